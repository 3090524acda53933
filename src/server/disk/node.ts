/** The disk as Node reads it, and what is kept of files between two scans: a file for each, which nobody else can read. */

import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { mkdir, open, readdir, readFile, realpath, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FolderItem } from '../../protocol.ts';
import { FileSearch } from '../../service/journey/node.ts';
import { chunkOfBytes } from '../../text/node.ts';
import type { Disk } from '../files.ts';
import { MAX_KEPT } from '../keptParts.ts';

/** Maximum size of a kept file that is read, bytes: its text as UTF-8, and its first line. */
const MAX_KEPT_BYTES = 3 * MAX_KEPT + 65;
/** A kept file, or one that was not written to its end. */
const KEPT_NAME = /^[0-9a-f]{64}\.json(?:\.\d+)?$/;

export async function readItems(uri: string): Promise<readonly FolderItem[]> {
  const items = await readdir(fileURLToPath(uri), { withFileTypes: true });
  return items.flatMap((item): FolderItem[] => {
    const kind = item.isDirectory() ? 'folder' : item.isFile() ? 'file' : null;
    return kind === null ? [] : [[item.name, kind]];
  });
}

export const nodeDisk: Disk = {
  search(uri) {
    const file = new FileSearch(fileURLToPath(uri));
    return { format: () => file.format, read: (...asked) => file.read(...asked) };
  },
  async stampOf(uri) {
    const found = uri.startsWith('file:') ? await stat(fileURLToPath(uri)).catch(() => null) : null;
    const kind = found?.isDirectory() ? 'folder' : found?.isFile() ? 'file' : null;
    return found === null || kind === null ? null : { kind, size: found.size, modified: found.mtimeMs, changed: found.ctimeMs };
  },
  readFolder: readItems,
  async readBytes(uri, from, to) {
    const file = await open(fileURLToPath(uri), 'r');
    try {
      const bytes = new Uint8Array(to - from);
      let length = 0;
      while (length < bytes.length) {
        const { bytesRead } = await file.read(bytes, length, bytes.length - length, from + length);
        if (bytesRead === 0) {
          break;
        }
        length += bytesRead;
      }
      return bytes.subarray(0, length);
    } finally {
      await file.close();
    }
  },
  chunkOf: chunkOfBytes,
  async realPath(uri) {
    try {
      return uri.startsWith('file:') ? pathToFileURL(await realpath(fileURLToPath(uri))).href : null;
    } catch {
      return null;
    }
  },
  async readKept(folder, key) {
    try {
      const path = pathOf(folder, key);
      const found = await stat(path);
      // Another program can put a pipe or a device there: neither ends.
      if (!found.isFile() || found.size > MAX_KEPT_BYTES) {
        return null;
      }
      const [digest = '', text] = cutAtLine(await readFile(path, 'utf8'));
      if (digest !== digestOf(`${key}\n${text}`)) {
        return null;
      }
      const now = new Date();
      await utimes(path, now, now);
      return text;
    } catch {
      return null;
    }
  },
  async keep(folder, key, text) {
    await mkdir(fileURLToPath(folder), { recursive: true, mode: 0o700 });
    const path = pathOf(folder, key);
    // Another window may read it meanwhile.
    const unfinished = `${path}.${process.pid}`;
    await rm(unfinished, { force: true });
    try {
      // Through no link or pipe that another program put there.
      await writeFile(unfinished, `${digestOf(`${key}\n${text}`)}\n${text}`, { mode: 0o600, flag: 'wx' });
      await rename(unfinished, path);
    } catch (error) {
      // On a full disk, half of it would take what room is left.
      await rm(unfinished, { force: true });
      throw error;
    }
  },
  async forget(folder, before) {
    let [files, bytes] = [0, 0];
    for (const item of await itemsIn(folder)) {
      const path = join(item.parentPath, item.name);
      const kept = item.isFile() && KEPT_NAME.test(item.name) ? await stat(path).catch(() => null) : null;
      if (kept !== null && kept.mtimeMs < before) {
        await rm(path, { force: true });
        files++;
        bytes += kept.size;
      }
    }
    return { files, bytes };
  },
};

/** Nothing where there is no such folder, or the address is none of a folder on a disk. */
async function itemsIn(uri: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(fileURLToPath(uri), { withFileTypes: true });
  } catch {
    return [];
  }
}

/** What is kept begins with a line that tells whether it is whole, and what was kept under this key. */
function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function cutAtLine(kept: string): readonly [first: string, rest: string] {
  const end = kept.indexOf('\n');
  return [kept.slice(0, Math.max(0, end)), kept.slice(end + 1)];
}

function pathOf(folder: string, key: string): string {
  return join(fileURLToPath(folder), `${digestOf(key)}.json`);
}
