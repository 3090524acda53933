/** Builds again whenever a source changes, and reports it in lines for which `.vscode/tasks.json` has a problem matcher. */

import { spawn } from 'node:child_process';
import { watch as watchFolder } from 'node:fs';
import { type BuildOptions, context, type Message, type Plugin } from 'esbuild';

/** Builds that several files changed at once begin and end at different times: together they are one round. */
class Rounds {
  #running: number;

  /** @param entries how many builds the first round has */
  constructor(entries: number) {
    this.#running = entries;
    console.log('Build started');
  }

  /** Follows the builds of one entry. */
  follow(): Plugin {
    let isFirst = true;
    return {
      name: 'rounds',
      setup: ({ onStart, onEnd }) => {
        onStart(() => {
          if (isFirst) {
            isFirst = false;
          } else if (this.#running++ === 0) {
            console.log('Build started');
          }
        });
        onEnd(({ errors, warnings }) => {
          for (const message of errors) {
            console.log(formatProblem('error', message));
          }
          for (const message of warnings) {
            console.log(formatProblem('warning', message));
          }
          if (--this.#running === 0) {
            console.log('Build finished');
          }
        });
      },
    };
  }
}

/** Builds everything, then waits for changes until the process is ended. */
export async function watch(entries: readonly BuildOptions[]): Promise<void> {
  followKnowledge();
  const rounds = new Rounds(entries.length);
  for (const { plugins = [], ...entry } of entries) {
    const watched = await context({ ...entry, plugins: [...plugins, rounds.follow()], logLevel: 'silent' });
    await watched.watch();
  }
}

/** Generates the modules of `knowledge/` again when a file there changes; they are then built like any source. */
function followKnowledge(): void {
  let pending: NodeJS.Timeout | undefined;
  watchFolder('knowledge', { recursive: true }, () => {
    clearTimeout(pending);
    pending = setTimeout(() => spawn(process.execPath, ['scripts/knowledge.ts'], { stdio: 'inherit' }), SETTLED);
  });
}

/** Pause after which an editor has finished writing a file, milliseconds. */
const SETTLED = 100;

/** One line, such as `src/cli/main.ts:3:9: error: Could not resolve "./no.ts"`; line and column count from 1. */
function formatProblem(severity: 'error' | 'warning', { location, text }: Message): string {
  const place = location === null ? 'package.json:1:1' : `${location.file}:${location.line}:${location.column + 1}`;
  return `${place}: ${severity}: ${text}`;
}
