/** The texts in which a message is looked for: the open logs, and those in the folders of the workspace. */

import type { FormatId } from '../ids/formatId.ts';
import { formatTraits } from '../scan/formatTraits.ts';
import type { LogDocument } from '../service/document/logDocument.ts';
import type { SearchedText } from '../service/journey/journeySearch.ts';
import { NamedLines, type NamedText, namedWhole } from '../service/journey/namedLines.ts';
import { PackedTexts, TextPicker } from '../service/journey/packedTexts.ts';
import { outlookFiles } from '../service/overview/reportedText.ts';
import { sourceOfBytes } from '../service/pages/decodedSource.ts';
import { decodedView } from '../service/pages/decodedView.ts';
import { chunkOf } from '../text/lines.ts';
import { partsOf } from './address.ts';
import type { Served } from './feature.ts';
import { nameOfFile } from './fileRefusal.ts';
import type { SearchedFile } from './files.ts';
import { MAX_WORKSPACE_FILES } from './workspaceLogs.ts';

/** A text, and where it is: `member`: in an archive, its name. */
export interface ReachedText extends SearchedText {
  readonly uri: string;
  readonly member?: string;
}

/** Size above which only the lines of a log that name the message are read, bytes of a file or UTF-16 code units of a document. */
const MAX_WHOLE = 1 << 20;
const ARCHIVE = /\.(?:zip|gz)$/i;
const OUTLOOK = /\.msg$/i;
/** Number of characters of small files that are kept during a search, so that they are not read for each name anew. */
const MAX_KEPT = 1 << 26;

/** What is searched: the open logs come first. */
export interface ReachedTexts {
  readonly texts: readonly ReachedText[];
  /** False if the folders hold more logs than a search reads. */
  readonly isWhole: boolean;
}

/** What a search needs of the server. */
export type Searched = Pick<Served, 'locale' | 'openLogs' | 'textOf' | 'disk' | 'readFile' | 'readTexts'>;

/** `isStopped` ends the search for files. */
export async function listTexts(served: Served, isStopped: () => boolean): Promise<ReachedTexts> {
  return textsOf(served, await served.workspaceFiles(isStopped));
}

/** The open logs, and some files. */
export async function textsOf(served: Searched, files: readonly string[]): Promise<ReachedTexts> {
  const open = [...served.openLogs()].filter(({ format }) => format !== null);
  const packed = (await Promise.all(files.filter((uri) => ARCHIVE.test(uri)).map((uri) => packedTexts(served, uri)))).flat();
  const addresses = new Set([...open.map(({ uri }) => uri), ...files]);
  // The whole of an archive's log tells more than the lines of it that are open.
  const isPacked = new Set(packed.map(({ uri, member }) => `${uri} ${member}`));
  const opened = open
    .flatMap((log) => openText(served, log, addresses) ?? [])
    .filter(({ uri, member }) => !isPacked.has(`${uri} ${member}`));
  const excerpts = open.flatMap(({ excerpt }) => (excerpt?.isShown === true ? [excerpt.uri] : []));
  const isOpen = new Set(open.map(({ uri }) => uri));
  const budget = { left: MAX_KEPT };
  const others = [...new Set([...excerpts, ...files])].filter((uri) => !isOpen.has(uri) && !ARCHIVE.test(uri));
  return {
    texts: named([...opened, ...others.map((uri) => fileText(served, uri, budget)), ...packed]),
    isWhole: files.length < MAX_WORKSPACE_FILES,
  };
}

/** The text at one address: of an open log, or of the file that it shows lines of; else from the disk. */
export function reachText(served: Searched, uri: string): ReachedText {
  const log = [...served.openLogs()].find((one) => one.uri === uri);
  const opened = log === undefined ? null : openText(served, log, new Set());
  return opened ?? fileText(served, log?.excerpt?.uri ?? uri, { left: 0 });
}

/** The texts of an archive on the disk; one that cannot be read is a text that cannot be read. */
async function packedTexts(served: Searched, uri: string): Promise<readonly ReachedText[]> {
  const names: string[] = [];
  const problem = await served.readTexts(uri, {
    begin: (name) => names.push(name) > 0,
    text: () => false,
    end: () => undefined,
    fault: () => undefined,
  });
  if (problem !== null) {
    const read = (): Promise<never> => Promise.reject(new Error(`${uri}: ${problem}`));
    return [{ uri, name: nameOfFile(uri), read }];
  }
  const texts = new PackedTexts((wanted, known) => readPacked(served, uri, wanted, known));
  return names.map((member) => ({
    uri,
    member,
    name: member.split('/').at(-1) ?? member,
    read: (wanted, known) => texts.read(member, wanted, known),
  }));
}

