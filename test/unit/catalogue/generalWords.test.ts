import assert from 'node:assert/strict';
import fc from 'fast-check';
import { comparable } from '../../../src/catalogue/comparableText.ts';
import { findGeneralWords, PhraseFinder } from '../../../src/catalogue/generalWords.ts';
import type { GeneralWords } from '../../../src/catalogue/phrase.ts';

/** No two are equally long, so that it is known which one counts most. */
const phrases: readonly GeneralWords[] = [
  { words: 'user unknown', reason: 'recipient-unknown', not: ['too many'] },
  { words: 'user unknown or over quota', reason: 'mailbox-full' },
  { words: 'access denied', reason: 'policy', weak: true },
  { words: 'access denied by a very long weak phrase', reason: 'spam', weak: true },
  { words: 'mailbox * full', reason: 'mailbox-full' },
  { words: 'mailbox has been closed', reason: 'recipient-disabled' },
  { words: 'client host * blocked using * list', reason: 'ip-blocked' },
  { words: 'unrouteable address', reason: 'dns', class: 5 },
  { words: '邮箱不存在', reason: 'recipient-unknown' },
  { words: comparable('없는 사용자'), reason: 'recipient-unknown' },
  { words: 'почта закрыта', reason: 'recipient-disabled' },
  { words: 'la boite pleine', reason: 'mailbox-full' },
];
const finder = new PhraseFinder(phrases);

const cases: Readonly<Record<string, readonly (readonly [text: string, words: string | null, digit?: string])[]>> = {
  'the longest phrase wins': [
    ['550 user unknown', 'user unknown'],
    ['550 user unknown or over quota', 'user unknown or over quota'],
    ['550 mailbox is full, user unknown', 'user unknown'],
  ],
  'phrases may begin alike': [
    ['the mailbox has been closed', 'mailbox has been closed'],
    ['the mailbox has been full', 'mailbox * full'],
    ['the mailbox has been closed: it was full', 'mailbox has been closed'],
  ],
  'a weak phrase counts only where no other is there': [
    ['access denied', 'access denied'],
    ['access denied by a very long weak phrase', 'access denied by a very long weak phrase'],
    ['access denied by a very long weak phrase: user unknown', 'user unknown'],
    ['user unknown: access denied by a very long weak phrase', 'user unknown'],
  ],
  'beside other words a phrase means something else': [
    ['user unknown, too many of them', null],
    ['too many: user unknown', null],
    ['too-many: user unknown', null],
    ['too many: user unknown or over quota', 'user unknown or over quota'],
  ],
  'the first digit decides': [
    ['unrouteable address', 'unrouteable address', '5'],
    ['unrouteable address', null, '4'],
    ['unrouteable address', null, ''],
  ],
  'a gap is a stretch of anything': [
    ['the mailbox is rather full', 'mailbox * full'],
    ['the mailbox full', 'mailbox * full'],
    ['full is the mailbox', null],
    [`mailbox ${'x'.repeat(118)} full`, 'mailbox * full'],
    [`mailbox ${'x'.repeat(119)} full`, null],
    ['Client host [192.0.2.1] blocked using the list', 'client host * blocked using * list'],
    ['Client host [192.0.2.1] blocked by the list', null],
  ],
  'a phrase is no part of a word': [
    ['superuser unknown', null],
    ['user unknowns', null],
    ['user unknown1', null],
    ['(user unknown)', 'user unknown'],
    ['#user unknown#', 'user unknown'],
    ['непочта закрыта', null],
    ['почта закрыта.', 'почта закрыта'],
    ['почта закрытаа', null],
  ],
  'Chinese and Japanese have no blanks, Korean has none before particles': [
    ['550 없는 사용자입니다', comparable('없는 사용자')],
    ['550 您的邮箱不存在了', '邮箱不存在'],
    ['550 これは邮箱不存在です', '邮箱不存在'],
  ],
  'spelling does not matter': [
    ['USER  UNKNOWN', 'user unknown'],
    ['USER_UNKNOWN', 'user unknown'],
    ['user-unknown', 'user unknown'],
    ['"user" <unknown>', 'user unknown'],
    ['«user» “unknown”', 'user unknown'],
    ['user\r\n\tunknown', 'user unknown'],
    ['550-5.1.1 This user 550-5.1.1 unknown', 'user unknown'],
    ['550 5.1.1 This user 550 5.1.1 unknown', 'user unknown'],
    ['550-This user 550-unknown', 'user unknown'],
    ['La Boîte-pleine', 'la boite pleine'],
    ['LA BOI\u0302TE PLEINE', 'la boite pleine'],
  ],
  'what people are called tells nothing': [
    ['<user.unknown@contoso.com> is busy', null],
    ['<user-unknown@contoso.com> is busy', null],
  ],
  'what hosts and pages are called tells nothing': [
    ['<user@user-unknown.example> is busy', null],
    ['host user-unknown.example[192.0.2.1] said: no', null],
    ['421 mx.user-unknown.example is busy', null],
    ['no user unknown[192.0.2.1]', null],
    ['See http://contoso.com/user-unknown.html', null],
    ['user unknown.', 'user unknown'],
    ['(user unknown)', 'user unknown'],
  ],
  'there are texts without phrases': [
    ['', null],
    ['550', null],
    ['use', null],
  ],
};

