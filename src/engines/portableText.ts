/**
 * A text as engines compare it with phrases: steps that each of them can take, in expressions that all of them read.
 *
 * RE2, which Data Explorer and DuckDB use, has neither looks around nor back references; Data Explorer takes no expression from a column.
 * Where a phrase begins and ends is therefore put into the text itself: a blank stands on both sides of every word and every sign, and a
 * mark parts the words of a name from its dots, so that whether a phrase is there is only a matter of whether the text contains it.
 */

/** A replacement everywhere in a text. `$1` and `$2` in `by` are groups of the expression. */
export interface Replacement {
  readonly expression: string;
  readonly by: string;
}

/** Characters each replaced by the one at the same place. */
export interface Translation {
  readonly from: string;
  readonly to: string;
}

/** Letters of scripts whose words blanks part; Chinese, Japanese and Korean ones are not among them. */
const LETTER =
  'A-Za-z\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u0370-\u037d\u0386-\u0481\u048a-\u055f' +
  '\u0561-\u0587\u05d0-\u05ea\u0620-\u065f\u066e-\u06d3\u06d5-\u06fc\u0900-\u0963\u0966-\u10fe\u1200-\u1fff';
const LETTER_OR_DIGIT = `0-9\u00b2\u00b3\u00b9\u00bc-\u00be${LETTER}`;
/** Letters, in the names of hosts and people. */
const NAME = '0-9A-Za-z_-';
const CODE = '[245]\\.[0-9]{1,3}\\.[0-9]{1,3}';
const UNKNOWN = '(>?:? (?:does not exist|not found|unknown))([^0-9a-z_]|$)';
/** Characters of a text that are searched for phrases: replies are shorter. */
export const MAX_TEXT = 4000;

/** Parts the words of a name from its dots. */
const NAME_MARK = '¦';

/** Blanks of every kind become one: after it a text is one line. */
export const ONE_LINE: Replacement = { expression: '[\\s\u00a0\u202f]+', by: ' ' };

/** Latin, Greek and Cyrillic letters, code points. */
const ACCENTED: readonly (readonly [first: number, last: number])[] = [
  [0xc0, 0x52f],
  [0x1e00, 0x1fff],
];

/** Small letters without their accents, made from Unicode's decompositions: what engines call lower depends on how they were set up. */
export const WITHOUT_ACCENTS: Translation = withoutAccents();

function withoutAccents(): Translation {
  // Letters that are no others with an accent, and apostrophes.
  const plain = new Map(Object.entries({ '‘': "'", '’': "'", '`': "'", '´': "'", ł: 'l', ø: 'o', đ: 'd', ı: 'i' }));
  const pairs = new Map(plain);
  for (const [first, last] of ACCENTED) {
    for (let point = first; point <= last; point++) {
      const letter = String.fromCodePoint(point);
      const lower = letter
        .toLowerCase()
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '');
      const told = plain.get(lower) ?? lower;
      if (told.length === 1 && told !== letter) {
        pairs.set(letter, told);
      }
    }
  }
  return { from: [...pairs.keys()].join(''), to: [...pairs.values()].join('') };
}

/** The prefixes of the further lines of a reply, whose lines were joined. */
export const CONTINUATION: Replacement = { expression: `([^;: ]) [245][0-9][0-9](?:-(?:${CODE})?| ${CODE})[ -]`, by: '$1 ' };

/** What follows in a text in small letters and without accents: as `comparable` writes it, as far as can be said. */
export const COMPARABLE: readonly Replacement[] = [
  { expression: 'ß', by: 'ss' },
  { expression: 'æ', by: 'ae' },
  { expression: 'œ', by: 'oe' },
  { expression: '[\u0300-\u036f]', by: '' },
  CONTINUATION,
  // Shortened negations.
  { expression: "(^|[^a-z])(do|does|did|is|are|was|were|has|have|had|could|would)n't([^a-z]|$)", by: '$1$2 not$3' },
  { expression: "(^|[^a-z])(?:can't|can not)([^a-z]|$)", by: '$1cannot$2' },
  // An address or a host name that is said to be unknown.
  { expression: `(^|[^0-9a-z_@.-])[0-9a-z_.+=-]+@[0-9a-z_-]+(?:\\.[0-9a-z_-]+)*\\.[a-z]{2,24}${UNKNOWN}`, by: '$1address$2$3' },
  { expression: `(^|[^0-9a-z_@.+=-])[0-9a-z_-]+(?:\\.[0-9a-z_-]+)*\\.[a-z]{2,24}${UNKNOWN}`, by: '$1domain$2$3' },
  { expression: '[0-9a-z_.+=-]+@(?:[0-9a-z_-]+(?:\\.[0-9a-z_-]+)+)?', by: '@' },
  // The name of a host before its address.
  { expression: `(^|[^${NAME}])(?:unknown|[${NAME}]+(?:\\.[${NAME}]+)+)(\\[[0-9])`, by: '$1$2' },
  { expression: '["<>“”„«»]', by: '' },
  // Hyphens and underscores between words; twice, because words of one letter share it.
  { expression: `([${LETTER}])[_-]+([${LETTER}])`, by: '$1 $2' },
  { expression: `([${LETTER}])[_-]+([${LETTER}])`, by: '$1 $2' },
  { expression: ' +', by: ' ' },
  { expression: `(^|[^${LETTER_OR_DIGIT}])e mail`, by: '$1email' },
  { expression: `(^|[^${LETTER_OR_DIGIT}])(black|white|gr[ea]y|block) list`, by: '$1$2list' },
  { expression: `(^|[^${LETTER_OR_DIGIT}])mail box`, by: '$1mailbox' },
];

/** What makes of a comparable text its words, with a blank on both sides of each. */
export const WORDS: readonly Replacement[] = [
  { expression: `([${LETTER_OR_DIGIT}/-])([./])([${LETTER_OR_DIGIT}])`, by: `$1${NAME_MARK}$2${NAME_MARK}$3` },
  { expression: `([${LETTER_OR_DIGIT}/-])([./])([${LETTER_OR_DIGIT}])`, by: `$1${NAME_MARK}$2${NAME_MARK}$3` },
  { expression: `([^${LETTER_OR_DIGIT} ${NAME_MARK}])`, by: ' $1 ' },
  { expression: ' +', by: ' ' },
];

/** A text in one line, in small letters, as `comparable` writes it. */
export function comparableWords(text: string): string {
  const lower = replaceAll(text, [ONE_LINE]).toLowerCase();
  const plain = [...lower].map((letter) => {
    const at = WITHOUT_ACCENTS.from.indexOf(letter);
    return at < 0 ? letter : WITHOUT_ACCENTS.to.charAt(at);
  });
  return replaceAll(plain.join(''), COMPARABLE);
}

/** The words of a comparable text. */
export function wordsIn(comparable: string): string {
  return ` ${replaceAll(comparable, WORDS)} `.replace(/ +/g, ' ');
}

function replaceAll(text: string, replacements: readonly Replacement[]): string {
  return replacements.reduce((done, { expression, by }) => done.replace(new RegExp(expression, 'g'), by), text);
}

/** Whether a blank parts this character from the next one. */
export function isLetter(character: string): boolean {
  return new RegExp(`^[${LETTER_OR_DIGIT}]`).test(character);
}
