/**
 * Our Markdown of one line as runs of plain text, for pages that are put together without markup: the inverse of `codeSpan` and
 * `escapeMarkdown`. A stranger's value can at most look different: no run is ever anything but text, and what it has of a link is escaped.
 */

import type { RichText, Run } from '../../recordDetails.ts';
import { wordTable } from '../../text/wordTable.ts';

/** A code span; an escaped character; the beginning or end of bold; emphasis; what stands for a sign of HTML; a link of ours. */
const MARK =
  /(`+)(.+?)(?<!`)\1(?!`)|\\([\\`*_[\]<>&~|.!:@#()-])|(\*\*)|\*([^*\s](?:[^*\\]*[^*\\\s])?)\*|&(lt|amp);|\[([^[\]\\]+)\]\((https:\/\/[^()\s\\]+)\)/gs;

const entities: Readonly<Record<string, string>> = wordTable({ lt: '<', amp: '&' });

export function richText(markdown: string): RichText {
  const runs: Run[] = [];
  let style: Run['style'] = 'plain';
  const add = (text: string, as: Run['style']): void => {
    const last = runs.at(-1);
    if (last?.style === as && last.url === undefined) {
      runs[runs.length - 1] = { text: last.text + text, style: as };
    } else if (text !== '') {
      runs.push({ text, style: as });
    }
  };
  let at = 0;
  for (const match of markdown.matchAll(MARK)) {
    const [whole, fence, code = '', escaped, strong, emphasis, entity, label, url] = match;
    add(markdown.slice(at, match.index), style);
    at = match.index + whole.length;
    if (fence !== undefined) {
      // Spaces that keep the fences apart from backticks inside (CommonMark section 6.1).
      add(/^ .*[^ ].* $/s.test(code) ? code.slice(1, -1) : code, 'code');
    } else if (strong !== undefined) {
      style = style === 'strong' ? 'plain' : 'strong';
    } else if (emphasis !== undefined) {
      add(emphasis, 'emphasis');
    } else if (label !== undefined && url !== undefined) {
      runs.push({ text: label, style, url });
    } else {
      add(escaped ?? entities[entity ?? ''] ?? '', style);
    }
  }
  add(markdown.slice(at), style);
  return runs;
}
