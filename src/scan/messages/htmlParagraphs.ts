/** The blocks of an HTML part as passages. */

import { HtmlText } from '../../mime/htmlText.ts';
import type { DecodedLine } from '../../mime/textLine.ts';
import { Passage } from '../replies/passage.ts';

/** Length at which a block is cut where its next run begins, UTF-16 code units. */
const MAX_BLOCK = 8000;

export class HtmlParagraphs {
  readonly #html: HtmlText;
  readonly #onParagraph: (passage: Passage) => void;
  #open = new Passage();

  constructor(onParagraph: (passage: Passage) => void) {
    this.#onParagraph = onParagraph;
    this.#html = new HtmlText({
      run: ({ text, line, start, end }, joint) => {
        if (this.#open.text.length > MAX_BLOCK) {
          this.#endBlock();
        }
        if (text.length === end - start) {
          this.#open.addLine(line, joint, start, end);
        } else {
          this.#open.addDecoded(text, line, start, end, joint);
        }
      },
      blockEnd: () => this.#endBlock(),
    });
  }

  line(line: DecodedLine): void {
    this.#html.line(line);
  }

  end(): void {
    this.#html.end();
    this.#endBlock();
  }

  #endBlock(): void {
    if (this.#open.text !== '') {
      const passage = this.#open;
      this.#open = new Passage();
      this.#onParagraph(passage);
    }
  }
}
