/** Files whose codes are known: a folder with `labels.jsonl`, or one with texts in which every finding is in «marks». */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeBytes } from '../../src/text/encoding.ts';

/** 0-based; columns in UTF-16 code units, end exclusive. */
export interface Label {
  readonly line: number;
  readonly start: number;
  readonly code: string;
  /** The reply directly before the code; null or missing if it is not known. */
  readonly reply?: string | null;
}

export interface LabelledFile {
  readonly file: string;
  readonly format: string;
  /** `constructed` files have real replies in made-up rows; `marked` ones are the project's own. */
  readonly group: 'real' | 'constructed' | 'marked';
  /** Decoded; empty for a binary file. */
  readonly text: string;
  readonly codes: readonly Label[];
  /** Places that count neither as hits nor as misses. */
  readonly ignore: readonly Label[];
}

/** The files of a folder, or null if it has no labels. */
export function readLabelledFiles(folder: string): readonly LabelledFile[] | null {
  const labels = join(folder, 'labels.jsonl');
  if (existsSync(labels)) {
    return readFileSync(labels, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => readLabelled(folder, JSON.parse(line) as Omit<LabelledFile, 'group' | 'text'>));
  }
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const marked = names.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  return marked.some(({ text }) => text.includes('«')) ? marked.map(({ name, text }) => readMarked(name, text)) : null;
}

function readLabelled(folder: string, labelled: Omit<LabelledFile, 'group' | 'text'>): LabelledFile {
  const text = decodeBytes(readFileSync(join(folder, labelled.file)));
  return {
    ...labelled,
    group: labelled.file.includes('constructed-') ? 'constructed' : 'real',
    text: text === 'binary' ? '' : text,
  };
}

const CODE = /^[245]\.\d{1,3}\.\d{1,4}$/;

function readMarked(file: string, marked: string): LabelledFile {
  const codes: Label[] = [];
  const ignore: Label[] = [];
  for (const [line, text] of marked.split('\n').entries()) {
    for (const [count, match] of [...text.matchAll(/«([^»]*)»/g)].entries()) {
      const code = match[1] ?? '';
      // Labels are of codes; other marks are replies, words, and codes in other spellings.
      (CODE.test(code) ? codes : ignore).push({ line, start: match.index - 2 * count, code });
    }
  }
  const format = file.slice(0, file.indexOf('.'));
  return { file, format, group: 'marked', text: marked.replace(/[«»]/g, ''), codes, ignore };
}
