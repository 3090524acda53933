/** Quick fixes on a code: to the article, the diagnostic command, the ticket. */

import type { CodeAction, Diagnostic, Range } from 'vscode-languageserver-types';
import type { LinkId } from '../../catalogue/generated/ids.ts';
import { checks, links } from '../../catalogue/generated/rows.ts';
import { DIAGNOSTIC_SOURCE } from '../../ids/product.ts';
import { type Article, articleOf } from '../../locales/article.ts';
import type { Locale } from '../../locales/locale.ts';
import { fill, fillPlural } from '../../locales/wording.ts';
import { emptyTail, type LogRecord } from '../../scan/finding.ts';
import type { LogDocument } from '../document/logDocument.ts';
import { sayOwn } from '../document/ownCatalogue.ts';
import { noteOf, sentenceOf } from '../letters/note.ts';
import { ticketOf } from '../letters/ticket.ts';
import { cardToShare } from '../pages/explanation.ts';
import { type CardFacts, factsOf } from '../wording/cardFacts.ts';
import { fillCommand } from '../wording/command.ts';
import { goToWords } from '../wording/hoverCard.ts';
import { plainLine } from '../wording/markdown.ts';
import { ignoreName } from '../wording/severity.ts';

/** Names of the commands that a client runs; null where it cannot. */
export interface ActionCommands {
  /** Arguments: the document's address, the number of a part, the code or reply to lead to in it. */
  readonly showDecoded: string | null;
  /** Argument: the address. */
  readonly openArticle: string | null;
  /** Arguments: the text to put on the clipboard, the words that confirm it. */
  readonly copy: string | null;
  /** Argument: the sentence that says why nothing was copied. */
  readonly refuse: string | null;
  /** Argument: a command of one line. */
  readonly terminal: string | null;
  /** Arguments: a file's address and a place in it. */
  readonly goToFile: string | null;
  /** Arguments: the document's address and the place (0-based line, character) of the code. */
  readonly showAll: string | null;
  /** The same arguments. */
  readonly explain: string | null;
  /** Arguments: what to ignore, the words that confirm it, the word for taking it back. */
  readonly ignore: string | null;
}

/** What is known about where the document is open. */
export interface ActionContext {
  /** The client's problems at the place. */
  readonly problems: readonly Diagnostic[];
  /** The row of a trace at the place; null elsewhere. */
  readonly row: LogRecord | null;
  /** Whether a folder is open, so that settings can be the workspace's. */
  readonly hasWorkspace: boolean;
}

/** Maximum number of checks: a menu should stay short. */
const MAX_CHECKS = 2;
/** Maximum number of articles after the first one. */
const MAX_FURTHER_ARTICLES = 1;

/** The actions for the first code in a range, the likeliest first. */
export function codeActions(
  document: LogDocument,
  range: Range,
  context: ActionContext,
  locale: Locale,
  commands: ActionCommands,
): CodeAction[] {
  const finding = document.findingsIn(range).find((one) => one.class !== 'success');
  return finding === undefined
    ? detailActions(context.row, locale, commands)
    : new ActionMenu(factsOf(document, finding), context, locale, commands).build();
}

/** The actions for a row of a trace that has no code at the place: the command that fetches what happened to its message. */
function detailActions(row: LogRecord | null, locale: Locale, { copy }: ActionCommands): CodeAction[] {
  const filled = row === null ? null : fillCommand('traceDetail', { record: row, tail: emptyTail });
  if (filled === null || copy === null || 'refused' in filled) {
    return [];
  }
  const title = fill(locale.interface.action.copyCheck, { title: locale.checks.traceDetail.title });
  const command = { title, command: copy, arguments: [filled.text, locale.interface.status.copied] };
  return [{ title, kind: 'quickfix', command }];
}

/** The menu of one finding. */
class ActionMenu {
  readonly #facts: CardFacts;
  readonly #context: ActionContext;
  readonly #locale: Locale;
  readonly #commands: ActionCommands;
  readonly #diagnostics: Diagnostic[];
  readonly #actions: CodeAction[] = [];

  constructor(facts: CardFacts, context: ActionContext, locale: Locale, commands: ActionCommands) {
    this.#facts = facts;
    this.#context = context;
    this.#locale = locale;
    this.#commands = commands;
    this.#diagnostics = context.problems.filter((problem) => problem.source === DIAGNOSTIC_SOURCE);
  }

