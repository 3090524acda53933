/** `mail-flow-lens journey`: the way of one message through any number of logs, as text or JSON. */

import { ArchiveError } from '../archives/fault.ts';
import { PACKING_BYTES } from '../archives/packing.ts';
import type { ArchiveFault } from '../ids/archiveFault.ts';
import type { Locale } from '../locales/locale.ts';
import { fill, fillPlural } from '../locales/wording.ts';
import { convertOutlookMessage } from '../mime/outlook/outlookMessage.ts';
import { quoteJson } from '../report/render/quotedJson.ts';
import { IdIndex } from '../service/idIndex/node.ts';
import { findCandidates, type Question } from '../service/journey/candidates.ts';
import { type SearchedText, searchJourney } from '../service/journey/journeySearch.ts';
import { journeyText } from '../service/journey/journeyText.ts';
import { type NamedText, namedWhole } from '../service/journey/namedLines.ts';
import { FileSearch } from '../service/journey/node.ts';
import { PackedTexts, TextPicker } from '../service/journey/packedTexts.ts';
import { plainLine } from '../service/wording/markdown.ts';
import { peek, readUpTo } from '../text/byteStream.ts';
import { isCompoundFile } from '../text/bytes.ts';
import { decodeStream, textOf } from '../text/encoding.ts';
import { chunkOf } from '../text/lines.ts';
import { chunkOfBytes } from '../text/node.ts';
import type { formats } from './commands.ts';
import { Complaints, type InputProblem, problemOf } from './inputProblem.ts';
import { type Input, listInputs } from './inputs.ts';
import { chunksOf, type OpenedText, openInput, textsOf } from './openInput.ts';
import { writeFault } from './writeFault.ts';

export interface JourneyOptions {
  /** The folder of indexes; null: none are kept. */
  readonly indexes: string | null;
  readonly format: (typeof formats.journey)[number];
  readonly locale: Locale;
}

/** Maximum size of a text that is searched whole, bytes; of a larger file, only the lines that name the message are read. */
const MAX_WHOLE = 64 << 20;
/** Maximum number of messages that are listed where several fit. */
const MAX_CANDIDATES = 20;

/** The indexes of large logs. */
class Indexes {
  readonly #folder: string | null;
  readonly #locale: Locale;
  #isTold = false;

  constructor(folder: string | null, locale: Locale) {
    this.#folder = folder;
    this.#locale = locale;
  }

  /** Null: the log is searched as it is. */
  of(log: string | Buffer): IdIndex | null {
    try {
      return this.#folder === null ? null : IdIndex.of(log, this.#folder);
    } catch (error) {
      this.#tell(error);
      return null;
    }
  }

