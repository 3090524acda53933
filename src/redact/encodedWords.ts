/** Finds and writes encoded words (RFC 2047). */

import { decodeWords } from 'postal-mime';

/** One or several, which only blanks part; in a header they may be on several lines. */
export const ENCODED_WORDS = /=\?[\w*-]{1,60}\?[bq]\?[^?]{0,1000}\?=(?:[ \t]*\n?[ \t]*=\?[\w*-]{1,60}\?[bq]\?[^?]{0,1000}\?=)*/gi;

export function decodedWords(words: string): string {
  return decodeWords(words.replace(/\s*\n\s*/g, ' '));
}

export function encodedWord(text: string): string {
  let binary = '';
  for (const byte of new TextEncoder().encode(text)) {
    binary += String.fromCharCode(byte);
  }
  return `=?utf-8?B?${btoa(binary)}?=`;
}
