/** How a file is packed, told by its first bytes, whatever its name. */

/** Number of bytes at the beginning that tell it. */
export const PACKING_BYTES = 512;

/** `other`: packed in a way that is not read, with the name of that way. */
export type Packing = { readonly kind: 'gzip' | 'zip' } | { readonly kind: 'other'; readonly name: string };

const gzip: Packing = { kind: 'gzip' };
const zip: Packing = { kind: 'zip' };

interface Signature {
  readonly packing: Packing;
  readonly at: number;
  readonly bytes: readonly number[];
}

const signatures: readonly Signature[] = [
  // RFC 1952; the third byte is the only method there is.
  { packing: gzip, at: 0, bytes: [0x1f, 0x8b, 0x08] },
  // APPNOTE.TXT: the header of a member, the end of an archive without members, the mark of one that was to be split.
  { packing: zip, at: 0, bytes: [0x50, 0x4b, 0x03, 0x04] },
  { packing: zip, at: 0, bytes: [0x50, 0x4b, 0x05, 0x06] },
  { packing: zip, at: 0, bytes: [0x50, 0x4b, 0x07, 0x08] },
  other('tar', 'ustar', 257),
  other('bzip2', 'BZh'),
  { packing: { kind: 'other', name: 'xz' }, at: 0, bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] },
  { packing: { kind: 'other', name: 'zstd' }, at: 0, bytes: [0x28, 0xb5, 0x2f, 0xfd] },
  { packing: { kind: 'other', name: 'lz4' }, at: 0, bytes: [0x04, 0x22, 0x4d, 0x18] },
  { packing: { kind: 'other', name: 'compress' }, at: 0, bytes: [0x1f, 0x9d] },
  { packing: { kind: 'other', name: '7z' }, at: 0, bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  other('rar', 'Rar!\x1a\x07'),
  other('cab', 'MSCF\0\0\0\0'),
];

function other(name: string, mark: string, at = 0): Signature {
  return { packing: { kind: 'other', name }, at, bytes: [...mark].map((character) => character.charCodeAt(0)) };
}

/** Null if the bytes are not packed. */
export function packingOf(head: Uint8Array): Packing | null {
  const found = signatures.find(({ at, bytes }) => bytes.every((byte, index) => head[at + index] === byte));
  return found === undefined || (found.packing.kind === 'other' && isText(head)) ? null : found.packing;
}

/** Whether a text only begins like an archive: `BZh` could be a word. Archives have zeros or control characters early on. */
function isText(head: Uint8Array): boolean {
  return head.every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));
}
