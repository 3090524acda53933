/** What goes wrong while the product works: each is tried several times, and nothing may be lost, half written or left unsaid. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { REPORT_REQUEST, type ReportParams, type ReportResult } from '../../src/reportProtocol.ts';
import { commandLineNode } from '../commandLine.ts';
import { LspClient } from '../lsp/client.ts';
import { extendedTraceOf } from '../unit/traces.ts';

export interface Fault {
  readonly what: string;
  readonly tries: number;
  /** Throws where something was lost. */
  readonly holds: () => Promise<void>;
}

const TRACE = readFileSync('samples/message-trace.csv');
const large = extendedTraceOf(Array.from({ length: 30_000 }, () => ({ recipient_status: '550 5.1.10 not found' })));

/** Calls with a folder of its own and the number of the try. */
function fault(what: string, tries: number, holds: (folder: string, number: number) => Promise<void>): Fault {
  return {
    what,
    tries,
    async holds() {
      for (let number = 0; number < tries; number++) {
        const folder = mkdtempSync(join(tmpdir(), 'faults-'));
        await holds(folder, number);
        rmSync(folder, { recursive: true });
      }
    },
  };
}

/** What happens to a log while it is read. */
const changes: readonly ((file: string) => void)[] = [
  (file) => truncateSync(file, 500_000),
  (file) => writeFileSync(file, TRACE),
  (file) => rmSync(file),
  (file) => appendFileSync(file, large),
];

export const faults: readonly Fault[] = [
  fault('a log is cut off, replaced, deleted or grows while it is scanned', 12, async (folder, number) => {
    const file = join(folder, 'a.csv');
    writeFileSync(file, large);
    const child = spawn(commandLineNode, ['dist/cli.mjs', 'scan', '--format', 'ndjson', folder]);
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      out += chunk;
    });
    const closed = once(child, 'close');
    await delay(60 * (1 + (number % 7)));
    changes[number % changes.length]?.(file);
    const [status] = (await closed) as [number | null];
    assert.ok(status === 0 || status === 1 || status === 2, `${status}`);
    for (const line of out.split('\n').slice(0, -1)) {
      JSON.parse(line);
    }
    assert.ok(out === '' || out.endsWith('\n'));
  }),
  fault('a full disk takes the output of a command', process.platform === 'linux' ? 6 : 0, async (_, number) => {
    const commands = [
      ['scan', 'samples'],
      ['scan', '--format', 'html', 'samples'],
      ['explain', '5.1.1'],
      ['sessions', 'samples'],
      ['scan', '--format', 'ndjson', 'samples'],
      ['explain', '5.1.1', '--format', 'json'],
    ];
    const words = commands[number] ?? [];
    const child = spawn('sh', ['-c', 'exec "$0" dist/cli.mjs "$@" > /dev/full', commandLineNode, ...words]);
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      err += chunk;
    });
    const [status] = (await once(child, 'close')) as [number | null];
    assert.equal(status, 2, words.join(' '));
    assert.match(err, /the disk is full/, words.join(' '));
  }),
  fault('masking is killed', 6, async (folder, number) => {
    const [logs, out] = [join(folder, 'logs'), join(folder, 'out')];
    mkdirSync(logs);
    writeFileSync(join(logs, 'a.csv'), large);
    mkdirSync(out);
    writeFileSync(join(out, 'a.csv'), 'before');
    const child = spawn(commandLineNode, ['dist/cli.mjs', 'redact', logs, '-o', out]);
    const closed = once(child, 'close');
    await delay(150 * (1 + number));
    child.kill('SIGKILL');
    await closed;
    const copy = readFileSync(join(out, 'a.csv'), 'utf8');
    assert.ok(copy === 'before' || copy.split('\n').length === large.split('\n').length, `${copy.length} characters`);
  }),
  fault('the language server is killed while a log is edited', 6, async (_, number) => {
    const text = TRACE.toString();
    const place = { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } };
    const uri = 'file:///a.csv';
    const symbolsIn = async (client: LspClient): Promise<unknown> => {
      await client.open(uri, text);
      return client.ask('textDocument/documentSymbol', uri);
    };
    const killed = await LspClient.start();
    const expected = await symbolsIn(killed);
    for (let edit = 0; edit <= number; edit++) {
      await killed.change(uri, edit + 2, [{ range: place, text: 'a' }]);
    }
    await killed.kill();
    const fresh = await LspClient.start();
    assert.deepEqual(await symbolsIn(fresh), expected);
    assert.equal(await fresh.stop(), 0);
  }),
  fault('what is kept for reports is torn, at any part of it', 12, async (folder, number) => {
    const [logs, index] = [join(folder, 'logs'), join(folder, 'index')];
    mkdirSync(logs);
    writeFileSync(join(logs, 'a.csv'), TRACE);
    const client = await LspClient.start();
    const params = { follow: null, sources: [pathToFileURL(logs).href], index: pathToFileURL(index).href };
    const report = async (scan: string): Promise<unknown> => {
      const found = await client.request<ReportResult>(REPORT_REQUEST, { ...params, scan } satisfies ReportParams);
      assert.ok('report' in found);
      const { counts, codes, span } = found.report;
      return { counts, codes, span, unchanged: found.unchanged };
    };
    const first = await report('first');
    const [name = ''] = existsSync(index) ? readdirSync(index) : [];
    assert.notEqual(name, '');
    truncateSync(join(index, name), Math.floor((readFileSync(join(index, name)).length * number) / 12));
    assert.deepEqual(await report('second'), first);
    await client.stop();
  }),
];
