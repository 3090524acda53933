/** Reads a text as a person does who is shown an address in it: letters of full width as plain ones, and without what is not seen. */

import { mayHide, UNSEEN } from '../text/unseen.ts';

/** Letters and signs that stand for those of ASCII: of full width, of mathematics, and the stops that IDNA takes for a dot (RFC 3490). */
const DISGUISED = /[\u3002\uff01-\uff5e\uff61\u{1d400}-\u{1d7ff}]/u;
const STOP = /[\u3002\uff61]/;
const ASCII = /^[!-~]+$/;

export interface PlainText {
  readonly text: string;
  /** Where a place of the plain text is in the original. */
  originalOf(offset: number): number;
}

/** Null: it is plain as it is. */
export function plainText(text: string): PlainText | null {
  if (!mayHide(text) && !DISGUISED.test(text)) {
    return null;
  }
  let plain = '';
  const starts: number[] = [];
  let at = 0;
  for (const character of text) {
    const letter = plainLetter(character);
    for (let unit = 0; unit < letter.length; unit++) {
      starts.push(at);
    }
    plain += letter;
    at += character.length;
  }
  return { text: plain, originalOf: (offset) => starts[offset] ?? text.length };
}

function plainLetter(character: string): string {
  if (STOP.test(character)) {
    return '.';
  }
  const normal = DISGUISED.test(character) ? character.normalize('NFKC') : character;
  return character !== '\t' && !ASCII.test(character) && character.replace(UNSEEN, '') === ''
    ? ''
    : ASCII.test(normal)
      ? normal
      : character;
}
