/** Zip archives that tests make, also such as few programs write. */

import { crc32 } from 'node:zlib';
import JSZip from 'jszip';

/** An archive of these files, in this order. */
export async function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [path, content] of Object.entries(files)) {
    zip.file(path, content, { createFolders: false });
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** An archive whose directory has one text under many names, `0`, `1` and so on, which all lie at one place (APPNOTE.TXT, 4.3). */
export function zipOfOne(text: string, count: number): Uint8Array {
  const content = Buffer.from(text);
  const described = Buffer.alloc(16);
  described.writeUInt32LE(crc32(content), 4);
  described.writeUInt32LE(content.length, 8);
  described.writeUInt32LE(content.length, 12);
  const local = Buffer.concat([Buffer.from('PK\x03\x04\x14\0\0\0\0\0'), described, Buffer.alloc(4)]);
  const records = Array.from({ length: count }, (_, number) => {
    const name = Buffer.from(String(number));
    const lengths = Buffer.alloc(18);
    lengths.writeUInt16LE(name.length);
    return Buffer.concat([Buffer.from('PK\x01\x02\x14\0\x14\0\0\0\0\0'), described, lengths, name]);
  });
  const directory = Buffer.concat(records);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(local.length + content.length, 16);
  return Buffer.concat([local, content, directory, end]);
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
