/** `mail-flow-lens journey`: the way of one message through any number of logs, as text or JSON. */

import type { Locale } from '../locales/locale.ts';
import { fill } from '../locales/wording.ts';
import { isCompoundFile } from '../mime/outlook/compoundFile.ts';
import { convertOutlookMessage } from '../mime/outlook/outlookMessage.ts';
import { findId } from '../service/document/messageIds.ts';
import { buildJourney } from '../service/journey/journeyBuilder.ts';
import { journeyText } from '../service/journey/journeyText.ts';
import { MatchedLog } from '../service/journey/matchedLog.ts';
import { MessageNames } from '../service/journey/messageNames.ts';
import { readUpTo } from '../text/byteStream.ts';
import { textOf } from '../text/encoding.ts';
import { type InputProblem, problemLine, problemOf } from './inputProblem.ts';
import { listInputs } from './inputs.ts';
import { hasAny, pickLines } from './nameSearch.ts';
import { type OpenedText, openInput, textsOf } from './openInput.ts';

export const journeyFormats = ['text', 'json'] as const;

export interface JourneyOptions {
  readonly format: (typeof journeyFormats)[number];
  readonly locale: Locale;
}

/** Maximum size of a text that is searched whole, bytes; of a larger file, only the lines that name the message are read. */
const MAX_WHOLE = 64 << 20;
/** Maximum number of times that the logs are searched: each time for the names found the time before. */
const MAX_ROUNDS = 6;

/** A text that is searched. */
interface Searched {
  readonly name: string;
  /** What it holds; null: it is read from the disk. */
  readonly text: string | null;
  readonly path: string | Buffer | null;
  /** The names that it was searched for. */
  readonly asked: Set<string>;
  log: MatchedLog | null;
}

/** @returns 0 nothing failed, 1 the message failed or is delayed for somebody, 2 it was not found, or an input could not be read */
export async function journey(id: string, paths: readonly string[], { format, locale }: JourneyOptions): Promise<0 | 1 | 2> {
  let isIncomplete = false;
  const complain = (file: string, problem: InputProblem): void => {
    isIncomplete = true;
    const line = problemLine(file, problem, locale);
    if (line !== null) {
      console.error(line);
    }
  };
  const texts = await openAll(paths, complain);
  const names = new MessageNames(id);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    let hasChanged = false;
    for (const [index, searched] of texts.entries()) {
      try {
        hasChanged = (await search(searched, index, names, locale)) || hasChanged;
      } catch (error) {
        complain(searched.name, problemOf(error));
      }
    }
    if (!hasChanged) {
      break;
    }
    // Reading the steps adds the names that they have.
    buildJourney([], logsOf(texts), names, Date.now());
  }
  const found = buildJourney(
    texts.map(({ name }) => name),
    logsOf(texts),
    names,
    Date.now(),
  );
  if (found.steps.length === 0) {
    console.error(fill(locale.interface.journey.notFound, { id }));
    return 2;
  }
  process.stdout.write(format === 'json' ? `${JSON.stringify(found, null, 2)}\n` : journeyText(found, locale));
  const hasFailed = found.recipients.some(({ state }) => state === 'failed' || state === 'delayed');
  return isIncomplete ? 2 : hasFailed ? 1 : 0;
}

function logsOf(texts: readonly Searched[]): readonly MatchedLog[] {
  return texts.flatMap(({ log }) => log ?? []);
}

/** Searches a text for the names that it was not searched for yet. @returns whether it has any of them */
async function search(searched: Searched, index: number, names: MessageNames, locale: Locale): Promise<boolean> {
  const known = names.in(searched.log?.format ?? null);
  const wanted = known.filter((name) => !searched.asked.has(name));
  for (const name of wanted) {
    searched.asked.add(name);
  }
  if (wanted.length === 0) {
    return false;
  }
  if (searched.text !== null) {
    const { text } = searched;
    const isNamed = wanted.some((name) => findId(text, name, 1).length > 0);
    searched.log = isNamed ? (searched.log ?? MatchedLog.open(index, text, null, locale)) : searched.log;
    return isNamed;
  }
  if (searched.path === null || !hasAny(searched.path, wanted)) {
    return false;
  }
  const picked = await pickLines(searched.path, known);
  searched.log = picked === null ? null : MatchedLog.open(index, picked.text, picked.lines, locale);
  return true;
}

async function openAll(
  paths: readonly string[],
  complain: (file: string, problem: InputProblem) => void,
): Promise<readonly Searched[]> {
  const texts: Searched[] = [];
  for await (const input of listInputs(paths, complain)) {
    try {
      for await (const { name, text } of textsOf(input.file, openInput(input), (name, fault) =>
        complain(name, { kind: 'archive', fault }),
      )) {
        texts.push(await opened(name, text));
      }
    } catch (error) {
      complain(input.file, problemOf(error));
    }
  }
  return texts;
}

async function opened(name: string, text: OpenedText): Promise<Searched> {
  const fresh = { name, asked: new Set<string>(), log: null };
  if (text.kind === 'file') {
    return { ...fresh, text: null, path: text.path };
  }
  const bytes = text.kind === 'bytes' ? text.bytes : await readUpTo(text.chunks, MAX_WHOLE);
  const read = isCompoundFile(bytes) ? convertOutlookMessage(bytes).text : textOf(bytes);
  return { ...fresh, text: read ?? '', path: null };
}
