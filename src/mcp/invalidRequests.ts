/** Answers requests that are none by their form, which the library passes over without a word: a client would wait for ever. */

import type { Readable, Writable } from 'node:stream';

/** Maximum length of a line that is examined, UTF-16 code units; the library reads no longer one either. */
const MAX_LINE = 10_000_000;
/** JSON-RPC 2.0, "Error object". */
const INVALID_REQUEST = -32_600;

/** Reads along, and writes each answer as a line of its own. */
export function answerInvalidRequests(input: Readable, output: Writable): void {
  const decoder = new TextDecoder();
  let begun: string[] = [];
  let length = 0;
  input.on('data', (chunk: Buffer) => {
    const [rest = '', ...lines] = decoder.decode(chunk, { stream: true }).split('\n');
    let piece = rest;
    for (const next of lines) {
      const id = length + piece.length > MAX_LINE ? null : idOfInvalid(begun.join('') + piece);
      if (id !== null) {
        output.write(`${JSON.stringify({ jsonrpc: '2.0', id, error: { code: INVALID_REQUEST, message: 'Invalid request' } })}\n`);
      }
      begun = [];
      length = 0;
      piece = next;
    }
    length += piece.length;
    if (length <= MAX_LINE) {
      begun.push(piece);
    } else {
      begun = [];
    }
  });
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
