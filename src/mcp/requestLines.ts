/**
 * What a client sends, line by line. What the library would end at or pass over without a word is answered here, because a client would wait for
 * ever: lines that are too long, and requests that are none by their form.
 */

import { Transform, type Writable } from 'node:stream';

/** Maximum length of a line, bytes: a request has some hundred, and the library holds 10 MiB of one at most. */
const MAX_LINE = 10_000_000;
/** JSON-RPC 2.0, "Error object". */
const PARSE_ERROR = -32_700;
const INVALID_REQUEST = -32_600;
const LINE_FEED = 10;

/** Passes on whole lines; each answer is written to `output` as a line of its own. */
export class RequestLines extends Transform {
  readonly #output: Writable;
  #begun: Uint8Array[] = [];
  #length = 0;

  constructor(output: Writable) {
    super();
    this.#output = output;
  }

  override _transform(chunk: Buffer, _encoding: string, done: () => void): void {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      this.#add(chunk.subarray(from, end + 1));
      this.#end();
      from = end + 1;
    }
    this.#add(chunk.subarray(from));
    done();
  }

  #add(piece: Uint8Array): void {
    const isNews = this.#length <= MAX_LINE;
    this.#length += piece.length;
    if (this.#length <= MAX_LINE) {
      this.#begun.push(piece);
    } else if (isNews) {
      // The rest of the line is skipped. Its id is unknown, and its end may never come.
      this.#begun = [];
      this.#answer(null, PARSE_ERROR, `Line longer than ${MAX_LINE} bytes`);
    }
  }

  #end(): void {
    if (this.#length <= MAX_LINE) {
      const line = Buffer.concat(this.#begun);
      const id = idOfInvalid(line.toString());
      if (id !== null) {
        this.#answer(id, INVALID_REQUEST, 'Invalid request');
      }
      this.push(line);
    }
    this.#begun = [];
    this.#length = 0;
  }

  #answer(id: string | number | null, code: number, message: string): void {
    this.#output.write(`${JSON.stringify({ jsonrpc: '2.0', id, error: { code, message } })}\n`);
  }
}

/** The id under which an answer is awaited; null if there is none, or the request has the form of one. */
function idOfInvalid(line: string): string | number | null {
  let message: unknown;
  try {
    message = JSON.parse(line);
  } catch {
    return null;
  }
  if (typeof message !== 'object' || message === null || !('id' in message) || 'result' in message || 'error' in message) {
    return null;
  }
  const { id } = message;
  if (typeof id !== 'string' && (typeof id !== 'number' || !Number.isInteger(id))) {
    return null;
  }
  const isRequest =
    'jsonrpc' in message && message.jsonrpc === '2.0' && 'method' in message && typeof message.method === 'string';
  const params = 'params' in message ? message.params : {};
  const isFit = typeof params === 'object' && params !== null && !Array.isArray(params);
  return isRequest && isFit ? null : id;
}
