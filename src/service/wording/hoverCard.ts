/** The hover card: one code of one record, readable at a glance, in order of need. */

import { checks } from '../../catalogue/checks/index.ts';
import type { Entry } from '../../catalogue/lookup.ts';
import { articleOf } from '../../locales/article.ts';
import { entryWords, providerName } from '../../locales/entryWords.ts';
import type { Locale } from '../../locales/locale.ts';
import { fill, fillFirst, fillPlural, sayTime } from '../../locales/wording.ts';
import type { Finding } from '../../scan/finding.ts';
import { causesOf } from '../document/failures.ts';
import type { LogDocument } from '../document/logDocument.ts';
import { type OwnEntry, sayOwn } from '../document/ownCatalogue.ts';
import { checksFor, stepsFor } from './card.ts';
import { undocumentedWords } from './classCard.ts';
import { fillCommand } from './command.ts';
import { codeSpan, commandLink, escapeMarkdown, linkTarget } from './markdown.ts';
import { catalogueName, codeOf } from './name.ts';
import { fateOf, isOpen, resumeOf, sayFate } from './outcome.ts';
import { spokenValues } from './problem.ts';
import { whoActs } from './whoActs.ts';

/** Names of the commands that the client runs; null where it cannot. */
export interface CardCommands {
  /** Arguments: the text to put on the clipboard, the words that confirm it. */
  readonly copy: string | null;
  /** Arguments: the document's address and the place (0-based line, character) of a code; shows every failure with its cause. */
  readonly showAll: string | null;
  /** Arguments: the document's address, the number of a part, the code or reply to lead to in it; shows the decoded message. */
  readonly showDecoded: string | null;
}

/** For clients that run none. */
export const noCommands: CardCommands = { copy: null, showAll: null, showDecoded: null };

const HARD_BREAK = '  \n';

/** At most so many steps are shown in a hover; `explain` prints all. */
const MAX_STEPS = 4;

/** What a card says besides the catalogue: the organisation's own entry, and the record's values by the names that words use. */
interface Said {
  readonly own: OwnEntry | undefined;
  readonly values: Readonly<Record<string, string | null>>;
}

/** The card of a finding as Markdown; every value of the log is escaped. */
export function hoverCard(document: LogDocument, finding: Finding, locale: Locale, commands: CardCommands): string {
  const said = { own: document.ownOf(finding), values: spokenValues(finding) };
  const card = composeCard(document, finding, said, locale, commands);
  return finding.part === null ? card : `${partLine(document, finding, finding.part, locale, commands)}\n\n${card}`;
}

/** Which codes the part holds that the place leads to, and the way to them. */
function partLine(document: LogDocument, finding: Finding, part: string, locale: Locale, commands: CardCommands): string {
  const alike = document.findingsOn(finding.line).filter((other) => other.part === part && other.start === finding.start);
  const code = codeSpan(codeOf(finding));
  const words = fillPlural(locale.interface.parts.holds, locale.language, alike.length, { code, part: escapeMarkdown(part) });
  const args = [document.uri, part, finding.code ?? finding.reply];
  const link = commands.showDecoded === null ? '' : commandLink(locale.interface.parts.show, commands.showDecoded, args);
  return [words, link].filter((piece) => piece !== '').join(' ');
}

/** The same card without anything that names people, servers or the organisation: names of what stood there, `<recipient>`. */
export function maskedHoverCard(document: LogDocument, finding: Finding, locale: Locale): string {
  const values = Object.fromEntries(
    Object.entries(spokenValues(finding)).map(([name, value]) => [name, value === null || name === 'time' ? value : `<${name}>`]),
  );
  return composeCard(document, finding, { own: undefined, values }, locale, noCommands);
}

