import assert from 'node:assert/strict';
import { isListPage, listsNamedIn } from '../../../src/catalogue/blockList.ts';

const BLOCKED = '5.7.1 Service unavailable; Client host [192.0.2.1] blocked using';

const cases: Readonly<Record<string, readonly [text: string, lists: readonly string[]]>> = {
  'by its zone': [`${BLOCKED} zen.spamhaus.org`, ['Spamhaus']],
  'by the address of its page': ['550 Blocked - see https://www.spamcop.net/bl.shtml?192.0.2.1', ['SpamCop']],
  'in the order of the reply': ['IP is in Cloudmark CSI and Spamhaus Zen', ['Cloudmark', 'Spamhaus']],
  'once, however often it is named': [`${BLOCKED} bl.spamcop.net; see https://www.spamcop.net/`, ['SpamCop']],
  'of domains, not its sister of addresses': [
    '554 5.7.1 Service unavailable; Sender address [anna@contoso.com] blocked using dbl.spamhaus.org',
    ['Spamhaus DBL'],
  ],
  'by its level': [`${BLOCKED} dnsbl-2.uceprotect.net; see https://www.uceprotect.net/`, ['UCEPROTECT Level 2 or 3']],
  'with a longer and a shorter form of its name': [
    '550 192.0.2.1 is in the PBL, see https://www.spamhaus.org/pbl',
    ['Spamhaus PBL'],
  ],
  'not where nobody knows it': [`${BLOCKED} bl.example.net`, []],
  'not where it has closed': [`${BLOCKED} dnsbl.sorbs.net`, []],
  'not in the middle of a word': [`${BLOCKED} nospamhaus.example.net`, []],
  'not in an address of a person': ['5.7.1 <anna@spamhaus.example>: blocked', []],
  'not for a local policy': ['Your e-mail breaches local URIBL policy', []],
};

describe('block lists', () => {
  for (const [name, [text, lists]] of Object.entries(cases)) {
    it(`finds a list ${name}`, () =>
      assert.deepEqual(
        listsNamedIn(text).map((list) => list.name),
        lists,
      ));
  }

  it('knows the pages of lists', () => {
    assert.equal(isListPage('spamcopLookup'), true);
    assert.equal(isListPage('ianaRegistry'), false);
  });
});
