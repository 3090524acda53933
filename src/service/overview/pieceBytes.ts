/** A piece of a log as bytes: its columns one after the other, then what is text, as JSON. */

import { isOpenNumber, stateOfNumber } from '../../report/lastStates.ts';
import type { Numbers } from '../../report/stateColumns.ts';
import { isPieceText, type PieceText } from './pieceText.ts';
import { type ShardPiece, tellsDelivery } from './shardGatherer.ts';

/** Number of states, as 32 bits. */
const HEAD_BYTES = 4;
/** Four numbers of 64 bits for each state. */
const WIDE_BYTES = 4 * Float64Array.BYTES_PER_ELEMENT;

export function bytesOfPiece({ piece, deliveries }: ShardPiece): Uint8Array<ArrayBuffer> {
  const { pairs, messages, times, states, amounts, ...rest } = piece;
  const json = new TextEncoder().encode(JSON.stringify(textOf(rest, deliveries)));
  const count = states.length;
  const bytes = new Uint8Array(HEAD_BYTES + count * (WIDE_BYTES + 1) + json.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, count, true);
  for (const [index, column] of [pairs, messages, times, amounts].entries()) {
    const at = columnAt(index, count);
    for (let state = 0; state < count; state++) {
      view.setFloat64(at + state * Float64Array.BYTES_PER_ELEMENT, column[state] ?? 0, true);
    }
  }
  bytes.set(states, HEAD_BYTES + count * WIDE_BYTES);
  bytes.set(json, HEAD_BYTES + count * (WIDE_BYTES + 1));
  return bytes;
}

/** Null if the bytes, which somebody may have passed on, are no piece. */
export function pieceOfBytes(bytes: Uint8Array): ShardPiece | null {
  if (bytes.length < HEAD_BYTES) {
    return null;
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const count = view.getUint32(0, true);
  const statesAt = HEAD_BYTES + count * WIDE_BYTES;
  if (bytes.length < statesAt + count) {
    return null;
  }
  const states = bytes.slice(statesAt, statesAt + count);
  const text = parsed(new TextDecoder().decode(bytes.subarray(statesAt + count)));
  const open = states.reduce((sum, state) => sum + (isOpenNumber(state) ? 1 : 0), 0);
  const delivered = states.reduce((sum, state) => sum + (tellsDelivery(stateOfNumber(state)) ? 1 : 0), 0);
  if (!isPieceText(text, open, delivered)) {
    return null;
  }
  const { causes, told, deliveries, ...rest } = text;
  const column = (index: number): Numbers =>
    Float64Array.from({ length: count }, (_, state) =>
      view.getFloat64(columnAt(index, count) + state * Float64Array.BYTES_PER_ELEMENT, true),
    );
  const [pairs, messages, times, amounts] = [column(0), column(1), column(2), column(3)];
  const tellingCauses = told.flatMap((number) => causes[number] ?? []);
  return { piece: { ...rest, pairs, messages, times, states, amounts, causes: tellingCauses }, deliveries };
}

function columnAt(index: number, count: number): number {
  return HEAD_BYTES + index * count * Float64Array.BYTES_PER_ELEMENT;
}

/** Words of causes are said once in each piece, however many findings have them. */
function textOf(
  { causes, ...rest }: Omit<ShardPiece['piece'], 'pairs' | 'messages' | 'times' | 'states' | 'amounts'>,
  deliveries: ShardPiece['deliveries'],
): PieceText {
  const numbers = new Map<string, number>();
  const different: PieceText['causes'][number][] = [];
  const told = causes.map(({ key, words }) => {
    if (words === null) {
      throw new Error('a cause without words');
    }
    const said = JSON.stringify([key, words]);
    const known = numbers.get(said) ?? numbers.size;
    if (known === numbers.size) {
      numbers.set(said, known);
      different.push({ key, words });
    }
    return known;
  });
  return { ...rest, causes: different, told, deliveries };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
