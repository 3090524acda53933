/** Runs of text as nodes of the page. */

import { type Child, element, isWebAddress } from '../pageElement.ts';
import type { RichText, Run } from '../recordDetails.ts';

const tags = { strong: 'strong', emphasis: 'em', code: 'code' } as const;

export function nodesOf(text: RichText): readonly Child[] {
  return text.map(({ style, text: words, url }: Run) => {
    const shown = style === 'plain' ? words : element(tags[style], {}, words);
    return url !== undefined && isWebAddress(url) ? element('a', { href: url }, shown) : shown;
  });
}
