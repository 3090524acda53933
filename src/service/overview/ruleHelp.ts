/** What the catalogue says about a cause of a report, for programs that show it as the help of a rule. */

import { type Entry, entryOf, entryOfReason, isEntryId } from '../../catalogue/entries.ts';
import type { Locale } from '../../locales/locale.ts';
import { sayEither } from '../../locales/wording.ts';
import type { ReportedCause } from '../../logReport.ts';
import type { RuleHelp } from '../../report/render/sarif.ts';
import { cardMarkdown, type EntryCard, entryCard } from '../wording/entryCard.ts';
import { plainWords } from '../wording/markdown.ts';

/** The help of the cause's entry; of its reason, where no entry explains the code. */
export function ruleHelp({ entry: id, reason, reasonName }: ReportedCause, locale: Locale): RuleHelp {
  const ruleId = id ?? reason;
  const entry = id !== null && isEntryId(id) ? entryOf(id) : entryOfReason(reason);
  if (entry === null) {
    const { unknownReason, undocumented } = locale.interface.card;
    return { id: ruleId, name: unknownReason, happened: undocumented, text: undocumented, markdown: undocumented };
  }
  const card = entryCard(entry, locale);
  return {
    id: ruleId,
    name: id === null ? reasonName : ruleName(entry, card),
    happened: plainWords(card.happened),
    text: cardText(card, locale),
    markdown: cardMarkdown(card, locale),
  };
}

/** Code and name; an entry that only words choose has no code. */
function ruleName({ code, replies }: Entry, card: EntryCard): string {
  return code === null && replies.length === 0 ? card.name : `${card.code} ${card.name}`;
}

/** The card as plain text, without its commands. */
function cardText(card: EntryCard, locale: Locale): string {
  const words = locale.interface.card;
  const who = sayEither(card.whoActs, locale.interface.or);
  return [
    `${card.happened} ${card.resume}`,
    card.basis,
    who === '' ? '' : `${words.whoActs} ${who}`,
    listText(
      words.causes,
      card.causes.map(({ text }) => text),
    ),
    listText(
      words.fix,
      card.fixes.map(({ text }) => text),
    ),
    ...card.announced,
  ]
    .filter((block) => block.trim() !== '')
    .map(plainWords)
    .concat(card.articles.map(({ title, url }) => `${title}: ${url}`))
    .join('\n');
}

function listText(heading: string, items: readonly string[]): string {
  return items.length === 0 ? '' : [`${heading}:`, ...items.map((item) => `- ${item}`)].join('\n');
}
