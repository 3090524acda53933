/** Tells the markup of HTML from what people wrote: its text, and the values of attributes that say something. */

import type { Span } from './filler.ts';

const TAG =
  /<\/?(?:a|abbr|address|area|b|base|basefont|big|blockquote|body|br|caption|center|cite|code|col|colgroup|dd|del|div|dl|dt|em|font|form|h[1-6]|head|hr|html|i|img|input|ins|kbd|label|li|link|map|mark|meta|ol|option|p|pre|q|s|samp|select|small|span|strike|strong|style|sub|sup|table|tbody|td|textarea|tfoot|th|thead|title|tr|tt|u|ul|var|wbr|o:p)(?=[\s/>]|$)/iy;
const OTHER_TAG = /<\/?[a-z][^\s/>]*/iy;
const DECLARATION = /<[!?][^>]*>?/y;
/** References to signs; those to letters are text. */
const REFERENCE = /&(?:nbsp|lt|gt|amp|quot|apos|#160|#xa0|#39|#34|#60|#62);/iy;
/** A name and its sign; a word without a value may be anything. */
const ATTRIBUTE = /([^\s=>/"']+)(\s*=\s*(["'])?)?/y;
const UNQUOTED = /[^\s>]*/y;
/** Attributes that say how something looks, and nothing else. */
const LOOK =
  /^(?:align|bgcolor|border|cellpadding|cellspacing|charset|class|color|colspan|dir|face|height|http-equiv|lang|link|media|nowrap|rel|rowspan|size|style|target|type|valign|vlink|width|xmlns.*)$/i;

/** What begins other values, and says only what follows. */
const KIND = /(?:https?:\/\/|mailto:|tel:|cid:|text\/html; ?charset=[\w-]{1,30})/iy;

/** Follows the markup over the lines of a part. */
export class HtmlMarkup {
  #state: 'text' | 'comment' | 'tag' | '"' | "'" = 'text';

  /** The markup in the next line. */
  next(line: string): Span[] {
    const spans: Span[] = [];
    let at = 0;
    while (at < line.length) {
      switch (this.#state) {
        case 'text':
          at = this.#text(line, at, spans);
          break;
        case 'tag':
          at = this.#tag(line, at, spans);
          break;
        case 'comment':
          at = this.#until(line, at, '-->', 'text');
          break;
        default:
          at = this.#until(line, at, this.#state, 'tag');
      }
    }
    return spans;
  }

  /** @returns where reading goes on */
  #text(line: string, from: number, spans: Span[]): number {
    const at = from + line.slice(from).search(/[<&]/);
    if (at < from) {
      return line.length;
    }
    if (line.startsWith('<!--', at)) {
      this.#state = 'comment';
      return at + 4;
    }
    const tag = matchAt(TAG, line, at) ?? null;
    const other = tag === null ? matchAt(OTHER_TAG, line, at) : null;
    if (tag !== null || other !== null) {
      this.#state = 'tag';
    }
    const spared = tag ?? (other === null ? (matchAt(DECLARATION, line, at) ?? matchAt(REFERENCE, line, at)) : null);
    if (spared !== null && !spared.startsWith('<!') && !spared.startsWith('<?')) {
      spans.push({ from: at, to: at + spared.length });
    }
    return at + (spared ?? other ?? ' ').length;
  }

  #tag(line: string, at: number, spans: Span[]): number {
    if (line.charAt(at) === '>') {
      this.#state = 'text';
      return at + 1;
    }
    ATTRIBUTE.lastIndex = at;
    const [whole, name = '', sign, quote] = ATTRIBUTE.exec(line) ?? [];
    if (whole === undefined) {
      return at + 1;
    }
    const begin = at + whole.length;
    if (sign === undefined) {
      return begin;
    }
    spans.push({ from: at, to: at + name.length });
    const end = quote === undefined ? begin + (matchAt(UNQUOTED, line, begin) ?? '').length : line.indexOf(quote, begin);
    if (quote !== undefined && end < 0) {
      this.#state = quote === '"' ? '"' : "'";
      return line.length;
    }
    spans.push({ from: begin, to: LOOK.test(name) ? end : begin + (matchAt(KIND, line, begin) ?? '').length });
    return quote === undefined ? end : end + 1;
  }

  #until(line: string, from: number, sign: string, next: 'text' | 'tag'): number {
    const at = line.indexOf(sign, from);
    if (at < 0) {
      return line.length;
    }
    this.#state = next;
    return at + sign.length;
  }
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
