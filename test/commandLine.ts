/** The built command line as the tests run it. */

import { spawnSync } from 'node:child_process';

/** The Node that MAIL_FLOW_LENS_NODE names, such as the oldest that is supported; otherwise the one that runs the tests. */
export const commandLineNode = process.env.MAIL_FLOW_LENS_NODE || process.execPath;

export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs it to its end, in English. */
export function runCommandLine(args: readonly string[], input: string | Uint8Array = ''): Run {
  const { status, stdout, stderr } = spawnSync(commandLineNode, ['dist/cli.mjs', ...args], {
    encoding: 'utf8',
    input,
    env: { ...process.env, LC_ALL: 'C' },
    maxBuffer: 1 << 26,
  });
  return { status, out: stdout, err: stderr };
}
