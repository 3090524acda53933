/** Zip archives that tests make, also such as few programs write. */

import JSZip from 'jszip';

/** An archive of these files, in this order. */
export async function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [path, content] of Object.entries(files)) {
    zip.file(path, content, { createFolders: false });
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** The place of a file's record in the archive's directory. */
export function directoryRecord(archive: Uint8Array, path: string): number {
  const bytes = Buffer.from(archive);
  const mark = Buffer.from([0x50, 0x4b, 0x01, 0x02]);
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1)) {
    if (bytes.subarray(at + 46, at + 46 + bytes.readUInt16LE(at + 28)).toString() === path) {
      return at;
    }
  }
  throw new Error(`${path} is not in the archive`);
}

/** The archive with one of its files marked as encrypted (APPNOTE.TXT, 4.4.4, bit 0). */
export function encrypted(archive: Uint8Array, path: string): Uint8Array {
  const bytes = Uint8Array.from(archive);
  const flags = directoryRecord(bytes, path) + 8;
  bytes[flags] = (bytes[flags] ?? 0) | 1;
  return bytes;
}