function composeCard(document: LogDocument, finding: Finding, said: Said, locale: Locale, commands: CardCommands): string {
  const entry = causesOf(finding)?.entry ?? null;
  const { own } = said;
  const fate = fateOf(document, finding, entry);
  const lines: (string | null)[] =
    entry === null && own === undefined
      ? [
          title(finding, own, locale),
          sayFate(fate, locale),
          quotation(document, finding, locale),
          finding.code === null ? null : undocumentedWords(finding.code, locale, finding.class),
        ]
      : [
          title(finding, own, locale),
          [sayFate(fate, locale), ...(isOpen(fate) && entry !== null ? [locale.resumes[resumeOf(fate, entry)]] : [])].join(' '),
          // Lines of one paragraph: VS Code shows a quarter of the editor's height before a reader has to scroll.
          [
            [happened(entry, said, locale), lastAttempt(finding, locale)].filter((part) => part !== '').join(' '),
            quotation(document, finding, locale),
            actorLine(finding, own, locale),
          ]
            .filter((line) => line !== null && line !== '')
            .join(HARD_BREAK),
          causeList(finding, locale),
          stepList(entry, finding, own, locale),
          isOpen(fate) && entry !== null ? company(document, entry, finding, locale) : null,
          footer(document, entry, finding, own, locale, commands),
        ];
  return lines.filter((line) => line !== null && line !== '').join('\n\n');
}

/** Code and name: the organisation's own, the entry's, or that of the code's subject. */
function title(finding: Finding, own: OwnEntry | undefined, locale: Locale): string {
  const name = own?.name === undefined ? catalogueName(finding, locale) : escapeMarkdown(sayOwn(own.name, locale));
  return `### ${codeOf(finding)}${name === null ? '' : ` · ${name}`}`;
}

function happened(entry: Entry | null, { own, values }: Said, locale: Locale): string {
  if (own?.happened !== undefined) {
    return escapeMarkdown(sayOwn(own.happened, locale));
  }
  return entry === null
    ? ''
    : fillFirst(entryWords(entry, locale).happened, {
        ...shownValues(values, locale),
        provider: providerName(entry.authority, locale),
      });
}

function actorLine(finding: Finding, own: OwnEntry | undefined, locale: Locale): string | null {
  const who = own?.whoActs === undefined ? whoActs(finding, locale) : escapeMarkdown(sayOwn(own.whoActs, locale));
  return who === '' ? null : `**${locale.interface.card.whoActs}** ${who}`;
}

function quotation(document: LogDocument, finding: Finding, locale: Locale): string | null {
  const outer = document.quoting(finding);
  if (outer !== undefined) {
    return fill(locale.interface.card.quotedBy, { reply: codeSpan(codeOf(outer)) });
  }
  const inner = document.quotedBy(finding);
  return inner === undefined ? null : fill(locale.interface.card.quotes, { reply: codeSpan(codeOf(inner)) });
}

/** The record's values as a card shows them: set off, escaped, the server with its address and connector. */
function shownValues(values: Said['values'], locale: Locale): Record<string, string | null> {
  const shown: Record<string, string | null> = {};
  for (const [name, value] of Object.entries(values)) {
    shown[name] = value === null ? null : codeSpan(value);
  }
  const server = values.server ?? values.ip ?? null;
  if (server !== null) {
    const details = [
      values.server === null || values.ip === null || values.ip === values.server ? null : codeSpan(values.ip ?? ''),
      values.connector === null ? null : `${locale.interface.card.connector} *${escapeMarkdown(values.connector ?? '')}*`,
    ].filter((part) => part !== null);
    shown.server = codeSpan(server) + (details.length > 0 ? ` (${details.join(', ')})` : '');
  }
  return shown;
}

function lastAttempt(finding: Finding, locale: Locale): string {
  const time = finding.tail.lastAttempt;
  return time === null ? '' : fill(locale.interface.card.lastAttempt, { time: sayTime(time, locale.language, escapeMarkdown) });
}

