/** The file with the key of a run: it is written for its owner alone, and only where it was asked for. */

import { closeSync, openSync, readSync } from 'node:fs';
import type { NameKind, RedactionKey } from '../redact/pseudonyms.ts';
import { writeAll } from '../text/wholeFile/node.ts';

/** Nobody but its owner reads it. */
const OWNER_ONLY = 0o600;
/** Length that is written at a time, UTF-16 code units. */
const PIECE = 1 << 20;
/** Maximum size of a key that is read, bytes: longer than any string that the engine can have. */
const MAX_KEY = 512 << 20;

/** Creates the file, so that it is known before any work that it can be written. @returns what it is written by */
export function createKeyFile(file: string): number {
  return openSync(file, 'wx', OWNER_ONLY);
}

/** Writes the key, a name on each line, and closes the file. @throws Error if it cannot be written */
export function writeKey(descriptor: number, { version, scramble, names }: RedactionKey): void {
  try {
    let held = `{"version":${version},"scramble":${JSON.stringify(scramble)},"names":[`;
    names.forEach((name, index) => {
      held += `${index === 0 ? '' : ','}\n${JSON.stringify(name)}`;
      if (held.length >= PIECE) {
        writeAll(descriptor, Buffer.from(held));
        held = '';
      }
    });
    writeAll(descriptor, Buffer.from(`${held}\n]}\n`));
  } finally {
    closeSync(descriptor);
  }
}

/** Null if the file is no key. It may be a pipe. @throws Error if it cannot be read */
export function readKey(file: string): RedactionKey | null {
  const text = readText(file);
  let value: unknown;
  try {
    value = JSON.parse(text ?? '');
  } catch {
    return null;
  }
  return isKey(value) ? value : null;
}

/** Null as soon as it shows that it is no key: devices have no end. */
function readText(file: string): string | null {
  const descriptor = openSync(file, 'r');
  try {
    const pieces: Buffer[] = [];
    for (let length = 0; length <= MAX_KEY; ) {
      const piece = Buffer.allocUnsafe(PIECE);
      const size = readSync(descriptor, piece);
      if (size === 0) {
        return Buffer.concat(pieces).toString();
      }
      if (length === 0 && piece.toString('latin1', 0, 1) !== '{') {
        return null;
      }
      length += size;
      pieces.push(piece.subarray(0, size));
    }
    return null;
  } finally {
    closeSync(descriptor);
  }
}

function isKey(value: unknown): value is RedactionKey {
  if (typeof value !== 'object' || value === null || !('version' in value && 'scramble' in value && 'names' in value)) {
    return false;
  }
  const { version, scramble, names } = value;
  return version === 1 && isNumbers(scramble) && Array.isArray(names) && names.every(isName);
}

function isNumbers(value: unknown): boolean {
  return Array.isArray(value) && value.length === 2 && value.every((one) => typeof one === 'number');
}

function isName(value: unknown): value is readonly [NameKind, string, string] {
  return Array.isArray(value) && value.length === 3 && value.every((one) => typeof one === 'string');
}
