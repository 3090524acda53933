/** Files that are others, or gone, when they are read after their folder was listed. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Input, listInputs } from '../../../src/cli/inputs.ts';
import { redact } from '../../../src/cli/redact.ts';
import { SmallFiles } from '../../../src/cli/smallFiles.ts';
import { localeOf } from '../../../src/locales/languages.ts';
import { nodeDisk } from '../../../src/server/disk/node.ts';
import { readReport, type ScanOrder } from '../../../src/server/reportScan.ts';
import { readText, readTexts } from '../../../src/server/texts/node.ts';

const locale = localeOf('en');
const LOG =
  'Nov 20 10:00:01 mx1 postfix/smtp[101]: 4F1A2B3C4D: to=<a@contoso.com>, relay=none, dsn=5.1.1, status=bounced (550 5.1.1 no such user)\n';
const isWindows = process.platform === 'win32';
const changed = ['folder.log', 'gone.log', ...(isWindows ? [] : ['link.log', 'pipe.log'])];

/** Paths that are all listed before whoever goes through them is told so. */
class Watched extends Array<string> {
  onListed: () => void = () => undefined;

  override *[Symbol.iterator](): ArrayIterator<string> {
    yield* super[Symbol.iterator]();
    this.onListed();
  }
}

describe('files that change once they are listed', () => {
  let above: string;
  let folder: string;

  beforeEach(() => {
    above = mkdtempSync(join(tmpdir(), 'changed-'));
    folder = join(above, 'logs');
    mkdirSync(folder);
    for (const name of ['a.log', ...changed, 'z.log']) {
      writeFileSync(join(folder, name), LOG);
    }
  });
  afterEach(() => rmSync(above, { recursive: true }));

  /** Takes each away, and puts something else in its place. */
  const change = (): void => {
    const at = (name: string): string => join(folder, name);
    for (const name of changed) {
      rmSync(at(name));
    }
    mkdirSync(at('folder.log'));
    if (!isWindows) {
      writeFileSync(join(above, 'elsewhere.log'), LOG.repeat(9));
      symlinkSync(join(above, 'elsewhere.log'), at('link.log'));
      assert.equal(spawnSync('mkfifo', [at('pipe.log')]).status, 0);
    }
  };

  it('are passed over by scan, which says of each why, and reads the rest', async () => {
    const inputs: Input[] = [];
    for await (const input of listInputs([folder], () => assert.fail())) {
      inputs.push(input);
    }
    change();
    const { read, lines, complaints } = new SmallFiles(locale, false).read({ lane: 0, inputs });
    assert.equal(read, inputs.length);
    assert.deepEqual(
      complaints.map((one) => [one.input.file, 'problem' in one && one.problem.kind]),
      changed.map((name) => [join(folder, name), name === 'gone.log' ? 'missing' : 'unreadable']),
    );
    const files = Buffer.from(lines)
      .toString()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { readonly file: string });
    assert.deepEqual(
      [...new Set(files.map(({ file }) => file))],
      ['a.log', 'z.log'].map((name) => join(folder, name)),
    );
  });

  it('are not masked by redact, which says of each why, and masks the rest', async () => {
    const paths = Watched.of(folder) as Watched;
    paths.onListed = change;
    const said: string[] = [];
    const { error } = console;
    console.error = (sentence: string) => void said.push(sentence);
    try {
      const options = { folder: join(above, 'out'), key: null, undo: null, own: [], locale };
      assert.equal(await redact(paths, options), 2);
    } finally {
      console.error = error;
    }
    assert.equal(said.length, changed.length, said.join('\n'));
    for (const [index, name] of changed.entries()) {
      assert.ok(said[index]?.startsWith(`${join(folder, name)}: `) && !said[index].includes('\n'));
    }
    assert.deepEqual(readdirSync(join(above, 'out')), ['a.log', 'z.log']);
  });

  it("are problems of the editor's report, which has the rest", async () => {
    let isListed = false;
    const order: ScanOrder = {
      sources: [pathToFileURL(folder).href],
      index: null,
      follow: null,
      open: new Map(),
      language: 'en',
      timeZone: null,
      own: [],
    };
    const host = {
      disk: nodeDisk,
      readTexts: (...asked: Parameters<typeof readTexts>) => readTexts(...asked).catch(() => 'unreadable' as const),
    };
    const { report } = await readReport(order, host, {
      stop: new AbortController().signal,
      onProgress: async () => {
        if (!isListed) {
          isListed = true;
          change();
        }
      },
    });
    assert.equal(isListed, true);
    // What a link leads to has another size.
    assert.deepEqual(
      report.problems.map((problem) => changed.find((name) => problem.includes(name))),
      changed,
    );
    assert.deepEqual(
      report.files.map(({ name }) => name).filter((name) => !name.endsWith('link.log')),
      ['logs/a.log', 'logs/z.log'],
    );
  });

  it('keep no reader of a workspace waiting', async () => {
    change();
    for (const name of changed.filter((one) => one !== 'link.log')) {
      await assert.rejects(readText(pathToFileURL(join(folder, name)).href), name);
    }
  });
});
