/** Quick fixes on a code: to the article, the diagnostic command, the ticket. */

import type { CodeAction, Command, Diagnostic, Range } from 'vscode-languageserver-types';
import type { CheckRow } from '../../catalogue/check.ts';
import type { CheckId } from '../../catalogue/generated/ids.ts';
import { checks } from '../../catalogue/generated/rows.ts';
import { DIAGNOSTIC_SOURCE } from '../../ids/product.ts';
import { type Article, articleOf, everyArticle } from '../../locales/article.ts';
import type { TextTitles } from '../../locales/interface.ts';
import type { Locale } from '../../locales/locale.ts';
import { fill, fillPlural } from '../../locales/wording.ts';
import { emptyTail, type LogRecord } from '../../scan/finding.ts';
import type { LogDocument } from '../document/logDocument.ts';
import { sayOwn } from '../document/ownCatalogue.ts';
import { noteOf, sentenceOf } from '../letters/note.ts';
import { ticketOf } from '../letters/ticket.ts';
import { cardToShare, explanationOf } from '../pages/explanation.ts';
import { type CardFacts, factsOf } from '../wording/cardFacts.ts';
import { fillCommand } from '../wording/command.ts';
import { goToWords } from '../wording/hoverCard.ts';
import { plainLine } from '../wording/markdown.ts';
import { ignoreName } from '../wording/severity.ts';
import type { Followed } from './followed.ts';
import { isFor, type Shell } from './shell.ts';

/** Names of the commands that a client runs; null where it cannot. */
export interface ActionCommands {
  /** Arguments: the document's address, the number of a part, the code or reply to lead to in it. */
  readonly showDecoded: string | null;
  /** Argument: the address. */
  readonly openArticle: string | null;
  /** Arguments: the text to put on the clipboard, the words that confirm it. */
  readonly copy: string | null;
  /** Arguments: the name of a document, its text. Serves where `copy` and `explain` do not. */
  readonly showText: string | null;
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
  /** The same arguments, of any place in the record. */
  readonly showJourney: string | null;
  readonly showSession: string | null;
  /** Arguments: what to ignore, the words that confirm it, the word for taking it back. */
  readonly ignore: string | null;
}

/** What is known about where the document is open. */
export interface ActionContext {
  /** The client's problems at the place. */
  readonly problems: readonly Diagnostic[];
  /** The row of a trace at the place; null elsewhere. */
  readonly row: LogRecord | null;
  /** Null if nothing can be followed from the place. */
  readonly followed: Followed | null;
  /** What a new terminal of the person runs. */
  readonly shell: Shell;
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
    ? [...detailActions(context.row, locale, commands), ...followActions(context.followed, locale, commands)]
    : new ActionMenu(factsOf(document, finding), context, locale, commands).build();
}

/** The actions for a row of a trace that has no code at the place: the command that fetches what happened to its message. */
function detailActions(row: LogRecord | null, locale: Locale, commands: ActionCommands): CodeAction[] {
  const filled = row === null ? null : fillCommand('traceDetail', { record: row, tail: emptyTail });
  if (filled === null || 'refused' in filled) {
    return [];
  }
  const { title } = locale.checks.traceDetail;
  const command = textCommand('check', filled.text, commandFile('traceDetail'), locale, commands, { title });
  return command === null ? [] : [{ title: command.title, kind: 'quickfix', command }];
}

/** The actions that lead to the journey of the message, and to the session. */
function followActions(followed: Followed | null, locale: Locale, commands: ActionCommands): CodeAction[] {
  const { showJourney, showSession } = locale.interface.journeyPage;
  return (followed?.kinds ?? []).flatMap((kind) => {
    const title = kind === 'journey' ? showJourney : showSession;
    const command = kind === 'journey' ? commands.showJourney : commands.showSession;
    const place = [followed?.uri, followed?.position.line, followed?.position.character];
    return command === null ? [] : [{ title, kind: 'quickfix', command: { title, command, arguments: place } }];
  });
}

