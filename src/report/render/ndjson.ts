/** A finding as one line of JSON: the contract that other programs rely on (`docs/ndjson.md`). */

import { entryOf } from '../../catalogue/lookup.ts';
import type { FormatId } from '../../ids/formatId.ts';
import { articleOf } from '../../locales/article.ts';
import { entryWords } from '../../locales/entryWords.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Finding } from '../../scan/finding.ts';

/** What a terminal obeys or hides although JSON lets it stand. */
const HIDDEN = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** How many lines and failures come before what was read. */
export interface Base {
  readonly lines: number;
  readonly failures: number;
}

const noBase: Base = { lines: 0, failures: 0 };

/** The line without its end. Lines and columns are 1-based, columns in UTF-16 code units. */
export function ndjsonLine(file: string, format: FormatId | null, finding: Finding, locale: Locale, base: Base = noBase): string {
  const { line, start, end, part, code, reply, outcome, failure, within, record } = finding;
  const head = `{"file":${fileJson(file)},"line":${base.lines + line + 1},"column":${start + 1},"endColumn":${end + 1}`;
  const told = `"code":${quoteWord(code)},"reply":${quoteWord(reply)},"class":"${finding.class}","outcome":${quoteWord(outcome)}`;
  const place = within === null ? 'null' : `{"line":${base.lines + within.line + 1},"column":${within.start + 1}}`;
  const numbered = `"part":${part === null ? 'null' : quote(part)},"failure":${base.failures + failure},"within":${place}`;
  return `${head},${told},${entryFields(finding.entry, locale)},"format":${quoteWord(format)},${numbered},"record":${recordJson(record)}}`;
}

/** The name of the file that was written last. */
let lastFile: { readonly file: string; readonly json: string } | undefined;

function fileJson(file: string): string {
  if (lastFile?.file !== file) {
    lastFile = { file, json: quote(file) };
  }
  return lastFile.json;
}

/** A text as JSON, which no terminal obeys. */
function quote(text: string): string {
  return JSON.stringify(text).replace(HIDDEN, escapeUnit);
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** Words and numbers of ours need no escapes. */
function quoteWord(word: string | null): string {
  return word === null ? 'null' : `"${word}"`;
}

/** What stands in the lines of one entry is the same in each. */
const fieldsOfEntries = new Map<string, string>();

function entryFields(id: Finding['entry'], locale: Locale): string {
  if (id === null) {
    return '"entry":null,"title":null,"url":null';
  }
  const key = `${locale.language} ${id}`;
  let fields = fieldsOfEntries.get(key);
  if (fields === undefined) {
    const entry = entryOf(id);
    const link = entry.links[0];
    const url = link === undefined ? 'null' : quote(articleOf(link, locale).url);
    fields = `"entry":${quote(id)},"title":${quote(entryWords(entry, locale).name)},"url":${url}`;
    fieldsOfEntries.set(key, fields);
  }
  return fields;
}

/** The findings of one record mostly share it. */
let lastRecord: { readonly record: Finding['record']; readonly json: string } | undefined;

function recordJson(record: Finding['record']): string {
  if (lastRecord?.record !== record) {
    const json = JSON.stringify(record);
    lastRecord = { record, json: json.replace(HIDDEN, escapeUnit) };
  }
  return lastRecord.json;
}