  build(): CodeAction[] {
    const [first, ...further] = this.#facts.links.map((link) => articleOf(link, this.#locale));
    this.#decoded();
    this.#runbook();
    this.#article(first);
    this.#checks('read');
    this.#letters();
    this.#places();
    this.#checks('change');
    for (const article of further.slice(0, MAX_FURTHER_ARTICLES)) {
      this.#article(article);
    }
    this.#ignore();
    return this.#actions;
  }

  /** Adds an action if the client runs its command. */
  #add(title: string, command: string | null, ...args: readonly unknown[]): void {
    if (command !== null) {
      this.#actions.push({
        title,
        kind: 'quickfix',
        diagnostics: this.#diagnostics,
        command: { title, command, arguments: [...args] },
      });
    }
  }

  /** A code that occurs only in a part's text is read there. */
  #decoded(): void {
    const { uri, finding } = this.#facts;
    const { part, code, reply } = finding;
    if (part !== null) {
      const title = this.#locale.interface.parts.show;
      this.#add(title, this.#commands.showDecoded, uri, part, code ?? reply);
    }
  }

  #runbook(): void {
    const runbook = this.#facts.own?.runbook;
    if (runbook !== undefined) {
      const title = fill(this.#locale.interface.catalogue.openRunbook, { title: plainLine(sayOwn(runbook.title, this.#locale)) });
      this.#add(title, this.#commands.openArticle, runbook.url);
    }
  }

  #article(article: Article | undefined): void {
    if (article !== undefined) {
      this.#add(
        fill(this.#locale.interface.action.openArticle, { title: article.title }),
        this.#commands.openArticle,
        article.url,
      );
    }
  }

  /** Commands that only read, or those that change something, which say so. */
  #checks(effect: 'read' | 'change'): void {
    const { action, status } = this.#locale.interface;
    const { copy, refuse, terminal } = this.#commands;
    const ids = this.#facts.checks.filter((id) => checks[id].effect === effect);
    const words = effect === 'read' ? action.copyCheck : action.copyChange;
    for (const [index, id] of ids.slice(0, MAX_CHECKS).entries()) {
      const { title } = this.#locale.checks[id];
      const filled = fillCommand(id, this.#facts.finding);
      if ('refused' in filled) {
        this.#add(fill(words, { title }), refuse, fill(status.refused, { value: plainLine(filled.refused) }));
        continue;
      }
      this.#add(fill(words, { title }), copy, filled.text, status.copied);
      // The person's terminal may run any shell.
      if (effect === 'read' && index === 0 && filled.isPlain) {
        this.#add(fill(action.terminal, { title }), terminal, filled.text);
      }
    }
  }

  /** Texts to pass on: to a colleague, to the other side, to the user, to anyone. */
  #letters(): void {
    const { action, status } = this.#locale.interface;
    const { copy } = this.#commands;
    if (copy === null) {
      return;
    }
    const note = noteOf(this.#facts, this.#locale);
    const sentence = sentenceOf(this.#facts, this.#locale);
    this.#add(action.copyTicket, copy, ticketOf(this.#facts, this.#locale), status.copied);
    if (note !== null) {
      this.#add(action.copyNote, copy, note, status.copied);
    }
    if (sentence !== null) {
      this.#add(action.copySentence, copy, sentence, status.copied);
    }
    this.#add(action.copyMarkdown, copy, cardToShare(this.#facts, this.#locale), status.copied);
  }

  #places(): void {
    const { action } = this.#locale.interface;
    const { uri, alike, finding, inFile } = this.#facts;
    const { line, start } = finding;
    if (alike > 1) {
      this.#add(fillPlural(action.showAll, this.#locale.language, alike), this.#commands.showAll, uri, line, start);
    }
    if (inFile !== null) {
      this.#add(goToWords(inFile, this.#locale), this.#commands.goToFile, inFile.uri, inFile.line, start);
    }
    this.#add(action.explain, this.#commands.explain, uri, line, start);
  }

  #ignore(): void {
    const name = ignoreName(this.#facts.finding);
    if (name !== null) {
      const { action, ignored } = this.#locale.interface;
      const words = this.#context.hasWorkspace ? action.ignoreInWorkspace : action.ignoreEverywhere;
      this.#add(fill(words, { name }), this.#commands.ignore, name, fill(ignored.done, { name }), ignored.undo);
    }
  }
}

/** Whether an address is an article of the catalogue in this language; nothing else is opened for a client. */
export function isArticle(address: string, locale: Locale): boolean {
  return (Object.keys(links) as LinkId[]).some((id) => articleOf(id, locale).url === address);
}
