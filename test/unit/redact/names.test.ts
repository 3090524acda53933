import assert from 'node:assert/strict';
import { Redaction } from '../../../src/redact/redaction.ts';

describe('names that are found again', () => {
  it('are the longest that are there', () => {
    const run = Redaction.begin();
    const short = run.value('subject', 'Kraken budget');
    const long = run.value('subject', 'Kraken budget 2027 draft');
    assert.equal(
      run.line('see KRAKEN budget, Kraken budgets and kraken budget 2027 draft.'),
      `see ${short}, Kraken budgets and ${long}.`,
    );
  });

  it('are found among many that begin alike', () => {
    const run = Redaction.begin();
    const pseudonyms = Array.from({ length: 5000 }, (_, number) =>
      run.value('subject', `Zebra order number ${number} of Kraken`),
    );
    assert.equal(run.line('about Zebra order number 4711 of Kraken'), `about ${pseudonyms[4711]}`);
  });

  it('are not what a server says of any message', () => {
    const run = Redaction.begin();
    assert.match(run.value('subject', 'Message about the mailbox'), /^Topic\d+$/);
    assert.equal(run.line('550 5.2.2 message about the mailbox'), '550 5.2.2 message about the mailbox');
  });
});
