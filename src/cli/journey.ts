/** `mail-flow-lens journey`: the way of one message through any number of logs, as text or JSON. */

import type { Locale } from '../locales/locale.ts';
import { fill, fillPlural } from '../locales/wording.ts';
import { isCompoundFile } from '../mime/outlook/compoundFile.ts';
import { convertOutlookMessage } from '../mime/outlook/outlookMessage.ts';
import { findId } from '../service/document/messageIds.ts';
import { type Candidate, candidatesIn, type Question } from '../service/journey/candidates.ts';
import { buildJourney } from '../service/journey/journeyBuilder.ts';
import { journeyText } from '../service/journey/journeyText.ts';
import { MatchedLog } from '../service/journey/matchedLog.ts';
import { MessageNames } from '../service/journey/messageNames.ts';
import { plainLine } from '../service/wording/markdown.ts';
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

/** Maximum number of messages that are listed where several fit. */
const MAX_CANDIDATES = 20;

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

/**
 * `asked`: an id, or whose message it is.
 * @returns 0 nothing failed, 1 the message failed or is delayed for somebody, 2 it was not found, or an input could not be read
 */
export async function journey(
  asked: string | Question,
  paths: readonly string[],
  { format, locale }: JourneyOptions,
): Promise<0 | 1 | 2> {
  let isIncomplete = false;
  const complain = (file: string, problem: InputProblem): void => {
    isIncomplete = true;
    const line = problemLine(file, problem, locale);
    if (line !== null) {
      console.error(line);
    }
  };
  const texts = await openAll(paths, complain);
  const id = typeof asked === 'string' ? asked : await choose(texts, asked, locale);
  if (id === null) {
    return 2;
  }
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

/** The id of the only message that fits; null, once it was said that none fits, or which ones do. */
async function choose(texts: readonly Searched[], question: Question, locale: Locale): Promise<string | null> {
  const words = locale.interface.journey;
  const found = new Map<string, Candidate>();
  for (const [index, searched] of texts.entries()) {
    const log = await openNamed(searched, index, [question.recipient], locale);
    for (const candidate of log === null ? [] : candidatesIn(log, question, Date.now())) {
      found.set(candidate.id, found.get(candidate.id) ?? candidate);
    }
  }
  const [first] = found.values();
  if (first !== undefined && found.size === 1) {
    return first.id;
  }
  const asked = `${question.sender} → ${question.recipient}`;
  const listed = [...found.values()]
    .slice(0, MAX_CANDIDATES)
    .map(({ id, written }) => `  ${plainLine(written)}  ${plainLine(id)}`);
  console.error(
    first === undefined
      ? fill(words.notFound, { id: plainLine(asked) })
      : [fillPlural(words.several, locale.language, found.size), ...listed, ...(found.size > MAX_CANDIDATES ? ['  …'] : [])].join(
          '\n',
        ),
  );
  return null;
}

/** The log if any of the names stands in it, else null. */
async function openNamed(
  { text, path }: Searched,
  index: number,
  names: readonly string[],
  locale: Locale,
): Promise<MatchedLog | null> {
  if (text !== null) {
    return names.some((name) => findId(text, name, 1).length > 0) ? MatchedLog.open(index, text, null, locale) : null;
  }
  const picked = path !== null && hasAny(path, names) ? await pickLines(path, names) : null;
  return picked === null ? null : MatchedLog.open(index, picked.text, picked.lines, locale);
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
  if (searched.text === null) {
    // The lines picked before do not have the new names.
    const isNamed = searched.path !== null && hasAny(searched.path, wanted);
    searched.log = isNamed ? await openNamed(searched, index, known, locale) : searched.log;
    return isNamed;
  }
  const log = searched.log ?? (await openNamed(searched, index, wanted, locale));
  const isNew = searched.log === null ? log !== null : wanted.some((name) => findId(searched.text ?? '', name, 1).length > 0);
  searched.log = log;
  return isNew;
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
