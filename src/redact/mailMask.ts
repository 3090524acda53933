/** Masks a file of mail: one message, or a mailbox of them. */

import { MailboxSplitter } from '../scan/messages/mbox.ts';
import { MessageMask, type Tools } from './messageMask.ts';
import { ToldWords } from './toldWords.ts';

/** Maximum part of a message that is held until its end shows what it says, UTF-16 code units; what is further on is masked as prose. */
const MAX_HELD = 48 << 20;

/** What reads the lines of one message. */
interface Open {
  readonly told: ToldWords;
  readonly mask: MessageMask;
  lines: number;
  held: number;
}

export class MailMask {
  readonly #tools: Tools;
  readonly #emit: (line: string) => void;
  readonly #splitter: MailboxSplitter | null;
  /** Whether names are only learned from it, and nothing is given out. */
  readonly #isLearned: boolean;
  #open: Open | null = null;
  #count = 0;

  constructor(tools: Tools, form: { readonly isMailbox: boolean; readonly isLearned: boolean }, emit: (line: string) => void) {
    this.#tools = tools;
    this.#emit = emit;
    this.#isLearned = form.isLearned;
    this.#splitter = form.isMailbox
      ? new MailboxSplitter({ begin: (_, text) => this.#begin(text), line: (text) => this.#line(text) })
      : null;
  }

  push(text: string): void {
    if (this.#splitter === null) {
      this.#line(text);
    } else {
      this.#splitter.line(text, this.#count++);
    }
  }

  end(): void {
    this.#splitter?.end();
    this.#endMessage();
  }

  /** `separator`: the line before a message of a mailbox. */
  #begin(separator: string): void {
    this.#endMessage();
    this.#emit(this.#tools.line.masked(separator));
  }

  #line(text: string): void {
    if (this.#open === null && text.trim() === '') {
      this.#emit(text);
      return;
    }
    this.#open ??= this.#openMessage();
    const open = this.#open;
    const line = open.lines++;
    if (!this.#isLearned) {
      open.told.line(text, line);
    }
    open.mask.push(text, line);
    open.held += text.length;
    if (open.held > MAX_HELD) {
      open.told.end();
      open.mask.settle();
      open.held = 0;
    }
  }

  #openMessage(): Open {
    const told = new ToldWords();
    return { told, mask: new MessageMask(this.#tools, told, this.#emit), lines: 0, held: 0 };
  }

  #endMessage(): void {
    this.#open?.told.end();
    this.#open?.mask.end();
    this.#open = null;
  }
}
