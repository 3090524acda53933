/** The Splunk app as its files say it: lookups, and macros. */

import { splunkFiles } from '../../../src/engines/splunk.ts';
import { localeOf } from '../../../src/locales/languages.ts';
import type { LookupTable } from './splunk.ts';

const files = new Map(splunkFiles('1.0.0', localeOf('en')).map(({ name, text }) => [name, text]));

/** The rows of a CSV file (RFC 4180) in which no cell has a line end. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const cells = /(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g;
  return text
    .trimEnd()
    .split('\n')
    .map((line) => [...line.matchAll(cells)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''));
}

/** The stanzas of a configuration file; a line goes on where it ends with a backslash. */
function stanzas(text: string): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const joined = text.replaceAll(' \\\n', ' \\\u0001');
  return new Map(
    [...joined.matchAll(/^\[(.*)\]\n((?:[^[\n].*\n|\n)*)/gm)].map(([, name = '', body = '']) => [
      name,
      Object.fromEntries(
        [...body.matchAll(/^(\w+) = (.*)$/gm)].map(([, key = '', value = '']) => [key, value.replaceAll('\u0001', '\n')]),
      ),
    ]),
  );
}

export const lookups: ReadonlyMap<string, LookupTable> = new Map(
  [...stanzas(files.get('default/transforms.conf') ?? '')].map(([name, told]) => {
    const [columns = [], ...rows] = readCsv(files.get(`lookups/${told.filename}`) ?? '');
    const wildcardIn = /WILDCARD\((\w+)\)/.exec(told.match_type ?? '')?.[1] ?? null;
    return [name, { columns, rows, wildcardIn, matches: Number(told.max_matches) }];
  }),
);

const macros = stanzas(files.get('default/macros.conf') ?? '');
export const outerMacro = macros.get('mail_flow_lens(3)')?.definition ?? '';
export const innerMacro = macros.get('mail_flow_lens_meaning')?.definition ?? '';
