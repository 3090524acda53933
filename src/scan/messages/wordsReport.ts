/** The failures that a report tells in words alone: whom they are about, and the words that say why. */

import { findOutcomeWords } from '../../catalogue/outcomeWords.ts';
import { reasonWordsIn } from '../../catalogue/reason.ts';
import type { Writer } from '../../catalogue/speaker.ts';
import type { Finding, Location, LogRecord } from '../finding.ts';
import { findAddresses } from '../replies/address.ts';
import { namedRecipients } from '../replies/namedRecipients.ts';
import type { Passage } from '../replies/passage.ts';
import { digitOf, wordsFinding } from '../replies/wordsFinding.ts';

/** Maximum number of lines that are read; reports are shorter, and what follows is not their words. */
const MAX_LINES = 2000;
/** Maximum length of a line, UTF-16 code units. */
const MAX_LINE = 1000;

/** Blanks and the signs of a quoted mail. */
const QUOTED = /^[\s>]*/;

/** A line of a paragraph, without blanks around it and the signs of a quoted mail. */
interface WordsLine {
  readonly passage: Passage;
  readonly text: string;
  /** The same in lower case. */
  readonly lower: string;
  /** The address that it begins with, in lower case, or null. */
  readonly head: string | null;
  /** Its start in the passage. */
  readonly start: number;
  /** Number of its paragraph. */
  readonly paragraph: number;
}

/** How clearly words tell a reason; null: they tell none. */
type Strength = 'clear' | 'weak' | null;

/** Who did not get the message, and how the finding is made. */
export interface Concerned {
  readonly record: LogRecord;
  readonly failure: number;
  readonly writer: Writer;
}

/** The words of a report, with what they say became of the message. */
export class WordsReport {
  /** What became of the message; null: the words do not say it. */
  readonly outcome: 'failed' | 'delayed' | null;
  readonly #lines: readonly WordsLine[];
  /** The line that says what became of the message; null: none does. */
  readonly #announcement: number | null;
  readonly #told = new Map<'4' | '5', readonly Strength[]>();

  /** @param subject of the message, which may say it too */
  constructor(words: readonly Passage[], subject = '') {
    this.#lines = linesOf(words);
    const told = this.#lines.flatMap((line, index) => {
      const outcome = (findOutcomeWords(line.text) ?? findOutcomeWords(this.#joined(index)))?.outcome;
      return outcome === undefined ? [] : [{ index, outcome }];
    });
    const subjectWords = findOutcomeWords(subject);
    // `Returned mail` may be anybody's subject: then the words have to say why.
    const isSubjectEnough = subjectWords?.weak !== true || this.#strengths('5').includes('clear');
    const bySubject = isSubjectEnough ? subjectWords?.outcome : undefined;
    const isDelayed = bySubject === 'delayed' || told.some(({ outcome }) => outcome === 'delayed');
    this.outcome = isDelayed ? 'delayed' : (told[0]?.outcome ?? bySubject ?? null);
    this.#announcement = told[0]?.index ?? null;
  }

  /** The recipients that the words name; `known` are the only ones if there are any, `others` are none. */
  recipients(known: readonly string[], others: ReadonlySet<string>): readonly string[] {
    if (known.length > 0) {
      return known;
    }
    const isOther = (address: string): boolean => others.has(address.toLowerCase());
    const heads = namedRecipients(new Set(this.#lines.map(({ passage }) => passage))).filter((address) => !isOther(address));
    if (heads.length > 0) {
      return heads;
    }
    const from = this.#lines[this.#announcement ?? 0]?.paragraph ?? 0;
    const below = this.#lines.filter(({ paragraph }) => paragraph >= from);
    const first = below.flatMap(({ text }) => findAddresses(text)).find(({ address }) => !isOther(address));
    return first === undefined ? [] : [first.address];
  }

  /** The finding for a recipient; null: the words do not say what became of the message, or stand nowhere in the source. */
  findingFor({ record, failure, writer }: Concerned, outcome: 'failed' | 'delayed'): Finding | null {
    const digit = digitOf(outcome);
    const index = this.#reasonFor(record.recipient, digit) ?? this.#announcement ?? 0;
    const why = this.#lines[index];
    const location = why === undefined ? null : locate(why);
    if (why === undefined || location === null) {
      return null;
    }
    const isWrapped = strengthOf(why.text, digit) !== this.#strengths(digit)[index];
    const text = isWrapped ? this.#joined(index) : why.text;
    return wordsFinding(location, text, { record, outcome, failure, writer });
  }

  /** The line that says why: after the recipient's address, then anywhere; words that are clear before others. Null: none does. */
  #reasonFor(recipient: string | null, digit: '4' | '5'): number | null {
    const address = recipient?.toLowerCase();
    const named = this.#lines.findIndex(({ lower }) => address !== undefined && lower.includes(address));
    const next = this.#lines.findIndex(({ head }, index) => index > named && head !== null && head !== address);
    const end = next < 0 ? this.#lines.length : next;
    const strengths = this.#strengths(digit);
    const isAbout = (index: number): boolean => named >= 0 && index >= named && index < end;
    for (const strength of ['clear', 'weak'] as const) {
      for (const within of [isAbout, () => true]) {
        const index = strengths.findIndex((one, at) => one === strength && within(at));
        if (index >= 0) {
          return index;
        }
      }
    }
    return null;
  }

  /** Of each line, how clearly its words, with those of the next one, tell a reason. */
  #strengths(digit: '4' | '5'): readonly Strength[] {
    let strengths = this.#told.get(digit);
    if (strengths === undefined) {
      const alone = this.#lines.map(({ text }) => strengthOf(text, digit));
      // Words that are wrapped stand in two lines, and tell nothing, or less, in either.
      strengths = alone.map((one, index) =>
        one === 'clear' || (alone[index + 1] ?? null) !== null ? one : strengthOf(this.#joined(index), digit),
      );
      this.#told.set(digit, strengths);
    }
    return strengths;
  }

  /** A line with the next one of its paragraph: sentences are wrapped. */
  #joined(index: number): string {
    const line = this.#lines[index];
    const next = this.#lines[index + 1];
    return line === undefined ? '' : next?.paragraph === line.paragraph ? `${line.text} ${next.text}` : line.text;
  }
}

function strengthOf(text: string, digit: '4' | '5'): Strength {
  const words = reasonWordsIn(text, digit);
  return words === null ? null : words.isWeak ? 'weak' : 'clear';
}

/** The address that a line begins with, in lower case, or null. */
function headOf(text: string): string | null {
  const [first] = findAddresses(text);
  return first !== undefined && first.offset <= 2 ? first.address.toLowerCase() : null;
}

function linesOf(words: readonly Passage[]): readonly WordsLine[] {
  const lines: WordsLine[] = [];
  for (const [paragraph, passage] of words.entries()) {
    let from = 0;
    for (const line of passage.text.split('\n')) {
      const [signs = ''] = QUOTED.exec(line) ?? [];
      const start = from + signs.length;
      const text = line.slice(signs.length).trimEnd().slice(0, MAX_LINE);
      if (text !== '' && lines.length < MAX_LINES) {
        lines.push({ passage, text, lower: text.toLowerCase(), head: headOf(text), start, paragraph });
      }
      from += line.length + 1;
    }
  }
  return lines;
}

/** The place of a line, or of its beginning if it is broken in the source. */
function locate({ passage, text, start }: WordsLine): Location | null {
  return passage.locate(start, start + text.length) ?? passage.locate(start, start + 1);
}
