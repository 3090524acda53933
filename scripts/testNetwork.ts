/**
 * `npm run test:network [-- --views [--only NAME,…]]`: proves that nothing reaches the network. The tests of every command and of the language server run
 * in a network namespace that has no connection (`unshare -rn`), each program with a watcher that writes down what tries to connect
 * (`test/network/refuseConnections.mjs`), and all of them under `strace`, where it is installed, which sees what native code tries. First
 * it is proved that the watchers see an attempt. `--views` runs the tests of the editor and its pages there instead, with nothing but the
 * loopback device, over which the tests talk to the editor. Where there are no namespaces, one line says so.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const MOCHA = 'node_modules/mocha/bin/mocha.js';
/** Other editors are not part of the product: they ask the system for the user's name, over a socket of its name service. */
const TESTS = ['test/cli/**/*.test.ts', 'test/lsp/**/*.test.ts', '--ignore', 'test/lsp/editors.test.ts'];
const VIEWS = ['scripts/testHost.ts', 'scripts/testUi.ts'];
/** What `--only` names, for `npm run test:ui`. */
const viewArguments = process.argv.slice(process.argv.indexOf('--views') + 1);
/** An address that nobody has (RFC 5737). */
const ATTEMPT = "require('node:net').connect(25, '192.0.2.1').on('error', ({ code }) => console.log(code))";
/**
 * Pairs of sockets need no network: they are how a program talks to those it starts. Nor does a socket file that is not there: a shell
 * without `SHELL` asks the machine's name service for its user so. A host that was looked up so would be asked of a name server next.
 */
const FORBIDDEN = /\b(?:socket\((?!AF_UNIX)|connect\((?!.*AF_UNIX.* = -1 ENOENT)|bind\(|sendto\(.*sa_family)/;

const hasUnshare = process.platform === 'linux' && spawnSync('unshare', ['-rn', 'true']).status === 0;
const hasStrace = spawnSync('strace', ['-V']).status === 0;

if (!hasUnshare) {
  console.log('The proof that nothing reaches the network is left out: `unshare -rn` makes no network namespace here.');
} else if (process.argv.includes('--views')) {
  process.exitCode = Math.max(...VIEWS.map(runView));
} else {
  process.exitCode = proveWatchers() && runTests() ? 0 : 1;
}

interface Watched {
  readonly status: number | null;
  readonly out: string;
  /** What the watchers wrote down: attempts that the programs noticed, and forbidden calls. */
  readonly attempts: readonly string[];
  /** Number of calls that were looked at. */
  readonly calls: number;
}

/** Runs Node in a namespace without a connection. `watchers`: which of them look on. */
function watch(args: readonly string[], watchers: { readonly node: boolean; readonly strace: boolean }): Watched {
  const folder = mkdtempSync(join(tmpdir(), 'network-'));
  const [attempts, calls] = [join(folder, 'attempts'), join(folder, 'calls')];
  const traced = watchers.strace ? ['strace', '-f', '-qq', '-e', 'trace=%network', '-o', calls] : [];
  const hook = pathToFileURL('test/network/refuseConnections.mjs').href;
  const { status, stdout } = spawnSync('unshare', ['-rn', ...traced, process.execPath, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      SHELL: '/bin/sh',
      ...process.env,
      MAIL_FLOW_LENS_ATTEMPTS: attempts,
      ...(watchers.node ? { NODE_OPTIONS: `--import=${hook}` } : {}),
    },
    maxBuffer: 1 << 26,
  });
  const noticed = existsSync(attempts) ? [readFileSync(attempts, 'utf8')] : [];
  const lines = existsSync(calls) ? readFileSync(calls, 'utf8').split('\n') : [];
  rmSync(folder, { recursive: true });
  return { status, out: stdout, attempts: [...noticed, ...lines.filter((line) => FORBIDDEN.test(line))], calls: lines.length };
}

/** @returns whether an attempt fails for want of a network, and each watcher sees it */
function proveWatchers(): boolean {
  const unwatched = watch(['-e', ATTEMPT], { node: false, strace: false });
  const byNode = watch(['-e', `try { ${ATTEMPT} } catch {}`], { node: true, strace: false });
  const byStrace = watch(['-e', ATTEMPT], { node: false, strace: hasStrace });
  const isProved =
    unwatched.out.includes('ENETUNREACH') && byNode.attempts.length > 0 && (byStrace.attempts.length > 0 || !hasStrace);
  if (!isProved) {
    console.error('An attempt to connect was not refused, or not seen: the proof would prove nothing.');
  }
  return isProved;
}

function runTests(): boolean {
  const { status, out, attempts, calls } = watch([MOCHA, ...TESTS], { node: true, strace: hasStrace });
  process.stdout.write(out);
  for (const attempt of attempts) {
    console.error(attempt);
  }
  const seen = hasStrace ? `${calls.toLocaleString('en')} calls that strace saw` : 'what Node notices (strace is not installed)';
  console.log(`${attempts.length} attempts to reach the network, by ${seen}.`);
  return status === 0 && attempts.length === 0;
}

/** Runs tests that need the loopback device, with watchers in the language server and in the extension. @returns the exit status */
function runView(script: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'network-'));
  const attempts = join(folder, 'attempts');
  const inside = 'ip link set lo up && exec "$0" "$@"';
  const { status } = spawnSync('unshare', ['-rn', 'sh', '-c', inside, process.execPath, script, ...viewArguments], {
    stdio: 'inherit',
    env: {
      ...process.env,
      MAIL_FLOW_LENS_WATCHER: resolve('test/network/refuseConnections.mjs'),
      MAIL_FLOW_LENS_ATTEMPTS: attempts,
      MAIL_FLOW_LENS_WATCHED: 'editor',
    },
  });
  const watched = ['all', 'extension'].map((kind) => countLines(`${attempts}-${kind}`));
  const noticed = existsSync(attempts) ? readFileSync(attempts, 'utf8') : '';
  rmSync(folder, { recursive: true });
  console.error(noticed);
  const [servers = 0, extensions = 0] = watched;
  console.log(`${script}: watched in ${servers} language servers and threads, and in ${extensions} processes for extensions.`);
  if (servers === 0 || extensions === 0) {
    console.error('A watcher was not loaded: the proof would prove nothing.');
    return 1;
  }
  return noticed === '' ? (status ?? 1) : 1;
}

function countLines(file: string): number {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').length - 1 : 0;
}
