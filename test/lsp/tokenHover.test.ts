/** Hovers over words that are no codes, over stdio, for a client that is not VS Code's. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { LspClient } from './client.ts';

const folder = 'samples';

/** A sample, what is hovered over in it, and how its card begins. */
const words: readonly (readonly [sample: string, before: string, word: string, heading: RegExp])[] = [
  ['message-trace.csv', '', 'event_id', /^### event\\?_id · Event\n/],
  ['message-trace.csv', ',SMTP,', 'FAIL', /^### FAIL · /],
  ['message-trace.csv', '[', 'SmtpSecurity=', /^### SmtpSecurity= · /],
  ['MSGTRK2026112018-1.LOG', '', 'recipient-status', /^### recipient-status · /],
  ['SEND2026112018-1.LOG', '198.51.100.36:25,', '+', /^### \+ · Connection opened\n/],
  ['undeliverable.eml', '\n', 'X-Forefront-Antispam-Report', /^### X-Forefront-Antispam-Report · /],
  ['undeliverable.eml', ';', 'SFV:NSPM', /^### SFV\\:NSPM · Not spam\n/],
];

/** Line and character of the word, 0-based. */
function placeOf(text: string, before: string, word: string): [line: number, character: number] {
  const rows = text.slice(0, text.indexOf(before + word) + before.length).split(/\r?\n/);
  return [rows.length - 1, rows.at(-1)?.length ?? 0];
}

describe('a hover over a word of a log', () => {
  let client: LspClient;

  before(async () => {
    client = await LspClient.start({ options: {} });
    for (const sample of new Set(words.map(([name]) => name))) {
      await client.open(`file:///logs/${sample}`, readFileSync(`${folder}/${sample}`, 'utf8'));
    }
  });

  after(async () => {
    assert.equal(await client.stop(), 0);
  });

  for (const [sample, before, word, heading] of words) {
    it(`in ${sample}: ${word}`, async () => {
      const [line, character] = placeOf(readFileSync(`${folder}/${sample}`, 'utf8'), before, word);
      const hover = await client.hover(`file:///logs/${sample}`, line, character);
      assert.ok(hover);
      const { value } = hover.contents as { value: string };
      assert.match(value, heading);
      assert.doesNotMatch(value, /command:/);
      assert.deepEqual(hover.range, { start: { line, character }, end: { line, character: character + word.length } });
    });
  }

  it('follows the columns of the document as it is now', async () => {
    const uri = 'file:///logs/changed.log';
    const [first = '', second = ''] = ['source,event-id', 'event-id,source'].map(
      (columns) =>
        `#Log-type: Message Tracking Log\n#Fields: date-time,${columns},internal-message-id,recipient-address,recipient-status,message-subject\n2026-11-20T18:00:00Z,DSN,DSN,1,a@contoso.com,,s\n`,
    );
    await client.open(uri, first);
    assert.match(JSON.stringify((await client.hover(uri, 2, 21))?.contents), /Source in a message tracking log/);
    await client.change(uri, 2, [{ text: second }]);
    assert.match(JSON.stringify((await client.hover(uri, 2, 21))?.contents), /Event of a message tracking log/);
  });

  it('is none in a text that is no log', async () => {
    await client.open('file:///notes.txt', 'source,event_id\nSMTP,FAIL\n');
    assert.equal(await client.hover('file:///notes.txt', 1, 6), null);
  });
});
