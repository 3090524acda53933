/** `mail-flow-lens redact`: masked copies of files, folders, archives or standard input, and the way back with their key. */

import { rmSync, statSync } from 'node:fs';
import { basename, relative } from 'node:path';
import type { Locale } from '../locales/locale.ts';
import { fill } from '../locales/wording.ts';
import { convertOutlookMessage, isOutlookMessage, MAX_OUTLOOK_BYTES } from '../mime/outlook/outlookMessage.ts';
import { Redaction } from '../redact/redaction.ts';
import { plainLine } from '../service/wording/markdown.ts';
import { peek, readUpTo } from '../text/byteStream.ts';
import { isCompoundFile } from '../text/bytes.ts';
import { decodeStream, guessEncoding, textOfChunk } from '../text/encoding.ts';
import { LineSplitter } from '../text/lines.ts';
import { chunkOfBytes } from '../text/node.ts';
import { keepHeapsSmall } from './heaps.ts';
import { type InputProblem, problemLine, problemOf } from './inputProblem.ts';
import { type Input, isStandardInput, listInputs, pathOf } from './inputs.ts';
import { type MaskedFile, MaskedFolder, RefusedCopyError, UnwrittenCopyError } from './maskedFolder.ts';
import { chunksOf, type OpenedText, openInput, textsOf } from './openInput.ts';
import { Progress } from './progress.ts';
import { createKeyFile, readKey, writeKey } from './redactionKey.ts';
import { writeFault } from './writeFault.ts';

export interface RedactOptions {
  /** Where the masked copies go. */
  readonly folder: string;
  /** Where the key is kept; null: nowhere. */
  readonly key: string | null;
  /** The key that turns masked copies back; null: they are made. */
  readonly undo: string | null;
  /** Domains that are our own, beside those that logs tell. */
  readonly own: readonly string[];
  readonly locale: Locale;
}

/** Bytes by which a text's encoding is told. */
const HEAD_BYTES = 4096;
/** Maximum part of a text from which names are learned before any is masked, bytes; further on they are learned as they come. */
const MAX_LEARNED = 16 << 20;

/** Exit status: 0 everything was written, 2 something was not. */
export async function redact(paths: readonly string[], options: RedactOptions): Promise<0 | 2> {
  const words = options.locale.interface.cli;
  keepHeapsSmall();
  let keyFile: number | null = null;
  let redaction: Redaction;
  try {
    const key = options.undo === null ? null : readKey(options.undo);
    if (options.undo !== null && key === null) {
      console.error(fill(words.redact.noKey, { file: plainLine(options.undo) }));
      return 2;
    }
    redaction = key === null ? Redaction.begin() : Redaction.undoing(key);
    keyFile = options.key === null ? null : createKeyFile(options.key);
  } catch (error) {
    const file = plainLine(options.undo ?? options.key ?? '');
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const sentence =
      code === 'EEXIST'
        ? words.redact.keyExists
        : code === 'ENOENT' && options.undo !== null
          ? words.missing
          : words.redact.unwritable;
    console.error(fill(sentence, { file, reason: writeFault(error, options.locale) }));
    return 2;
  }
  for (const domain of options.own) {
    redaction.addInside(domain);
  }
  const run = new RedactRun(redaction, options);
  await run.maskAll(paths);
  if (keyFile !== null && options.key !== null) {
    try {
      writeKey(keyFile, redaction.key());
    } catch (error) {
      // Half a key turns nothing back.
      rmSync(options.key, { force: true });
      const reason = writeFault(error, options.locale);
      console.error(fill(words.redact.unwritable, { file: plainLine(options.key), reason }));
      return 2;
    }
  }
  return run.isIncomplete ? 2 : 0;
}

/** An input, and its name below the folder. */
interface Named {
  readonly input: Input;
  readonly name: string;
}

class RedactRun {
  readonly #redaction: Redaction;
  readonly #options: RedactOptions;
  readonly #progress = new Progress(process.stderr);
  isIncomplete = false;

  constructor(redaction: Redaction, options: RedactOptions) {
    this.#redaction = redaction;
    this.#options = options;
  }

