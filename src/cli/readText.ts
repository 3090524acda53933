/** Reads an opened text into a scanner: decodes it, converts messages of Outlook, and tells what cannot be read. */

import type { Notice } from '../mime/notice.ts';
import { convertOutlookMessage, isOutlookMessage, MAX_OUTLOOK_BYTES } from '../mime/outlook/outlookMessage.ts';
import type { Scanner } from '../scan/scanner.ts';
import { peek, readUpTo } from '../text/byteStream.ts';
import { isCompoundFile } from '../text/bytes.ts';
import { decodeBytes, decodeStream } from '../text/encoding.ts';
import { chunkOfBytes } from '../text/node.ts';
import { chunksOfFile } from './fileChunks.ts';
import { type InputProblem, problemOf } from './inputProblem.ts';
import type { OpenedText } from './openInput.ts';

/** Bytes that identify a compound file. */
const HEAD_BYTES = 8;

/** Callbacks during the reading of an input. */
export interface InputWatcher {
  /** What could not be read. */
  readonly notice: (notice: Notice) => void;
  /** The share of the input read so far, 0 to 1. */
  readonly read: (share: number) => void;
  readonly done: () => void;
}

/** What to do with a text that is not read at once. */
export interface LargeText {
  /** Awaited after each chunk, with the share of the input read so far, 0 to 1. */
  readonly onPiece?: (share: number) => Promise<void>;
  /** Reads a file another way; false if that is not possible. `size`: bytes. */
  readonly otherwise?: (path: string | Buffer, size: number) => Promise<boolean>;
}

/** What came of a text. */
export interface TextResult {
  /** Why it was not read, or not all of it; null if it was. */
  readonly problem: InputProblem | null;
  /** Whether a mail log was recognised in it. */
  readonly isLog: boolean;
}

/**
 * Passes a text to the scanner, chunk by chunk, and ends the scanner. `onNotice` receives what cannot be read of a binary file; for
 * text, the scanner reports that.
 */
export async function readText(
  name: string,
  text: OpenedText,
  scanner: Scanner,
  onNotice: (notice: Notice) => void,
  large: LargeText = {},
): Promise<TextResult> {
  if (text.kind === 'bytes') {
    return readBytes(name, text.bytes, scanner, onNotice);
  }
  try {
    if (text.kind === 'file' && large.otherwise !== undefined && (await large.otherwise(text.path, text.size))) {
      return { problem: null, isLog: true };
    }
    return resultOf(await readStream(name, text, scanner, onNotice, large.onPiece ?? (() => Promise.resolve())), scanner);
  } catch (error) {
    return resultOfFault(error, scanner);
  }
}

/** The same for a text of which all bytes are there, which is read without a pause. */
export function readBytes(name: string, bytes: Uint8Array, scanner: Scanner, onNotice: (notice: Notice) => void): TextResult {
  try {
    return resultOf(passBytes(name, bytes, scanner, onNotice), scanner);
  } catch (error) {
    return resultOfFault(error, scanner);
  }
}

function resultOf(problem: InputProblem | null, { content }: Scanner): TextResult {
  return { problem: problem ?? (content === 'other' ? { kind: 'noLog' } : null), isLog: content === 'log' };
}

function resultOfFault(error: unknown, scanner: Scanner): TextResult {
  scanner.end();
  return { problem: problemOf(error), isLog: scanner.content === 'log' };
}

async function readStream(
  name: string,
  text: Exclude<OpenedText, { readonly kind: 'bytes' }>,
  scanner: Scanner,
  onNotice: (notice: Notice) => void,
  onPiece: (share: number) => Promise<void>,
): Promise<InputProblem | null> {
  // Until its content is decided, the scanner holds what it was given.
  const stream = text.kind === 'file' ? chunksOfFile(text.path, () => scanner.content !== 'undecided') : text.chunks;
  const { head, chunks } = await peek(stream, HEAD_BYTES);
  if (isCompoundFile(head)) {
    return readMessage(name, await readUpTo(chunks, MAX_OUTLOOK_BYTES + 1), scanner, onNotice);
  }
  let read = 0;
  const isText = await decodeStream(chunks, chunkOfBytes, async (chunk, bytes) => {
    read = bytes;
    scanner.push(chunk);
    await onPiece(text.kind === 'stream' ? text.share() : bytes / text.size);
    return scanner.content !== 'other';
  });
  scanner.end();
  if (!isText) {
    return { kind: 'binary' };
  }
  return text.kind === 'file' && read < text.size && scanner.content !== 'other' ? { kind: 'shortened' } : null;
}

function passBytes(name: string, bytes: Uint8Array, scanner: Scanner, onNotice: (notice: Notice) => void): InputProblem | null {
  if (isCompoundFile(bytes)) {
    return readMessage(name, bytes, scanner, onNotice);
  }
  const text = decodeBytes(bytes);
  if (text === 'binary') {
    return { kind: 'binary' };
  }
  scanner.push(text);
  scanner.end();
  return null;
}

/** Reads a compound file. One that is not a message is binary, unless its name promises a message: then its faults are reported. */
function readMessage(name: string, bytes: Uint8Array, scanner: Scanner, onNotice: (notice: Notice) => void): InputProblem | null {
  if (!isOutlookMessage(bytes) && !/\.msg$/i.test(name)) {
    return { kind: 'binary' };
  }
  const { text, notices } = convertOutlookMessage(bytes);
  notices.forEach(onNotice);
  if (text === '') {
    return { kind: 'unread' };
  }
  scanner.readAs('outlook-message');
  scanner.push(text);
  scanner.end();
  return null;
}
