import assert from 'node:assert/strict';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'mocha';
import { NamedLines, type NamedText } from '../../../../src/service/journey/namedLines.ts';
import { FileSearch } from '../../../../src/service/journey/node.ts';

const NAMES = ['plan.2026@contoso.com', '6d0a6c2e-1111-4000-8000-08df47320001'];
const folder = mkdtempSync(path.join(tmpdir(), 'file-search-'));

after(() => rmSync(folder, { recursive: true }));

function fileOf(content: string | Uint8Array): string {
  const file = path.join(folder, 'searched.log');
  writeFileSync(file, content);
  return file;
}

/** The same from the whole text. */
function expected(text: string, names: readonly string[]): NamedText | null {
  const named = new NamedLines(names);
  named.push(text);
  return named.end();
}

/** A large log in which some lines have a name, with that end of lines. */
function logOf(end: string): string {
  const lines = Array.from({ length: 12_000 }, (_, number) => {
    const hour = String(Math.floor(number / 500)).padStart(2, '0');
    const words = `row ${number} ${'über Größe '.repeat(number % 9)}`;
    const name = number % 3777 === 5 ? `<${NAMES[0]}>` : number % 5001 === 7 ? (NAMES[1] ?? '').toUpperCase() : 'none';
    return `2026-11-20T${hour}:00:00.000Z,${words},${name}`;
  });
  lines[7000] = `2026-11-20T14:00:00.000Z,"a value over${end}two lines",${NAMES[0]}`;
  lines[9000] = `2026-11-20T18:00:00.000Z,${NAMES[0]},"that goes on${end}and on${end}and ends"`;
  return lines.map((line) => line + end).join('');
}

describe('The search of a file', () => {
  for (const [name, end] of [
    ['CRLF', '\r\n'],
    ['LF', '\n'],
    ['CR', '\r'],
  ] as const) {
    it(`finds the lines that a search of the whole text finds: ${name}`, async () => {
      const text = logOf(end);
      const search = new FileSearch(fileOf(text));
      const first = expected(text, NAMES.slice(0, 1));
      assert.equal((first?.lines ?? []).length > 25, true);
      assert.deepEqual(await search.read(NAMES.slice(0, 1), NAMES.slice(0, 1), null), first);
      // What was found before is there again, with what is found for another name.
      assert.deepEqual(await search.read(NAMES.slice(1), NAMES, null), expected(text, NAMES));
      assert.equal(await search.read(['nobody@contoso.com'], ['nobody@contoso.com'], null), null);
    });
  }

  it('counts lone CRs among other line ends as the editor does', async () => {
    const text = logOf('\n').replaceAll('row 11', 'row\r11').replaceAll('row 33', 'row\r\n33');
    assert.deepEqual(await new FileSearch(fileOf(text)).read(NAMES, NAMES, null), expected(text, NAMES));
  });

  it('reads UTF-16, and lines that are longer than a piece', async () => {
    const text = logOf('\r\n');
    const utf16 = await new FileSearch(fileOf(Buffer.from(`\ufeff${text}`, 'utf16le'))).read(NAMES, NAMES, null);
    assert.deepEqual(utf16?.lines, expected(text, NAMES)?.lines);
    const long = `${text}${'x'.repeat(600_000)} ${NAMES[0]}\r\n`;
    assert.deepEqual(await new FileSearch(fileOf(long)).read(NAMES, NAMES, null), expected(long, NAMES));
  });

  it('looks for second names only where their time can be, in a log that is in order', async () => {
    const days = Array.from({ length: 30_000 }, (_, number) => {
      const time = new Date(Date.UTC(2026, 0, 1) + number * 30 * 60_000).toISOString();
      return `${time},row ${number},${'-'.repeat(30)}${number === 500 || number === 29_000 ? NAMES[0] : ''}\n`;
    });
    const at = Date.UTC(2026, 0, 11);
    const found = await new FileSearch(fileOf(days.join(''))).read(NAMES, NAMES, { from: at, to: at });
    assert.deepEqual(found?.lines?.slice(20), [500]);
    // Without order, anywhere.
    const mixed = await new FileSearch(fileOf(days.toReversed().join(''))).read(NAMES, NAMES, { from: at, to: at });
    assert.deepEqual(mixed?.lines?.slice(20), [999, 29_499]);
  });

  it('reads a message whole, whatever its size', async () => {
    const message = `From: anna@contoso.com\nTo: lea@fabrikam.com\nMessage-ID: <${NAMES[0]}>\nSubject: Plan\n\n${'words\n'.repeat(100_000)}`;
    const found = await new FileSearch(fileOf(message)).read(NAMES, NAMES, null);
    assert.deepEqual(found, { text: message, lines: null });
  });

  it('finds what was added to the file between two searches', async () => {
    const file = fileOf(logOf('\n'));
    const search = new FileSearch(file);
    await search.read(NAMES, NAMES, null);
    appendFileSync(file, 'added <other@contoso.com>\n');
    const found = await search.read(['other@contoso.com'], [...NAMES, 'other@contoso.com'], null);
    assert.equal(found?.text.endsWith('added <other@contoso.com>\n'), true);
  });
});
