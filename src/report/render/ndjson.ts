/** A finding as one line of JSON: the contract that other programs rely on (`docs/ndjson.md`). */

import { entryOf } from '../../catalogue/entries.ts';
import type { FormatId } from '../../ids/formatId.ts';
import { articleOf } from '../../locales/article.ts';
import { entryWords } from '../../locales/entryWords.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Finding } from '../../scan/finding.ts';
import { actorsOf } from '../actors.ts';
import { linksOf } from '../links.ts';
import { quoteJson } from './quotedJson.ts';

/** Numbers of lines and failures before the text that was read. */
export interface Base {
  readonly lines: number;
  readonly failures: number;
}

const noBase: Base = { lines: 0, failures: 0 };

/**
 * Writes findings in one language. Joins the fields by hand and keeps the JSON of what lines have in common: one `JSON.stringify` for
 * each line takes about twice as long.
 */
export class NdjsonWriter {
  readonly #locale: Locale;
  #file: { readonly name: string; readonly json: string } | undefined;
  /** The findings of a record mostly follow one another. */
  #record: { readonly record: Finding['record']; readonly json: string } | undefined;
  /** Fields `entry`, `title`, and `url`, by the ids of the entry and of its first article. */
  readonly #entries = new Map<string, string>();

  constructor(locale: Locale) {
    this.#locale = locale;
  }

  /** The line without its end. Lines and columns are 1-based, columns in UTF-16 code units. */
  line(file: string, format: FormatId | null, finding: Finding, base: Base = noBase): string {
    const { line, start, end, part, code, reply, outcome, failure, within, record } = finding;
    const place = `"line":${base.lines + line + 1},"column":${start + 1},"endColumn":${end + 1}`;
    const told = `"code":${quoteWord(code)},"reply":${quoteWord(reply)},"class":"${finding.class}","outcome":${quoteWord(outcome)},"reason":${quoteWord(finding.reason)}`;
    const actors = actorsOf(finding, format);
    const inside = within === null ? 'null' : `{"line":${base.lines + within.line + 1},"column":${within.start + 1}}`;
    const numbered = `"part":${part === null ? 'null' : quoteJson(part)},"failure":${base.failures + failure},"within":${inside}`;
    return `{"file":${this.#fileJson(file)},${place},${told},"actors":${actors.length === 0 ? '[]' : `["${actors.join('","')}"]`},${this.#entryFields(finding)},"format":${quoteWord(format)},${numbered},"record":${this.#recordJson(record)}}`;
  }

  #fileJson(name: string): string {
    if (this.#file?.name !== name) {
      this.#file = { name, json: quoteJson(name) };
    }
    return this.#file.json;
  }

  #entryFields(finding: Finding): string {
    const { entry: id } = finding;
    if (id === null) {
      return '"entry":null,"title":null,"url":null';
    }
    const [link] = linksOf(finding);
    const key = `${id} ${link}`;
    let fields = this.#entries.get(key);
    if (fields === undefined) {
      const url = link === undefined ? 'null' : quoteJson(articleOf(link, this.#locale).url);
      fields = `"entry":${quoteJson(id)},"title":${quoteJson(entryWords(entryOf(id), this.#locale).name)},"url":${url}`;
      this.#entries.set(key, fields);
    }
    return fields;
  }

  #recordJson(record: Finding['record']): string {
    if (this.#record?.record !== record) {
      this.#record = { record, json: quoteJson(record) };
    }
    return this.#record.json;
  }
}

/** For our own words and numbers, which need no escapes. */
function quoteWord(word: string | null): string {
  return word === null ? 'null' : `"${word}"`;
}