/** The command that passes a text on: to the clipboard, or else as a document of this name; null if the client can do neither. */
function textCommand(
  title: keyof TextTitles,
  text: string,
  name: string,
  locale: Locale,
  { copy, showText }: ActionCommands,
  values: Readonly<Record<string, string>> = {},
): Command | null {
  const { action, status } = locale.interface;
  if (copy !== null) {
    return { title: fill(action.copy[title], values), command: copy, arguments: [text, status.copied] };
  }
  return showText === null ? null : { title: fill(action.show[title], values), command: showText, arguments: [name, text] };
}

/** Endings of files of commands. */
const endings: Readonly<Record<CheckRow['shell'], string>> = { powershell: 'ps1', posix: 'sh', native: 'txt' };

function commandFile(check: CheckId): string {
  return `command.${endings[checks[check].shell]}`;
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
      this.#addCommand({ title, command, arguments: [...args] });
    }
  }

  #addCommand(command: Command): void {
    this.#actions.push({ title: command.title, kind: 'quickfix', diagnostics: this.#diagnostics, command });
  }

  /** Adds the action that passes a text on. */
  #addText(kind: keyof TextTitles, text: string, name: string, values: Readonly<Record<string, string>> = {}): void {
    const command = textCommand(kind, text, name, this.#locale, this.#commands, values);
    if (command !== null) {
      this.#addCommand(command);
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
    const { refuse, terminal } = this.#commands;
    const ids = this.#facts.checks.filter((id) => checks[id].effect === effect);
    const kind = effect === 'read' ? 'check' : 'change';
    for (const [index, id] of ids.slice(0, MAX_CHECKS).entries()) {
      const { title } = this.#locale.checks[id];
      const filled = fillCommand(id, this.#facts.finding);
      if ('refused' in filled) {
        this.#add(fill(action.copy[kind], { title }), refuse, fill(status.refused, { value: plainLine(filled.refused) }));
        continue;
      }
      this.#addText(kind, filled.text, commandFile(id), { title });
      if (effect === 'read' && index === 0 && filled.isPlain && isFor(this.#context.shell, checks[id].shell)) {
        this.#add(fill(action.terminal, { title }), terminal, filled.text);
      }
    }
  }

  /** Texts to pass on: to a colleague, to the other side, to the user, to anyone. */
  #letters(): void {
    const note = noteOf(this.#facts, this.#locale);
    const sentence = sentenceOf(this.#facts, this.#locale);
    this.#addText('ticket', ticketOf(this.#facts, this.#locale), 'ticket.txt');
    if (note !== null) {
      this.#addText('note', note, 'note.txt');
    }
    if (sentence !== null) {
      this.#addText('sentence', sentence, 'sentence.txt');
    }
    this.#addText('card', cardToShare(this.#facts, this.#locale), 'card.md');
  }

  #places(): void {
    const { action } = this.#locale.interface;
    const { uri, alike, finding, inFile } = this.#facts;
    const { line, start } = finding;
    for (const { command } of followActions(this.#context.followed, this.#locale, this.#commands)) {
      if (command !== undefined) {
        this.#addCommand(command);
      }
    }
    if (alike > 1) {
      this.#add(fillPlural(action.showAll, this.#locale.language, alike), this.#commands.showAll, uri, line, start);
    }
    if (inFile !== null) {
      this.#add(goToWords(inFile, this.#locale), this.#commands.goToFile, inFile.uri, inFile.line, start);
    }
    const { explain, showText } = this.#commands;
    if (explain === null) {
      this.#add(action.show.explanation, showText, 'explanation.md', explanationOf(this.#facts, this.#locale));
    } else {
      this.#add(action.explain, explain, uri, line, start);
    }
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
  return everyArticle(locale).some(({ url }) => url === address);
}
