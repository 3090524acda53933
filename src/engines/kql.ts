/** The knowledge for Data Explorer and Sentinel: tables and functions of the Kusto query language, and queries over known tables. */

import type { Locale } from '../locales/locale.ts';
import type { ExportedFile } from './exportedFile.ts';
import { type ColumnType, knowledgeTables, type Table } from './knowledgeTables.ts';
import { kqlLiteral } from './kqlLiteral.ts';
import { readyQueries } from './kqlQueries.ts';
import { GIVEN, meaningBody } from './kqlQuery.ts';
import { limitLines } from './limits.ts';

const types: Readonly<Record<ColumnType, string>> = { text: 'string', integer: 'int', boolean: 'bool' };

export function kqlFiles(version: string, locale: Locale): readonly ExportedFile[] {
  const tables = knowledgeTables(locale);
  const limits = limitLines('kql');
  const functions = [
    ...tables.map((table) => ({ name: functionName(table.name), parameters: '', about: table.about, body: dataTable(table) })),
    {
      name: 'MailFlowLens_Limits',
      parameters: '',
      about: 'What these expressions cannot say.',
      body: `datatable(Text:string)[\n${limits.map(kqlLiteral).join(',\n')}\n]`,
    },
  ];
  const meanings = {
    name: 'MailFlowLens_Meanings',
    parameters: GIVEN,
    about:
      'The meaning of each text. Writer: whose log it is in, exchange, other or unknown. Server: the host that answered, or empty.',
    body: meaningBody(),
  };
  const head = comment([
    `Mail Flow Lens ${version}: what is known about mail-flow codes.`,
    'Written by `mail-flow-lens export-knowledge --target kql`.',
  ]);
  const library = `// In Data Explorer, whose database has the function, leave out what is between the two lines.\n// ----\nlet ${meanings.name} = (${GIVEN}) {\n${meanings.body}\n};\n// ----`;
  const commands = [...functions, meanings].map(
    ({ name, parameters, about, body }) =>
      `.create-or-alter function with (folder = "MailFlowLens", docstring = ${kqlLiteral(about)}) ${name}(${parameters}) {\n${body}\n}`,
  );
  return [
    {
      name: 'data-explorer.kql',
      text: `${head}\n// A script of commands for a database of Data Explorer: run it with .execute database script, or command by command.\n//\n${comment(limits)}\n\n${commands.join('\n\n')}\n`,
    },
    ...functions.map(({ name, about, body }) => ({
      name: `sentinel/${name}.kql`,
      text: `${head}\n// ${about} Save it as a function of the workspace with the name ${name}.\n${body}\n`,
    })),
    ...readyQueries.map(({ name, about, query }) => ({
      name: `queries/${name}.kql`,
      text: `${[head, comment(about), ...(query.includes(meanings.name) ? [library] : []), query].join('\n')}\n`,
    })),
  ];
}

function comment(lines: readonly string[]): string {
  return lines.map((line) => `// ${line}`.trimEnd()).join('\n');
}

/** `literal_beside` as `MailFlowLens_LiteralBeside`. */
function functionName(table: string): string {
  return `MailFlowLens_${columnName(table)}`;
}

function columnName(name: string): string {
  return name.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function dataTable({ columns, rows }: Table): string {
  const schema = columns.map(({ name, type }) => `${columnName(name)}:${types[type]}`).join(', ');
  return `datatable(${schema})[\n${rows.map((row) => row.map(kqlLiteral).join(', ')).join(',\n')}\n]`;
}
