/** The files that are measured: generated once from fixed seeds, and kept outside the repository. */

import { existsSync } from 'node:fs';
import { mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
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

/** A file of one kilobyte. */
export async function smallFile(): Promise<string> {
  await mkdir(cacheFolder, { recursive: true });
  const file = path.join(cacheFolder, 'small.txt');
  const line = '2026-11-20 08:00:00 anna@fabrikam.com 550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found\n';
  await writeFile(file, line.repeat(Math.ceil(1000 / line.length)));
  return file;
}