describe('general words', () => {
  for (const [rule, texts] of Object.entries(cases)) {
    describe(rule, () => {
      for (const [text, words, digit = '5'] of texts) {
        it(JSON.stringify(text.length > 60 ? `${text.length} characters` : text), () => {
          assert.equal(finder.find(text, digit)?.words ?? null, words);
        });
      }
    });
  }

  it('writes shortened negations and e-mail in one way', () => {
    assert.equal(comparable("The User doesn't exist"), 'the user does not exist');
    assert.equal(
      comparable('It couldn’t be found, and can not be, nor can’t'),
      'it could not be found, and cannot be, nor cannot',
    );
    assert.equal(comparable('E-Mail, e-mails, e mail; de mail'), 'email, emails, email; de mail');
    assert.equal(comparable("<anna@contoso.com> doesn't exist"), 'address does not exist');
  });

  it('writes words that are one or two in one way', () => {
    assert.equal(
      comparable('Black-List, white list, GREY_LISTED, block lists; mail box'),
      'blacklist, whitelist, greylisted, blocklists; mailbox',
    );
    assert.equal(comparable('unblock list, email box'), 'unblock list, email box');
  });

  it('calls a name that is unknown by its kind', () => {
    assert.equal(comparable('<Anna.Bell@contoso.com> does not exist'), 'address does not exist');
    assert.equal(comparable('mail.contoso.com not found'), 'domain not found');
    assert.equal(comparable('host mail.contoso.com said: unknown'), 'host mail.contoso.com said: unknown');
    assert.equal(comparable('Anna@contoso.com refused'), '@ refused');
  });

  it('ranks weak phrases that go with any cause behind the others', () => {
    const weak: readonly GeneralWords[] = [
      { words: 'mailbox full', reason: 'mailbox-full', weak: true },
      { words: 'please try again later', reason: 'server-busy', weak: true },
    ];
    const text = 'mailbox full, please try again later';
    assert.equal(new PhraseFinder(weak).find(text, '4')?.reason, 'server-busy');
    assert.equal(new PhraseFinder(weak, ({ reason }) => reason === 'server-busy').find(text, '4')?.reason, 'mailbox-full');
    assert.equal(findGeneralWords('452 Caixa postal cheia, tente novamente mais tarde', '4')?.reason, 'mailbox-full');
  });

  it('leaves out accents, and the strokes and ligatures that servers without them write otherwise', () => {
    assert.equal(comparable('Größe, skrzynka pełna, kotası dolu'), 'grosse, skrzynka pelna, kotasi dolu');
  });

  it('knows German words without umlauts too', () => {
    assert.equal(findGeneralWords('550 Ungültige Empfängeradresse', '5')?.reason, 'recipient-unknown');
    assert.equal(findGeneralWords('550 Ungueltige Empfaengeradresse', '5')?.reason, 'recipient-unknown');
    assert.equal(findGeneralWords('550 Ungultige Empfangeradresse', '5')?.reason, 'recipient-unknown');
  });

  it('keeps the code at the beginning, and numbers that are no prefix', () => {
    assert.equal(comparable('550 5.1.1 No'), '550 5.1.1 no');
    assert.equal(comparable('smtp; 550 5.1.1 No'), 'smtp; 550 5.1.1 no');
    assert.equal(comparable('Over 450 messages'), 'over 450 messages');
    assert.equal(comparable('Over 450 5.1.1.7 messages'), 'over 450 5.1.1.7 messages');
  });

  it('does not change what is comparable already', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'é', '-', '_', ' ', '"', '5', '.')).map((parts) => parts.join('')),
        (text) => {
          assert.equal(comparable(comparable(text)), comparable(text));
        },
      ),
    );
  });

  it('finds what a search that tries every phrase at every place finds', () => {
    const pieces = fc.constantFrom(
      ...phrases.flatMap(({ words }) => words.split(/[ *]+/)),
      ...phrases.map(({ words }) => words.replace(' * ', ' or so ')),
      'too many',
      'x'.repeat(100),
      ',',
      '',
    );
    const texts = fc.array(fc.tuple(pieces, fc.constantFrom(' ', ' ', '', '-', '\n')), { maxLength: 12 });
    fc.assert(
      fc.property(texts, fc.constantFrom('4', '5'), (parts, digit) => {
        const text = parts.flat().join('');
        assert.equal(finder.find(text, digit)?.words ?? null, findNaively(text, digit));
      }),
      { numRuns: 1000 },
    );
  });

  it('reads a bounded part of a text', () => {
    assert.equal(finder.find(`${' '.repeat(3900)}user unknown`, '5')?.words, 'user unknown');
    assert.equal(finder.find(`${' '.repeat(4000)}user unknown`, '5'), null);
  });

  it('looks at each place of a hostile text a bounded number of times', () => {
    // A search that looked from each beginning to the end of the text would not end here.
    for (const piece of ['mailbox ', 'client host blocked using ', 'a@', 'a.', '550-', '-_', 'e\u0301']) {
      const text = piece.repeat(Math.ceil(5_000_000 / piece.length));
      assert.equal(finder.find(text, '5'), null);
    }
  });

  const languages: readonly (readonly [reply: string, reason: string])[] = [
    ['550 5.1.1 User unknown', 'recipient-unknown'],
    ['550 5.1.1 Пользователь не найден', 'recipient-unknown'],
    ['550 5.1.1 Casella inesistente', 'recipient-unknown'],
    ['550 5.1.1 Benutzer unbekannt', 'recipient-unknown'],
    ['552 5.2.2 Boîte aux lettres pleine', 'mailbox-full'],
    ['552 5.2.2 El buzón está lleno', 'mailbox-full'],
    ['552 5.2.2 Caixa postal cheia', 'mailbox-full'],
    ['550 5.1.1 ユーザーが見つかりません', 'recipient-unknown'],
    ['550 您发送的邮箱不存在', 'recipient-unknown'],
    ['550 존재하지 않는 사용자입니다', 'recipient-unknown'],
    ['550 Такой почтовый ящик у нас не зарегистрирован', 'recipient-unknown'],
    ['550 La cuenta de correo de esta persona está deshabilitada', 'recipient-disabled'],
    ['550 El dominio del remitente no existe', 'sender-rejected'],
    ['550 Der Absender ist hier nicht bekannt', 'sender-rejected'],
    ['451 La boîte aux lettres a dépassé son quota, veuillez réessayer', 'mailbox-full'],
    ['421 連絡先: 接続数の上限に達しました。しばらくしてから', 'rate-limited'],
    ['550 Nie ma takiego uzytkownika', 'recipient-unknown'],
    ['550 5.7.1 Нет обратной записи DNS (PTR)', 'reverse-dns'],
    ['554 5.7.1 Votre adresse IP est sur une liste noire', 'ip-blocked'],
    ['554 5.7.1 El remitente está en una lista negra', 'sender-rejected'],
    ['554 5.7.1 未通过SPF检查', 'sender-authentication'],
    ['535 5.7.8 Autenticazione fallita', 'login'],
  ];
  for (const [reply, reason] of languages) {
    it(`of the tables tell ${reason} in ${reply}`, () => assert.equal(findGeneralWords(reply, '5')?.reason, reason));
  }
});

