/** Quick fixes on a code: to the article, the diagnostic command, the ticket. */

import type { CodeAction, Diagnostic, Range } from 'vscode-languageserver-types';
import { checks } from '../catalogue/checks/index.ts';
import { type LinkId, links } from '../catalogue/links.ts';
import type { Locale } from '../locales/locale.ts';
import { fill } from '../locales/wording.ts';
import { type Article, articleOf } from '../report/article.ts';
import type { Finding } from '../scan/finding.ts';
import { checksFor } from './card.ts';
import { fillCommand } from './command.ts';
import { DIAGNOSTIC_SOURCE } from './diagnostics.ts';
import { causesOf } from './failures.ts';
import type { LogDocument } from './logDocument.ts';
import { plainLine } from './markdown.ts';
import { sayOwn } from './ownCatalogue.ts';
import { ticketOf } from './ticket.ts';

/** Names of the commands that a client runs; null where it cannot. */
export interface ActionCommands {
  /** Argument: the address. */
  readonly openArticle: string | null;
  /** Arguments: the text to put on the clipboard, the words that confirm it. */
  readonly copy: string | null;
  /** Argument: the sentence that says why nothing was copied. */
  readonly refuse: string | null;
}

type AddAction = (title: string, command: string, ...args: string[]) => void;

/** A menu is to be chosen from, not to be read. */
const MAX_CHECKS = 3;
const MAX_FURTHER_ARTICLES = 2;

/** The actions for the first code in a range, the likeliest first. `problems` are those of the client at that place. */
export function codeActions(
  document: LogDocument,
  range: Range,
  problems: readonly Diagnostic[],
  locale: Locale,
  commands: ActionCommands,
): CodeAction[] {
  const finding = document.findingsIn(range).find((one) => one.class !== 'success');
  if (finding === undefined) {
    return [];
  }
  const diagnostics = problems.filter((problem) => problem.source === DIAGNOSTIC_SOURCE);
  const actions: CodeAction[] = [];
  const add: AddAction = (title, command, ...args) => {
    actions.push({ title, kind: 'quickfix', diagnostics, command: { title, command, arguments: args } });
  };
  const [first, ...further] = (causesOf(finding)?.entry.links ?? []).map((link) => articleOf(link, locale));
  const addArticle = (article: Article | undefined): void => {
    if (article !== undefined && commands.openArticle !== null) {
      add(fill(locale.interface.action.openArticle, { title: article.title }), commands.openArticle, article.url);
    }
  };
  const runbook = document.ownOf(finding)?.runbook;
  if (runbook !== undefined && commands.openArticle !== null) {
    const title = fill(locale.interface.catalogue.openRunbook, { title: plainLine(sayOwn(runbook.title, locale)) });
    add(title, commands.openArticle, runbook.url);
  }
  addArticle(first);
  addChecks(finding, 'read', locale, commands, add);
  if (commands.copy !== null) {
    add(locale.interface.action.copyTicket, commands.copy, ticketOf(document, finding, locale), locale.interface.status.copied);
  }
  addChecks(finding, 'change', locale, commands, add);
  for (const article of further.slice(0, MAX_FURTHER_ARTICLES)) {
    addArticle(article);
  }
  return actions;
}

/** Commands that only read, or those that change something, which say so. */
function addChecks(finding: Finding, effect: 'read' | 'change', locale: Locale, commands: ActionCommands, add: AddAction): void {
  const judged = causesOf(finding);
  if (judged === null) {
    return;
  }
  const proven = judged.causes.proven.map(({ cause }) => cause);
  const ids = checksFor(judged.entry, proven).filter((id) => checks[id].effect === effect);
  const words = effect === 'read' ? locale.interface.action.copyCheck : locale.interface.action.copyChange;
  for (const id of ids.slice(0, MAX_CHECKS)) {
    const title = fill(words, { title: locale.checks[id].title });
    const filled = fillCommand(id, finding);
    if ('text' in filled && commands.copy !== null) {
      add(title, commands.copy, filled.text, locale.interface.status.copied);
    } else if ('refused' in filled && commands.refuse !== null) {
      add(title, commands.refuse, fill(locale.interface.status.refused, { value: plainLine(filled.refused) }));
    }
  }
}

/** Whether an address is an article of the catalogue in this language: nothing else is opened on a client's behalf. */
export function isArticle(address: string, locale: Locale): boolean {
  return (Object.keys(links) as LinkId[]).some((id) => articleOf(id, locale).url === address);
}
