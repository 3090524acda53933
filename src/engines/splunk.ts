/** The knowledge for Splunk: an app with lookups, their definitions, and a macro that gives the replies of a search their meaning. */

import type { Locale } from '../locales/locale.ts';
import type { ExportedFile } from './exportedFile.ts';
import { limitLines } from './limits.ts';
import { type Lookup, splunkLookups } from './splunkLookups.ts';
import { macros, readySearches } from './splunkSearch.ts';
import { lookupCell } from './splunkValue.ts';

export function splunkFiles(version: string, locale: Locale): readonly ExportedFile[] {
  const lookups = splunkLookups(locale);
  const about = `Mail Flow Lens ${version}: written by mail-flow-lens export-knowledge --target splunk.`;
  const head = `# ${about}\n`;
  return [
    ...lookups.map((lookup) => ({ name: `lookups/${lookup.name}.csv`, text: csvOf(lookup) })),
    { name: 'default/transforms.conf', text: `${head}\n${lookups.map(definitionOf).join('\n')}` },
    {
      name: 'default/macros.conf',
      text: [
        `${head}# \`mail_flow_lens(field, writer, server)\`: field has the text; writer is exchange, other or unknown: whose log it is in; server is the`,
        '# field with the host that answered, or null(). Ask it for distinct texts: stats count BY field.',
        ...macros.map(
          ({ name, args, definition }) =>
            `\n[${name}]\n${args === '' ? '' : `args = ${args}\n`}definition = ${definition}\niseval = 0`,
        ),
        '',
      ].join('\n'),
    },
    {
      name: 'default/savedsearches.conf',
      text: `${head}\n${readySearches.map(({ name, about: description, search }) => `[${name}]\ndescription = ${description}\nsearch = ${search}\n`).join('\n')}`,
    },
    {
      name: 'default/props.conf',
      text: `${head}# Tracking logs of Exchange Server: fields by the #Fields line of each file.\n\n[mail_flow_lens:tracking]\nINDEXED_EXTRACTIONS = CSV\nFIELD_HEADER_REGEX = ^#Fields:\\s*(.*)\nTIMESTAMP_FIELDS = date-time\nSHOULD_LINEMERGE = false\n`,
    },
    {
      name: 'default/app.conf',
      text: `${head}\n[ui]\nis_visible = 0\nlabel = Mail Flow Lens\n\n[launcher]\ndescription = What mail-flow codes mean\nversion = ${version}\n`,
    },
    { name: 'metadata/default.meta', text: `${head}\n[]\naccess = read : [ * ], write : [ admin ]\nexport = system\n` },
    { name: 'README.txt', text: `${about}\n\n${limitLines('splunk').join('\n')}\n` },
  ];
}

function csvOf({ columns, rows }: Lookup): string {
  return [columns, ...rows].map((row) => `${row.map(lookupCell).join(',')}\n`).join('');
}

function definitionOf({ name, columns, wildcardIn, matches, caseSensitive }: Lookup): string {
  const lines = [
    `[${name}]`,
    `filename = ${name}.csv`,
    `max_matches = ${matches}`,
    `case_sensitive_match = ${caseSensitive ? 1 : 0}`,
    ...(wildcardIn === null ? [] : [`match_type = WILDCARD(${wildcardIn})`]),
    `# ${columns.join(', ')}`,
  ];
  return `${lines.join('\n')}\n`;
}