/** A character of words that blanks part. */
const LETTER = '(?![\\p{Script=Han}\\p{Script=Hangul}])[\\p{L}\\p{N}]';

/** Tries every phrase at every place, by an expression of its own. */
function findNaively(text: string, digit: string): string | null {
  const read = comparable(text);
  const there = phrases.filter(({ words, not, class: only }) => {
    const pieces = words.split(' * ').map((piece) => piece.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
    const isOfWords = /^[a-zа-я]/.test(words);
    const begin = isOfWords ? `(?<!${LETTER})` : '';
    const end = isOfWords && pieces.length === 1 ? `(?!${LETTER})` : '';
    // The end of a gap is the first place where its next piece stands.
    const gaps = pieces.map((piece, index) => (index === 0 ? piece : `(?:(?!${piece})[^]){0,120}${piece}`)).join('');
    return (
      new RegExp(`${begin}${gaps}${end}`, 'u').test(read) &&
      (only === undefined || String(only) === digit) &&
      !not?.some((one) => read.includes(one))
    );
  });
  const lengthOf = ({ words }: GeneralWords): number => words.replaceAll(' * ', '').length;
  there.sort((a, b) => Number(a.weak ?? false) - Number(b.weak ?? false) || lengthOf(b) - lengthOf(a));
  return there[0]?.words ?? null;
}
