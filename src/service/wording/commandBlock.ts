/** The commands of a card: what each shows, and the command itself, for an entry or with the values of a record. */

import type { CheckId } from '../../catalogue/generated/ids.ts';
import { checks as checkRows } from '../../catalogue/generated/rows.ts';
import type { CheckWords, Locale } from '../../locales/locale.ts';
import type { Finding } from '../../scan/finding.ts';
import { commandTemplate, fillCommand } from './command.ts';

/** A command; what no record fills in is a named placeholder. */
export interface CommandCard extends CheckWords {
  readonly command: string;
}

export interface CommandCards {
  /** Commands that only read. */
  readonly checks: readonly CommandCard[];
  /** Commands that change something or send a message. */
  readonly changes: readonly CommandCard[];
}

/** The commands of some checks, with the values of a record if there is one. */
export function commandCards(checks: readonly CheckId[], locale: Locale, finding?: Finding): CommandCards {
  const cards = (effect: 'read' | 'change'): readonly CommandCard[] =>
    checks
      .filter((id) => checkRows[id].effect === effect)
      .map((id) => ({ ...locale.checks[id], command: finding === undefined ? commandTemplate(id) : filledOr(id, finding) }));
  return { checks: cards('read'), changes: cards('change') };
}

function filledOr(check: CheckId, finding: Finding): string {
  const filled = fillCommand(check, finding);
  return 'text' in filled ? filled.text : commandTemplate(check);
}

/** The commands as Markdown, those that change something under a heading that says so. */
export function commandBlocks({ checks, changes }: CommandCards, locale: Locale): readonly string[] {
  const { card } = locale.interface;
  return [...blocksOf(card.checks, checks), ...blocksOf(card.changes, changes)];
}

function blocksOf(heading: string, commands: readonly CommandCard[]): readonly string[] {
  return commands.length === 0 ? [] : [`**${heading}**`, ...commands.map(commandBlock)];
}

function commandBlock({ title, caveat, command }: CommandCard): string {
  const words = caveat === undefined ? title : `${title}${title.endsWith('?') ? '' : '.'} ${caveat}`;
  return `- ${words}\n\n  \`\`\`\n  ${command}\n  \`\`\``;
}
