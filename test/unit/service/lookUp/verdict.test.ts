import assert from 'node:assert/strict';
import { entryOf } from '../../../../src/catalogue/entries.ts';
import type { Reason } from '../../../../src/ids/reason.ts';
import { actorsOf } from '../../../../src/report/actors.ts';
import { scanText } from '../../../../src/scan/scanner.ts';
import { verdictOn } from '../../../../src/service/lookUp/verdict.ts';

const verdicts: readonly (readonly [question: string, reason: Reason | null])[] = [
  ['5.1.10', 'recipient-unknown'],
  ['550', 'unknown'],
  ['exchange-online/5.1.10', 'recipient-unknown'],
  ['550 5.1.1 Mailbox full', 'mailbox-full'],
  ['550 Mailbox full', 'mailbox-full'],
  ['5.9.99', 'unknown'],
  ['499', 'unknown'],
  ['250', null],
  ['250 2.1.5 Recipient OK', null],
  ['UntrustedRoot', 'tls'],
  ['Unrouteable address', 'recipient-unknown'],
  ['retry timeout exceeded', 'expired'],
];

describe('verdict', () => {
  for (const [question, reason] of verdicts) {
    it(`on ${question} is ${reason}`, () => assert.equal(verdictOn(question).reason, reason));
  }

  it('names who acts', () => assert.deepEqual(verdictOn('5.1.10').actors, entryOf('exchange-online/5.1.10').actors));

  it('is that of a scan', () => {
    const reply = '450 4.4.317 Cannot establish session with remote server [Message=UntrustedRoot]';
    const [finding] = scanText(reply).findings;
    assert.ok(finding);
    assert.deepEqual(verdictOn(reply), { reason: 'tls', actors: actorsOf(finding, null) });
    assert.ok(actorsOf(finding, null).length > 0);
  });
});
