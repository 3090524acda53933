/**
 * The text of a result: sentences of ours, and one block of JSON that holds everything else. A text of a log is a string in it: no line
 * of the block can begin with a fence, and the fence is longer than any in the texts, so that none can close it.
 */

import type { Locale } from '../locales/locale.ts';
import { fill } from '../locales/wording.ts';

/** A value of JSON; what is undefined is left out. */
export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [name: string]: Json };

export interface ToolFacts {
  /** Whose names are our own. */
  readonly facts: Readonly<Record<string, Json>>;
  /** The list of which a page is shown. */
  readonly list: string;
  /** Its items from `from` on; the others need not be there. */
  readonly items: readonly Json[];
  readonly from: number;
  /** Number of items in the whole list. */
  readonly total: number;
  /** Maximum number of items on the page. */
  readonly limit: number;
}

/**
 * Maximum length of a result, UTF-16 code units: some 5,000 tokens of a model, so that a dozen results leave it room to think. A page of a list
 * ends where it would become longer.
 */
export const MAX_RESULT = 16_000;
/** Space that the sentences and the closing of the block take at most, UTF-16 code units. */
const FRAME = 1200;

/** `notes`: sentences above the block. */
export function resultText(
  { facts, list, items, from, total, limit }: ToolFacts,
  notes: readonly string[],
  locale: Locale,
): string {
  const words = locale.interface.tools;
  const head = Object.entries(facts).flatMap(([name, value]) =>
    value === undefined ? [] : [`${JSON.stringify(name)}: ${JSON.stringify(value)}`],
  );
  const room =
    MAX_RESULT - FRAME - head.reduce((sum, line) => sum + line.length + 2, 0) - notes.reduce((sum, note) => sum + note.length, 0);
  const lines: string[] = [];
  let length = 0;
  for (const item of items.slice(0, limit)) {
    const line = JSON.stringify(item);
    length += line.length + 2;
    if (lines.length > 0 && length > room) {
      break;
    }
    lines.push(line);
  }
  const next = from + lines.length;
  const body = [
    ...head,
    `"total": ${total}`,
    ...(next < total ? [`"next": ${next}`] : []),
    `${JSON.stringify(list)}: [${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}]`,
  ].join(',\n');
  const said = [
    ...(lines.length < total ? [fill(words.page, { from: lines.length === 0 ? 0 : from + 1, to: next, total })] : []),
    ...(next < total ? [fill(words.more, { next })] : []),
    ...notes,
  ];
  const fence = '`'.repeat(Math.max(3, ...[...body.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `${said.length === 0 ? '' : `${said.join(' ')}\n\n`}${fence}json\n{\n${body}\n}\n${fence}\n`;
}
