import assert from 'node:assert/strict';
import { comparable } from '../../../src/catalogue/comparableText.ts';
import { findGeneralWords } from '../../../src/catalogue/generalWords.ts';
import { phraseRows } from '../../../src/engines/phraseTable.ts';
import { comparableWords, wordsIn } from '../../../src/engines/portableText.ts';
import { replyReadings } from './readings.ts';

/** The reason of the first phrase in a text, found as an engine finds it: by what the text contains. */
function reasonIn(text: string, digit: string): string | null {
  const plain = comparableWords(text);
  const words = wordsIn(plain);
  const row = phraseRows().find((phrase) => {
    const searched = phrase.plain ? plain : words;
    const end = searched.indexOf(phrase.words) + phrase.words.length;
    const isThere = searched.includes(phrase.words) && (phrase.digit === '' || phrase.digit === digit);
    const after = searched.slice(end, end + 200);
    return (
      isThere &&
      after.includes(phrase.second) &&
      after.includes(phrase.third) &&
      !phrase.not.some((beside) => plain.includes(beside))
    );
  });
  return row?.reason ?? null;
}

describe('a text as engines compare it', () => {
  it('has no accents, names, quotation marks, and hyphens between words', () => {
    assert.equal(
      comparableWords('Boîte-aux-lettres “PLEINE”: anna@contoso.com\r\n mx.contoso.com[192.0.2.1]'),
      'boite aux lettres pleine: @ [192.0.2.1]',
    );
  });

  it('writes shortened negations and e-mail in one way', () => {
    for (const text of [
      "The E-Mail account doesn't exist",
      'It can not be found, nor can’t it',
      "<anna@contoso.com> doesn't exist",
    ]) {
      assert.equal(comparableWords(text), comparable(text));
    }
  });

  it('says of an unknown name what it is', () => {
    assert.equal(
      comparableWords('<anna@contoso.com>: contoso.com not found'),
      comparable('<anna@contoso.com>: contoso.com not found'),
    );
  });

  it('has a blank on both sides of every word and sign, and marks inside names', () => {
    assert.equal(wordsIn('mailbox full.'), ' mailbox full . ');
    assert.ok(!wordsIn('mx.overquota.example').includes(' overquota '));
    assert.ok(!wordsIn('/antispam.html').includes(' antispam '));
  });

  it('is almost always what phrases are compared with', () => {
    const texts = replyReadings().map(({ text }) => text);
    const differing = texts.filter((text) => comparableWords(text).trim() !== comparable(text).normalize('NFC').trim());
    assert.ok(differing.length < texts.length * 0.01, differing.join('\n'));
  });

  it('has the phrases of real replies, all but one, and no others that count more', () => {
    const differing = replyReadings().filter(({ text, reply, code }) => {
      const digit = (reply ?? code ?? '5').charAt(0);
      return digit !== '2' && reasonIn(text, digit) !== (findGeneralWords(text, digit)?.reason ?? null);
    });
    // `open proxy/relay`: a word before a slash counts as part of a name.
    assert.ok(differing.length <= 1, differing.map(({ text }) => text).join('\n'));
  });
});