function causeList(finding: Finding, locale: Locale): string | null {
  const judged = causesOf(finding);
  if (judged === null) {
    return null;
  }
  const words = locale.interface.card;
  const { proven, possible } = judged.causes;
  const also = possible.map((cause) => locale.causes[cause].short).join(' · ');
  if (proven.length === 0) {
    return possible.length === 0
      ? null
      : `**${words.causes}**\n${possible.map((cause) => `- ${locale.causes[cause].text}`).join('\n')}`;
  }
  const items = proven.map(
    ({ cause, literal }) => `${literal === null ? '' : `${codeSpan(literal)} · `}${locale.causes[cause].text}`,
  );
  const others = also === '' ? null : `**${words.alsoPossible}** ${also}`;
  // The usual single cause stays on the line of its heading.
  return items.length === 1
    ? [`**${words.proven}:** ${items[0]}`, others].filter((part) => part !== null).join(HARD_BREAK)
    : [`**${words.proven}**\n${items.map((item) => `- ${item}`).join('\n')}`, others]
        .filter((part) => part !== null)
        .join('\n\n');
}

function stepList(entry: Entry | null, finding: Finding, own: OwnEntry | undefined, locale: Locale): string | null {
  if (own?.fix !== undefined) {
    return numbered(
      own.fix.map((step) => escapeMarkdown(sayOwn(step, locale))),
      locale,
    );
  }
  if (entry === null) {
    return null;
  }
  const proven = causesOf(finding)?.causes.proven.map(({ cause }) => cause) ?? [];
  const steps = stepsFor(entry, proven.length > 0 ? proven : entry.causes).slice(0, MAX_STEPS);
  return steps.length === 0
    ? null
    : numbered(
        steps.map((step) => locale.steps[step].text),
        locale,
      );
}

function numbered(steps: readonly string[], locale: Locale): string {
  return `**${locale.interface.card.fix}**\n${steps.map((step, index) => `${index + 1}. ${step}`).join('\n')}`;
}

/** RFC 3463 section 3.5, the subject of codes about the network and routing: only there a server is what failed. */
const NETWORK = '4';

/** Who else is hit by the same cause, since when, and whether the server has taken mail before. */
function company(document: LogDocument, entry: Entry, finding: Finding, locale: Locale): string | null {
  const group = document.groupOf(finding);
  const others = (group?.failures.length ?? 0) - 1;
  const server = entry.code?.split('.')[1] === NETWORK || entry.retryHours !== undefined ? finding.record.server : null;
  const success = server === null ? undefined : document.tally.lastSuccess(server);
  const say = (time: string): string => sayTime(time, locale.language, escapeMarkdown);
  const parts = [
    others > 0 && group?.since != null
      ? fillPlural(locale.interface.card.others, locale.language, others, { time: say(group.since) })
      : null,
    success === undefined ? null : fill(locale.interface.card.lastSuccess, { time: say(success) }),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : `${capitalise(parts.join('; '))}.`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function footer(
  document: LogDocument,
  entry: Entry | null,
  finding: Finding,
  own: OwnEntry | undefined,
  locale: Locale,
  commands: CardCommands,
): string {
  const parts: string[] = [];
  if (own?.runbook !== undefined) {
    parts.push(`[${escapeMarkdown(sayOwn(own.runbook.title, locale))}](<${linkTarget(own.runbook.url)}>)`);
  }
  const [link] = entry?.links ?? [];
  if (link !== undefined) {
    const article = articleOf(link, locale);
    parts.push(`[${article.title}](${article.url})`);
  }
  const check = entry === null ? null : copyableCheck(entry, finding);
  if (commands.copy !== null && check !== null) {
    parts.push(commandLink(locale.interface.card.copyCheck, commands.copy, [check, locale.interface.status.copied]));
  }
  const alike = document.groupOf(finding)?.failures.length ?? 0;
  if (commands.showAll !== null && alike > 1) {
    const words = fillPlural(locale.interface.card.showAll, locale.language, alike);
    parts.push(commandLink(words, commands.showAll, [document.uri, finding.line, finding.start]));
  }
  return parts.join(' · ');
}

function copyableCheck(entry: Entry, finding: Finding): string | null {
  const proven = causesOf(finding)?.causes.proven.map(({ cause }) => cause) ?? [];
  for (const check of checksFor(entry, proven)) {
    const filled = fillCommand(check, finding);
    if (checks[check].effect === 'read' && 'text' in filled) {
      return filled.text;
    }
  }
  return null;
}