  async maskAll(paths: readonly string[]): Promise<void> {
    // All of them, before the folder has files that could be among them.
    const inputs: Named[] = [];
    for (const path of paths) {
      for await (const input of listInputs([path], (file, problem) => this.#complain(file, problem))) {
        inputs.push({ input, name: input.named ? nameOf(input) : relative(path, input.file) });
      }
    }
    if (this.#options.undo === null) {
      for (const { input } of inputs.filter(({ input }) => isReadTwice(input))) {
        await this.#each(input, (_, text) => this.#learnDomains(text), true);
      }
      for (const { input } of inputs.filter(({ input }) => isReadTwice(input))) {
        await this.#each(input, (_, text) => this.#learnNames(text), true);
      }
    }
    const folder = new MaskedFolder(
      this.#options.folder,
      inputs.map(({ input }) => pathOf(input)),
    );
    for (const { input, name } of inputs) {
      await this.#each(input, async (member, text) => {
        const own = member === null ? name : `${name.replace(/\.(?:zip|gz)$/i, '')}${member}`;
        await this.#mask(input, own, text, folder);
      });
    }
    this.#progress.clear();
  }

  /** Reads the texts of an input, each with its path in an archive; null: it is in none. */
  async #each(input: Input, take: (member: string | null, text: OpenedText) => Promise<void>, isSilent = false): Promise<void> {
    const complain = (file: string, problem: InputProblem): void => {
      if (!isSilent) {
        this.#complain(file, problem);
      }
    };
    try {
      const opened = openInput(input);
      for await (const { name, text } of textsOf(input.file, opened, (file, fault) =>
        complain(file, { kind: 'archive', fault }),
      )) {
        const member = opened.kind === 'archive' ? name.slice(input.file.length).replaceAll('!/', '/') : null;
        try {
          await take(member, text);
        } catch (error) {
          complain(name, problemOf(error));
        }
      }
    } catch (error) {
      complain(input.file, problemOf(error));
    }
  }

  /** Which domains are our own: it decides the pseudonyms of all that follow. */
  async #learnDomains(text: OpenedText): Promise<void> {
    const lines = new LineSplitter((line) => this.#redaction.learn(line));
    await readBeginning(text, (piece) => lines.push(piece));
    lines.end();
  }

  /** Names, which may occur before the field that says that they are names. */
  async #learnNames(text: OpenedText): Promise<void> {
    const masked = this.#redaction.open(null);
    await readBeginning(text, (piece) => masked.push(piece));
    masked.end();
  }

  async #mask(input: Input, name: string, text: OpenedText, folder: MaskedFolder): Promise<void> {
    const masked = this.#redaction.path(name.replaceAll('\\', '/'));
    const copy: { file: MaskedFile | null } = { file: null };
    const log = this.#redaction.open((piece) => copy.file?.write(piece));
    try {
      const isText = await readTexts(text, {
        begin: (head, isMessage) => {
          copy.file = folder.create(isMessage ? `${masked}.eml` : masked, head);
        },
        push: (piece, _, share) => {
          log.push(piece);
          this.#progress.show(name, share);
          return true;
        },
      });
      log.end();
      copy.file?.close();
      if (!isText && input.named) {
        this.#complain(input.file, { kind: 'binary' });
      }
    } catch (error) {
      copy.file?.discard();
      const words = this.#options.locale.interface.cli.redact;
      if (error instanceof UnwrittenCopyError) {
        this.#say(fill(words.unwritable, { file: plainLine(error.file), reason: writeFault(error.cause, this.#options.locale) }));
      } else if (error instanceof RefusedCopyError) {
        this.#say(fill(words[error.refusal], { file: plainLine(error.file) }));
      } else {
        throw error;
      }
    }
  }

  #complain(file: string, problem: InputProblem): void {
    const line = problemLine(file, problem, this.#options.locale);
    if (line !== null) {
      this.#say(line);
    }
  }

  #say(sentence: string): void {
    this.isIncomplete = true;
    this.#progress.clear();
    console.error(sentence);
  }
}

async function readBeginning(text: OpenedText, push: (piece: string) => void): Promise<void> {
  await readTexts(text, {
    begin: () => undefined,
    push: (piece, bytes) => {
      push(piece);
      return bytes < MAX_LEARNED;
    },
  });
}

interface TextTaker {
  /** The text begins: its first bytes; `isMessage`: it was a message of Outlook. */
  begin(head: Uint8Array, isMessage: boolean): void;
  /** A piece; false: no more of it. `bytes` read so far, `share` of the whole, 0 to 1. */
  push(piece: string, bytes: number, share: number): boolean;
}

/** Reads a text piece by piece. @returns false if it is none */
async function readTexts(text: OpenedText, taker: TextTaker): Promise<boolean> {
  const { head, chunks } = await peek(chunksOf(text), HEAD_BYTES);
  if (isCompoundFile(head)) {
    const bytes = await readUpTo(chunks, MAX_OUTLOOK_BYTES + 1);
    if (!isOutlookMessage(bytes)) {
      return false;
    }
    taker.begin(new Uint8Array(), true);
    taker.push(convertOutlookMessage(bytes).text, bytes.length, 1);
    return true;
  }
  if (guessEncoding(head) === 'binary') {
    await chunks.return(undefined);
    return false;
  }
  taker.begin(head, false);
  const size = text.kind === 'file' ? text.size : text.kind === 'bytes' ? text.bytes.length : 0;
  return decodeStream(chunks, chunkOfBytes, (chunk, bytes) =>
    taker.push(textOfChunk(chunk), bytes, text.kind === 'stream' ? text.share() : bytes / Math.max(1, size)),
  );
}

function nameOf(input: Input): string {
  return isStandardInput(input) ? 'stdin.txt' : basename(input.file);
}

/** Whether an input can be read before it is masked: a pipe is read only once. */
function isReadTwice(input: Input): boolean {
  try {
    return !isStandardInput(input) && statSync(pathOf(input)).isFile();
  } catch {
    return false;
  }
}
