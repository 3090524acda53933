/** The text of an HTML part, in blocks, each character with its place in the part's decoded text. */

import { Parser } from 'htmlparser2';
import type { DecodedLine } from './textLine.ts';

/** Characters of one line of the part. */
export interface HtmlRun {
  /** As it is read: a reference (`&lt;`) decoded, a non-breaking space as a blank. */
  readonly text: string;
  /** Null where a line end is all that stands there. */
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

/** What stands in them is no text of the message. */
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

export class HtmlText {
  readonly #handler: HtmlHandler;
  readonly #parser: Parser;
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
    this.#parser = new Parser({
      onopentagname: (name) => this.#openTag(name),
      onclosetag: (name) => this.#closeTag(name),
      ontext: (text) => this.#text(text, this.#parser.startIndex, this.#parser.endIndex + 1),
    });
  }

  line(line: DecodedLine): void {
    this.#line = line;
    this.#parser.write(line.text);
    this.#begin += line.text.length;
    this.#break(this.#preformatted > 0 ? '\n' : ' ');
    // A line end parts words and attributes; what it stands in, the parser knows.
    this.#line = null;
    this.#parser.write('\n');
    this.#begin += 1;
  }

  end(): void {
    this.#parser.end();
    this.#endBlock();
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
