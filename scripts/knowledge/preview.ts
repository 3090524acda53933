/** Prints what the product says of a code or a text, in every language, and in which files that stands. */

import { announcementsOf } from '../../src/catalogue/announcements.ts';
import { languages, localeOf } from '../../src/locales/languages.ts';
import { answerTo } from '../../src/service/lookUp/answer.ts';
import { explain } from '../../src/service/lookUp/explain.ts';
import { explanationMarkdown } from '../../src/service/lookUp/explanation.ts';
import type { Catalogue, Row, TableName } from './catalogue.ts';

/** @returns the exit status */
export function preview(question: string, catalogue: Catalogue): 0 | 1 {
  const cards = languages.map((language) => {
    const locale = localeOf(language);
    const explanation = explain(question, locale);
    return explanation === null ? null : explanationMarkdown(explanation, locale);
  });
  if (cards.includes(null)) {
    console.error(`Nothing in knowledge/ answers “${question}”.`);
    return 1;
  }
  console.log([...cards, `Written in\n\n${homesOf(question, catalogue).join('\n')}\n`].join('\n════════\n\n'));
  return 0;
}

/** The file and line of each piece of the whole cards, in the order in which they show it. */
export function homesOf(question: string, { rows }: Catalogue): readonly string[] {
  const answer = answerTo(question);
  const homes = new Set<string>();
  const add = (table: TableName, id: unknown): Row | undefined => {
    const row = rows[table].get(String(id));
    if (row !== undefined) {
      homes.add(`${row.file}:${row.line}  ${row.id}`);
    }
    return row;
  };
  const addAll = (row: Row | undefined, field: string, table: TableName = field as TableName): readonly (Row | undefined)[] =>
    ((row?.value[field] ?? []) as readonly string[]).map((id) => add(table, id));
  for (const token of answer?.kind === 'tokens' ? answer.tokens : []) {
    add('tokens', token);
  }
  for (const { id } of answer !== null && 'entries' in answer ? answer.entries.slice(0, answer.whole) : []) {
    const entry = add('entries', id);
    const meaning = entry?.value.meaning === undefined ? undefined : add('meanings', entry.value.meaning);
    const taken = (field: string): Row | undefined => (entry?.value[field] === undefined ? meaning : entry);
    const causes = addAll(taken('causes'), 'causes');
    for (const cause of causes) {
      addAll(cause, 'fixes', 'steps');
    }
    addAll(taken('fixes'), 'fixes', 'steps');
    for (const row of [taken('checks'), ...causes]) {
      addAll(row, 'checks');
    }
    addAll(entry, 'links');
    for (const announcement of announcementsOf(id)) {
      add('announcements', announcement);
    }
  }
  return [...homes];
}