async function readPacked(
  served: Searched,
  uri: string,
  wanted: readonly string[],
  known: readonly string[],
): Promise<ReadonlyMap<string, NamedText>> {
  const found = new Map<string, NamedText>();
  let open = { name: '', picker: new TextPicker(wanted, known) };
  await served.readTexts(uri, {
    begin(name) {
      open = { name, picker: new TextPicker(wanted, known) };
      return true;
    },
    text(chunk) {
      open.picker.push(chunk);
      return true;
    },
    whole: { ...outlookFiles, read: (bytes) => open.picker.push(chunkOf(outlookText(served, open.name, bytes))) },
    end(isText) {
      const named = isText ? open.picker.end() : null;
      if (named !== null) {
        found.set(open.name, named);
      }
    },
    fault: () => undefined,
  });
  return found;
}

/** A message of Outlook as the page shows it that opens for it; empty: it is none. */
function outlookText({ locale }: Searched, name: string, bytes: Uint8Array): string {
  const source = sourceOfBytes(bytes);
  return source === null ? '' : decodedView({ name, ...source }, locale).text;
}

/** With as many of their folders in the names as tell them from each other. */
function named(texts: readonly ReachedText[]): readonly ReachedText[] {
  const paths = texts.map(({ uri, member }) => [
    ...partsOf(uri).path.split('/').slice(1),
    ...(member === undefined ? [] : [member]),
  ]);
  const longest = Math.max(0, ...paths.map(({ length }) => length));
  let names = texts.map(({ name }) => name);
  for (let depth = 2; depth <= longest && new Set(names).size < names.length; depth++) {
    const count = new Map<string, number>();
    for (const name of names) {
      count.set(name, (count.get(name) ?? 0) + 1);
    }
    names = names.map((name, index) => ((count.get(name) ?? 0) > 1 ? (paths[index] ?? []).slice(-depth).join('/') : name));
  }
  return texts.map((text, index) => ({ ...text, name: names[index] ?? text.name }));
}

/** Null: the text is searched where it comes from. `addresses` of all that is searched. */
function openText(served: Searched, { uri, format, excerpt }: LogDocument, addresses: ReadonlySet<string>): ReachedText | null {
  const document = served.textOf(uri);
  if (document === undefined || format === null || excerpt?.isShown === true || isDecodedOf(uri, format, addresses)) {
    return null;
  }
  const { messages } = formatTraits[format];
  if (excerpt !== null) {
    const { lines } = excerpt;
    const read = async (wanted: readonly string[]): Promise<NamedText | null> => {
      const named = namedWhole(document.getText(), wanted);
      return named === null ? null : { ...named, lines };
    };
    return { uri: excerpt.uri, member: excerpt.name, name: excerpt.name, read };
  }
  const read = async (wanted: readonly string[], known: readonly string[]): Promise<NamedText | null> => {
    const pieces = document.pieces ?? [document.getText()];
    const isLarge = pieces.reduce((sum, piece) => sum + piece.length, 0) > MAX_WHOLE;
    // A message is one record, whatever its size.
    return isLarge && messages !== 'one' ? pickFrom(pieces, known) : namedWhole(document.getText(), wanted);
  };
  return { uri, name: nameOfFile(uri), read };
}

/** A decoded message whose source is searched would tell everything twice; its address has that of the source. */
function isDecodedOf(uri: string, format: FormatId, addresses: ReadonlySet<string>): boolean {
  const { query } = partsOf(uri);
  return format === 'decoded-message' && [...addresses].some((one) => query.includes(JSON.stringify(one)));
}

function pickFrom(pieces: readonly string[], names: readonly string[]): NamedText | null {
  const picked = new NamedLines(names);
  for (const piece of pieces) {
    picked.push(piece);
  }
  return picked.end();
}

/** `budget`: number of characters that may still be kept. */
function fileText(served: Searched, uri: string, budget: { left: number }): ReachedText {
  const { disk } = served;
  let kept: string | null = null;
  let searched: SearchedFile | null = null;
  const read: SearchedText['read'] = async (wanted, known, period) => {
    if (kept !== null) {
      return namedWhole(kept, wanted);
    }
    if (OUTLOOK.test(uri)) {
      return (await readPacked(served, uri, wanted, known)).get(nameOfFile(uri)) ?? null;
    }
    const stamp = disk !== null && searched === null && uri.startsWith('file:') ? await disk.stampOf(uri) : null;
    searched ??= disk !== null && stamp !== null && stamp.size > MAX_WHOLE ? disk.search(uri) : null;
    if (searched !== null) {
      return searched.read(wanted, known, period);
    }
    const text = await served.readFile(uri);
    if (text === null) {
      throw new Error(`${uri} cannot be read`);
    }
    if (text.length <= budget.left) {
      budget.left -= text.length;
      kept = text;
    }
    return namedWhole(text, wanted);
  };
  return { uri, name: nameOfFile(uri), format: () => searched?.format() ?? null, read };
}
