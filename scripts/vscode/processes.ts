/** Child processes: tools that run to their end, and servers that are stopped with all their children. */

import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { type Lifetime, PlainError } from './lifetime.ts';

const onWindows = process.platform === 'win32';

export type Child = ChildProcessByStdio<null, Readable, Readable>;

/** Time that a process group has to end by itself before it is killed, milliseconds. */
const grace = 3_000;

export interface ToolOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Shows the tool's own output as it comes. */
  readonly shown?: boolean;
}

/**
 * Runs a tool to its end.
 *
 * @throws PlainError with the tool's last words, in one line, if it cannot start or does not exit with 0
 */
export async function runTool(
  lifetime: Lifetime,
  command: string,
  args: readonly string[],
  options: ToolOptions = {},
): Promise<void> {
  const child = spawnGroup(command, args, options);
  const forget = lifetime.add(() => stopGroup(child));
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      chunks.push(chunk);
      if (options.shown) {
        process.stdout.write(chunk);
      }
    });
  }
  const ended = await new Promise<string | undefined>((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('close', (code, signal) => resolve(code === 0 ? undefined : `it ended with ${signal ?? code}`));
  });
  forget();
  if (ended !== undefined) {
    const reason = findReason(chunks.join('')) ?? ended;
    throw new PlainError(`${path.basename(command)} ${args[0] ?? ''} failed: ${reason}`);
  }
}

/** Starts a process that is the head of its own group, and has the group stopped when the script ends. */
export function startProcess(lifetime: Lifetime, command: string, args: readonly string[]): Child {
  const child = spawnGroup(command, args, {});
  lifetime.add(() => stopGroup(child));
  return child;
}

/** The path of a command that is on PATH. */
export function findOnPath(command: string): string | undefined {
  const names = onWindows ? [`${command}.cmd`, `${command}.exe`] : [command];
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    const found = names.map((name) => path.join(folder, name)).find(existsSync);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}

function spawnGroup(command: string, args: readonly string[], options: ToolOptions): Child {
  return spawn(command, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: !onWindows,
    // On Windows, npm and code are command files, which only a shell can run.
    shell: onWindows && command !== process.execPath,
  });
}

async function stopGroup(child: Child): Promise<void> {
  const deadline = Date.now() + grace;
  let signal: NodeJS.Signals = 'SIGTERM';
  while (signalGroup(child, signal)) {
    await delay(50);
    signal = Date.now() > deadline ? 'SIGKILL' : signal;
  }
}

/** @returns whether there was a process to signal */
function signalGroup(child: Child, signal: NodeJS.Signals): boolean {
  if (child.pid === undefined) {
    return false;
  }
  if (onWindows) {
    child.kill(signal);
    return false;
  }
  try {
    return process.kill(-child.pid, signal);
  } catch {
    return false;
  }
}

/** What npm and apt-get write where they give a reason, the plainest wording first. */
const reasons = [/failed|reason|not found|unable|denied|no space/iu, /error|E:/u];

/** The line of a tool's output that says most about why it failed. */
function findReason(output: string): string | undefined {
  const lines = output.split(/\r?\n/u).filter((line) => line.trim() !== '');
  const told = reasons.map((reason) => lines.find((line) => reason.test(line))).find((line) => line !== undefined);
  return (told ?? lines.at(-1))?.trim();
}
