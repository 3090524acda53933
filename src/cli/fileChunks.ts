/** The bytes of a large file, chunk by chunk, in buffers that are used again. */

import { closeSync, readSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { openRegular } from '../text/regularFile/node.ts';
import { CHUNK_BYTES } from './openInput.ts';

/** Number of chunks after which the event loop gets its turn: someone may have pressed Ctrl+C, or stopped reading the output. */
const CHUNKS_IN_TURN = 16;
const LF = 0x0a;

/**
 * Reads a file. Chunks end with a line if they have a line end, so that nobody has to put lines together. `isTaken` says whether all chunks
 * before the last one were read to their ends: then their memory is used again. A stream of Node takes new memory for each chunk, which costs
 * more than the reading itself.
 */
export async function* chunksOfFile(path: string | Buffer, isTaken: () => boolean): AsyncGenerator<Uint8Array> {
  const descriptor = openRegular(path);
  try {
    let [buffer, other] = [newBuffer(), newBuffer()];
    let held = 0;
    for (let turn = 1; ; turn++) {
      const count = readSync(descriptor, buffer, held, buffer.length - held, null);
      const filled = held + count;
      const end = count === 0 ? filled : buffer.lastIndexOf(LF, filled - 1) + 1 || filled;
      if (end > 0) {
        yield buffer.subarray(0, end);
      }
      if (count === 0) {
        return;
      }
      if (!isTaken()) {
        other = newBuffer();
      }
      held = filled - end;
      buffer.copy(other, 0, end, filled);
      [buffer, other] = [other, buffer];
      if (turn % CHUNKS_IN_TURN === 0) {
        await setImmediate();
      }
    }
  } finally {
    closeSync(descriptor);
  }
}

function newBuffer(): Buffer {
  return Buffer.allocUnsafeSlow(CHUNK_BYTES);
}
