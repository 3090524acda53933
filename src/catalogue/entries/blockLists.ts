/** Refusals by block lists. Imported by `index.ts` alone. */

import type { DocumentedRow } from '../entry.ts';

const CHECKED = '2026-11-23';

export const blockLists = {
  'block-list/5.7.1/block-listed': {
    authority: 'block-list',
    code: '5.7.1',
    replies: ['550', '554'],
    // The first is how Postfix names whatever list it asked; products with an entry of their own have longer words.
    texts: ['blocked using', 'blocked using bl.spamcop.net', 'blocked using psbl.surriel.com', 'blocked using dnsbl'],
    meaning: 'blockListed',
    links: ['spamhausCheck'],
    related: [],
    sources: [
      'MicrosoftDocs: AlchemyInsights, articles on block lists',
      'postconf(5), default_rbl_reply',
      'messages seen in public',
      'sisimai go rhost/for-franceptt.go',
    ],
    checked: CHECKED,
  },
  'block-list/5.7.1/block-list-misqueried': {
    authority: 'block-list',
    code: '5.7.1',
    replies: ['554'],
    texts: ['Error: open resolver', 'Error: excessive number of queries'],
    meaning: 'blockListMisqueried',
    links: ['spamhausCheck'],
    related: [],
    sources: ['messages seen in public'],
    checked: CHECKED,
  },
  'block-list/550/block-listed': {
    authority: 'block-list',
    code: null,
    replies: ['550', '554'],
    texts: ['blocked using', 'Blocked - see https://www.spamcop.net/bl.shtml', 'is in an RBL'],
    meaning: 'blockListed',
    links: ['spamhausCheck'],
    related: [],
    sources: ['messages seen in public'],
    checked: CHECKED,
  },
} as const satisfies Record<string, DocumentedRow>;
