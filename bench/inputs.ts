/** The files that are measured: generated once from fixed seeds, and kept outside the repository. */

import { existsSync } from 'node:fs';
import { copyFile, link, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import JSZip from 'jszip';
import { report } from './reports.ts';
import { headerOf, records, type TableKind } from './tables.ts';

/** Version of the generated files; raise it when their content changes. */
const VERSION = 3;
export const cacheFolder = path.join(import.meta.dirname, '..', 'node_modules', '.cache', `mail-flow-lens-bench-${VERSION}`);
const MEGABYTE = 1_000_000;
/** Number of bytes written at a time. */
const BLOCK = 1 << 20;

/** Generates a table of about that many megabytes. @returns its path */
export async function tableFile(kind: TableKind, megabytes: number): Promise<string> {
  const file = path.join(cacheFolder, `${kind}-${megabytes}${kind === 'trace' ? '.csv' : '.log'}`);
  if (!existsSync(file)) {
    await mkdir(cacheFolder, { recursive: true });
    const output = await open(`${file}.part`, 'w');
    let block = headerOf(kind);
    let left = megabytes * MEGABYTE - block.length;
    for (const record of records(kind, 1)) {
      block += record;
      left -= Buffer.byteLength(record);
      if (left <= 0 || block.length >= BLOCK) {
        await output.write(block);
        block = '';
      }
      if (left <= 0) {
        break;
      }
    }
    await output.close();
    await rename(`${file}.part`, file);
  }
  return file;
}

/** Generates a folder of that many reports. @returns its path */
export async function reportFolder(count: number): Promise<string> {
  const reports = path.join(cacheFolder, `reports-${count}`);
  if (!existsSync(reports)) {
    await rm(`${reports}.part`, { recursive: true, force: true });
    await mkdir(`${reports}.part`, { recursive: true });
    for (let number = 0; number < count; number++) {
      await writeFile(path.join(`${reports}.part`, `${String(number).padStart(5, '0')}.eml`), report(number));
    }
    await rename(`${reports}.part`, reports);
  }
  return reports;
}

/** What is scanned in a window: traces, logs, reports and archives. */
export interface LargeFolder {
  readonly path: string;
  readonly name: string;
  /** A small log in it. */
  readonly log: string;
}

/** Number of reports in its archive, and megabytes of the log in the other one. */
const PACKED_REPORTS = 500;
const PACKED_MEGABYTES = 45;
const LOG = 'message-trace.csv';

/** Generates a folder with logs of three kinds, each of that many megabytes, reports and archives; what is measured alone too takes no place. */
export async function largeFolder(megabytes: number, reports: number): Promise<LargeFolder> {
  const name = `window-${megabytes}`;
  const folder = path.join(cacheFolder, name);
  if (!existsSync(folder)) {
    const part = `${folder}.part`;
    await rm(part, { recursive: true, force: true });
    await mkdir(path.join(part, 'messages'), { recursive: true });
    for (const kind of ['trace', 'tracking', 'protocol'] as const) {
      const file = await tableFile(kind, megabytes);
      await link(file, path.join(part, path.basename(file)));
    }
    const zip = new JSZip();
    for (let number = 0; number < reports; number++) {
      await writeFile(path.join(part, 'messages', `${number}.eml`), report(number));
    }
    for (let number = 0; number < PACKED_REPORTS; number++) {
      zip.file(`${number}.eml`, report(number));
    }
    await writeFile(path.join(part, 'messages.zip'), await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }));
    await writeFile(path.join(part, 'tracking.log.gz'), gzipSync(await readFile(await tableFile('tracking', PACKED_MEGABYTES))));
    await copyFile(path.join('samples', LOG), path.join(part, LOG));
    await rename(part, folder);
  }
  return { path: folder, name, log: LOG };
}

/** A file of one kilobyte. */
export async function smallFile(): Promise<string> {
  await mkdir(cacheFolder, { recursive: true });
  const file = path.join(cacheFolder, 'small.txt');
  const line = '2026-11-20 08:00:00 anna@fabrikam.com 550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found\n';
  await writeFile(file, line.repeat(Math.ceil(1000 / line.length)));
  return file;
}
