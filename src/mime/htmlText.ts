/** The text of an HTML part, in blocks, each character with its place in the part's decoded text. */

import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import type { DecodedLine } from './textLine.ts';

/** Characters of one line of the part. */
export interface HtmlRun {
  /** As it is read: a reference (`&lt;`) decoded, a non-breaking space as a blank. */
  readonly text: string;
  /** Null where a line end is all there is. */
  readonly line: DecodedLine;
  /** UTF-16 code units in the line, end exclusive; as long as the text unless that was decoded. */
  readonly start: number;
  readonly end: number;
}

export interface HtmlHandler {
  /** `joint`: what parts it from the run before it in the same block. */
  run(run: HtmlRun, joint: '' | ' ' | '\n'): void;
  /** A paragraph, a cell, a heading is at its end. */
  blockEnd(): void;
}

/** What is in them is no text of the message. */
const hidden: readonly string[] = ['script', 'style', 'title'];
const inline: readonly string[] = [
  ...[
    'a',
    'abbr',
    'b',
    'big',
    'cite',
    'code',
    'em',
    'font',
    'i',
    'img',
    'kbd',
    'label',
    'mark',
    'o:p',
    'q',
    's',
    'samp',
    'small',
  ],
  ...['span', 'strike', 'strong', 'sub', 'sup', 'tt', 'u', 'var', 'wbr'],
];

const silent: TokenizerCallbacks = {
  onattribdata: () => undefined,
  onattribentity: () => undefined,
  onattribend: () => undefined,
  onattribname: () => undefined,
  oncdata: () => undefined,
  onclosetag: () => undefined,
  oncomment: () => undefined,
  ondeclaration: () => undefined,
  onend: () => undefined,
  onopentagend: () => undefined,
  onopentagname: () => undefined,
  onprocessinginstruction: () => undefined,
  onselfclosingtag: () => undefined,
  ontext: () => undefined,
  ontextentity: () => undefined,
};

export class HtmlText {
  readonly #handler: HtmlHandler;
  /** The parser above it keeps a stack of open tags, which takes quadratic time where they are never closed. */
  readonly #tokenizer: Tokenizer;
  #line: DecodedLine | null = null;
  /** Where the line begins in what the parser was given. */
  #begin = 0;
  #hidden = 0;
  #preformatted = 0;
  #joint: '' | ' ' | '\n' = '';
  /** The block has text. */
  #open = false;

  constructor(handler: HtmlHandler) {
    this.#handler = handler;
    this.#tokenizer = new Tokenizer(
      { xmlMode: false, decodeEntities: true },
      {
        ...silent,
        onopentagname: (start, end) => this.#openTag(this.#slice(start, end).toLowerCase()),
        onclosetag: (start, end) => this.#closeTag(this.#slice(start, end).toLowerCase()),
        ontext: (start, end) => this.#text(this.#slice(start, end), start, end),
        ontextentity: (codePoint, end) => this.#text(String.fromCodePoint(codePoint), this.#beginOfReference(end), end),
      },
    );
  }

  line(line: DecodedLine): void {
    this.#line = line;
    this.#tokenizer.write(line.text);
    this.#begin += line.text.length;
    this.#break(this.#preformatted > 0 ? '\n' : ' ');
    // A line end parts words and attributes; the tokenizer knows what it is in.
    this.#line = null;
    this.#tokenizer.write('\n');
    this.#begin += 1;
  }

  end(): void {
    this.#tokenizer.end();
    this.#endBlock();
  }

  /** Characters of the line, by their place in all that the tokenizer was given. */
  #slice(start: number, end: number): string {
    return this.#line?.text.slice(Math.max(0, start - this.#begin), Math.max(0, end - this.#begin)) ?? '';
  }

  #beginOfReference(end: number): number {
    return this.#begin + Math.max(0, this.#line?.text.lastIndexOf('&', end - 1 - this.#begin) ?? 0);
  }

  #text(text: string, start: number, end: number): void {
    if (this.#line === null || this.#hidden > 0) {
      return;
    }
    const begins = !this.#open || this.#joint !== '';
    const indent = begins && this.#preformatted === 0 ? text.length - text.trimStart().length : 0;
    if (indent === text.length) {
      return;
    }
    const run = {
      text: text.slice(indent).replaceAll('\u00a0', ' '),
      line: this.#line,
      start: Math.max(0, start - this.#begin) + indent,
      end: Math.max(0, end - this.#begin),
    };
    this.#handler.run(run, this.#open ? this.#joint : '');
    this.#open = true;
    this.#joint = '';
  }

  #openTag(name: string): void {
    if (hidden.includes(name)) {
      this.#hidden++;
    } else if (name === 'br') {
      this.#break('\n');
    } else if (!inline.includes(name)) {
      this.#preformatted += name === 'pre' ? 1 : 0;
      this.#endBlock();
    }
  }

  #closeTag(name: string): void {
    if (hidden.includes(name)) {
      this.#hidden = Math.max(0, this.#hidden - 1);
    } else if (name !== 'br' && !inline.includes(name)) {
      this.#preformatted = Math.max(0, this.#preformatted - (name === 'pre' ? 1 : 0));
      this.#endBlock();
    }
  }

  #break(joint: ' ' | '\n'): void {
    if (this.#joint !== '\n') {
      this.#joint = joint;
    }
  }

  #endBlock(): void {
    if (this.#open) {
      this.#open = false;
      this.#handler.blockEnd();
    }
    this.#joint = '';
  }
}
