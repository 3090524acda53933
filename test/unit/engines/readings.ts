/** Texts with what the product reads in them, for comparison with what the expressions of other engines read. */

import { readFileSync } from 'node:fs';
import { knownReplies } from '../../../scripts/recognition/knownReplies.ts';
import { chooseEntry } from '../../../src/catalogue/lookup.ts';
import { reasonOf } from '../../../src/catalogue/reason.ts';
import type { Writer } from '../../../src/catalogue/speaker.ts';
import { emptyRecord, type Finding } from '../../../src/scan/finding.ts';
import { passageOf } from '../../../src/scan/replies/passage.ts';
import { readReplies } from '../../../src/scan/replies/readReplies.ts';
import { scanText } from '../../../src/scan/scanner.ts';
import { markedTexts } from '../markedTexts.ts';
import { readSample, sampleNames } from '../samples.ts';

/** What is read in a text. */
export interface Told {
  readonly reply: string | null;
  readonly code: string | null;
  readonly entry: string | null;
  readonly reason: string | null;
}

export interface Reading extends Told {
  readonly id: number;
  readonly text: string;
  readonly writer: Writer;
  readonly server: string | null;
}

type Given = Pick<Reading, 'text' | 'writer' | 'server'>;

/** Real replies: the tables of `fixtures/replies` and `fixtures/reasons.json`, read as the field of a log. */
export function replyReadings(): readonly Reading[] {
  const own = JSON.parse(readFileSync('test/fixtures/reasons.json', 'utf8')) as readonly { readonly reply: string }[];
  const given: readonly Given[] = [
    ...knownReplies().map(({ who, reply, code, text, host }): Given => {
      const isExchange = who.startsWith('exchange');
      const said = [reply, code, text].filter((part) => part !== '').join(' ');
      return { text: said, writer: isExchange ? 'exchange' : 'other', server: isExchange ? null : host };
    }),
    ...own.map(({ reply }): Given => ({ text: reply, writer: 'exchange', server: null })),
  ];
  return given.map((one, id) => ({ id, ...one, ...toldOf(one) }));
}

function toldOf({ text, writer, server }: Given): Told {
  const record = { ...emptyRecord, server };
  const context = { record, outcome: null, telling: 'diagnostic', failure: 0, writer } as const;
  const first = readReplies(passageOf(text, 0, 0), 'reply', context).find(({ within }) => within === null);
  if (first !== undefined) {
    const { reply, code, entry, reason } = first;
    return { reply, code, entry, reason };
  }
  const entry = chooseEntry({ code: null, reply: null, text, digit: '5', writer, server });
  return { reply: null, code: null, entry: entry?.id ?? null, reason: reasonOf(entry, text, '5') };
}

/** Formats of Exchange's own logs, by their beginnings. */
const OF_EXCHANGE = /trace|tracking|connectivity|protocol|queue/;

/** The words of every failure that the scanner finds in the samples and the marked fixtures, with what it says of them. */
export function logReadings(): readonly Reading[] {
  const logs = [...sampleNames.map((name) => readSample(name)), ...markedTexts.map(({ text }) => text)];
  const failures = logs.flatMap((log) => {
    const { format, findings } = scanText(log);
    return findings.filter(isWhole).map((finding) => ({ format, finding }));
  });
  return failures.map(({ format, finding }, id) => ({
    id,
    text: finding.text.startsWith(finding.reply ?? '') ? finding.text : `${finding.reply} ${finding.text}`,
    writer: OF_EXCHANGE.test(format ?? '') ? 'exchange' : 'other',
    server: finding.record.server,
    reply: finding.reply,
    code: finding.code,
    entry: finding.entry,
    reason: finding.reason,
  }));
}

/** A failure that words tell; a status alone has the reason of the words beside it. */
function isWhole({ class: status, within, text }: Finding): boolean {
  return status !== 'success' && within === null && /\p{L}{3}/u.test(text);
}

/** What differs, a line each. */
export function differences(
  readings: readonly Reading[],
  told: ReadonlyMap<number, Told>,
  keys: readonly (keyof Told)[],
): readonly string[] {
  return readings.flatMap((want) => {
    const has = told.get(want.id);
    const differing = keys.filter((key) => (has?.[key] ?? null) !== want[key]);
    return differing.length === 0
      ? []
      : [`${differing.map((key) => `${key} ${has?.[key]} ≠ ${want[key]}`).join(', ')}: ${want.text}`];
  });
}
