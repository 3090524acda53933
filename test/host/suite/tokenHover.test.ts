/** Hovers over words of the samples that are no codes, in a real extension host. */

import assert from 'node:assert/strict';
import { openSample, readHover, waitForProblems } from '../openedLog.ts';

/** What is hovered over, and the name that its card gives it. */
const words: readonly (readonly [sample: string, before: string, word: string, name: string])[] = [
  ['message-trace.csv', ',', 'recipient_status', 'Status of the recipient'],
  ['message-trace.csv', '{', 'LED=', 'Last error'],
  ['MSGTRK2026112018-1.LOG', ',SMTP,', 'DEFER', 'Delivery postponed'],
  ['SEND2026112018-1.LOG', ':25,', '+', 'Connection opened'],
  ['undeliverable.eml', '\n', 'X-Forefront-Antispam-Report', 'Report of the spam filter'],
  ['undeliverable.eml', ';', 'SCL:1', 'Not spam'],
];

describe('a hover over a word of a log', () => {
  for (const [sample, before, word, name] of words) {
    it(`explains ${word} in ${sample}`, async () => {
      const document = await openSample(sample);
      await waitForProblems(document);
      const at = document.getText().indexOf(before + word) + before.length;
      const card = await readHover(document, document.positionAt(at));
      assert.ok(card.includes(` · ${name}\n`), card);
    });
  }

  it('is silent over a subject', async () => {
    const document = await openSample('message-trace.csv');
    await waitForProblems(document);
    const at = document.getText().indexOf('Payment advice');
    assert.equal(await readHover(document, document.positionAt(at)), '');
  });
});