  /** Once: what keeps one index from being written mostly keeps all. */
  #tell(error: unknown): void {
    if (!this.#isTold) {
      this.#isTold = true;
      const reason = writeFault(error, this.#locale);
      console.error(fill(this.#locale.interface.cli.redact.unwritable, { file: plainLine(this.#folder ?? ''), reason }));
    }
  }
}

/**
 * `asked`: an id, or whose message it is.
 * @returns 0 nothing failed, 1 the message failed or is delayed for somebody, 2 it was not found, or an input could not be read
 */
export async function journey(
  asked: string | Question,
  paths: readonly string[],
  { format, indexes, locale }: JourneyOptions,
): Promise<0 | 1 | 2> {
  const complaints = new Complaints(locale);
  const texts = await openAll(paths, new Indexes(indexes, locale), complaints.add);
  const id = typeof asked === 'string' ? asked : await choose(texts, asked, locale, complaints.add);
  if (id === null) {
    return 2;
  }
  const found = await searchJourney(id, texts, locale, {
    isStopped: () => false,
    onProgress: () => undefined,
    onError: ({ name }, error) => complaints.add(name, problemOf(error)),
  });
  if (found.steps.length === 0) {
    console.error(fill(locale.interface.journey.notFound, { id: plainLine(id) }));
    return 2;
  }
  process.stdout.write(format === 'json' ? `${quoteJson(found, 2)}\n` : journeyText(found, locale));
  const hasFailed = found.recipients.some(({ state }) => state === 'failed' || state === 'delayed');
  return complaints.hasAny ? 2 : hasFailed ? 1 : 0;
}

/** The id of the only message that fits; null, once it was said that none fits, or which ones do. */
async function choose(
  texts: readonly SearchedText[],
  question: Question,
  locale: Locale,
  complain: (file: string, problem: InputProblem) => void,
): Promise<string | null> {
  const words = locale.interface.journey;
  const found = await findCandidates(question, texts, locale, ({ name }, error) => complain(name, problemOf(error)));
  const [first] = found;
  if (first !== undefined && found.length === 1) {
    return first.id;
  }
  const asked = `${question.sender} → ${question.recipient}`;
  const listed = found.slice(0, MAX_CANDIDATES).map(({ id, written }) => `  ${plainLine(written)}  ${plainLine(id)}`);
  console.error(
    first === undefined
      ? fill(words.notFound, { id: plainLine(asked) })
      : [
          fillPlural(words.several, locale.language, found.length),
          ...listed,
          ...(found.length > MAX_CANDIDATES ? ['  …'] : []),
        ].join('\n'),
  );
  return null;
}

async function openAll(
  paths: readonly string[],
  indexes: Indexes,
  complain: (file: string, problem: InputProblem) => void,
): Promise<readonly SearchedText[]> {
  const texts: SearchedText[] = [];
  for await (const input of listInputs(paths, complain)) {
    try {
      texts.push(...(await textsIn(input, indexes, complain)));
    } catch (error) {
      complain(input.file, problemOf(error));
    }
  }
  return texts;
}

async function textsIn(
  input: Input,
  indexes: Indexes,
  complain: (file: string, problem: InputProblem) => void,
): Promise<readonly SearchedText[]> {
  const found: SearchedText[] = [];
  const opened = openInput(input);
  const faulty = new Set<string>();
  /** Says it once, however often the archive is read. */
  const onFault = (name: string, fault: ArchiveFault): void => {
    if (!faulty.has(name)) {
      faulty.add(name);
      complain(name, { kind: 'archive', fault });
    }
  };
  const isArchive = opened.kind === 'archive';
  const packed = new PackedTexts((wanted, known) => readPacked(input, wanted, known, onFault));
  for await (const { name, text } of textsOf(input.file, opened, onFault)) {
    found.push(
      isArchive ? { name, read: (wanted, known) => packed.read(name, wanted, known) } : await searched(name, text, indexes),
    );
  }
  return found;
}

/** What names the message in each text of an archive. */
async function readPacked(
  input: Input,
  wanted: readonly string[],
  known: readonly string[],
  onFault: (name: string, fault: ArchiveFault) => void,
): Promise<ReadonlyMap<string, NamedText>> {
  const found = new Map<string, NamedText>();
  for await (const { name, text } of textsOf(input.file, openInput(input), onFault)) {
    const picker = new TextPicker(wanted, known);
    let isText = true;
    try {
      isText = await pick(chunksOf(text), picker);
    } catch (error) {
      if (!(error instanceof ArchiveError)) {
        throw error;
      }
      // All that comes before was read.
      onFault(name, error.fault);
    }
    const named = isText ? picker.end() : null;
    if (named !== null) {
      found.set(name, named);
    }
  }
  return found;
}

/** @returns false if it is not text */
async function pick(bytes: AsyncIterable<Uint8Array>, picker: TextPicker): Promise<boolean> {
  const { head, chunks } = await peek(bytes, PACKING_BYTES);
  if (isCompoundFile(head)) {
    picker.push(chunkOf(convertOutlookMessage(await readUpTo(chunks, MAX_WHOLE)).text));
    return true;
  }
  return decodeStream(chunks, chunkOfBytes, async (chunk) => {
    picker.push(chunk);
    return true;
  });
}

async function searched(name: string, text: OpenedText, indexes: Indexes): Promise<SearchedText> {
  if (text.kind === 'file') {
    const search = new FileSearch(text.path, indexes.of(text.path));
    return { name, format: () => search.format, read: (...asked) => search.read(...asked) };
  }
  const bytes = text.kind === 'bytes' ? text.bytes : await readUpTo(text.chunks, MAX_WHOLE);
  const whole = (isCompoundFile(bytes) ? convertOutlookMessage(bytes).text : textOf(bytes)) ?? '';
  return { name, read: async (wanted) => namedWhole(whole, wanted) };
}
