/** Codes of Barracuda. Imported by `index.ts` alone. */

import type { DocumentedRow } from '../entry.ts';

const CHECKED = '2026-11-23';

export const barracuda = {
  'barracuda/5.7.1': {
    authority: 'barracuda',
    code: '5.7.1',
    replies: ['554', '550'],
    texts: ['blocked using b.barracudacentral.org', 'blocked using Barracuda Reputation'],
    meaning: 'blockListed',
    links: ['barracudaLookup'],
    related: [],
    sources: ['messages seen in public'],
    checked: CHECKED,
  },
  'barracuda/550/block-listed': {
    authority: 'barracuda',
    code: null,
    replies: ['550'],
    texts: ['http://www.barracudanetworks.com/reputation/?pr=1&ip='],
    meaning: 'blockListed',
    links: ['barracudaLookup'],
    related: [],
    sources: ['messages seen in public'],
    checked: CHECKED,
  },
  'barracuda/5.0.0': {
    authority: 'barracuda',
    code: '5.0.0',
    replies: ['550'],
    texts: ['permanent failure for one or more recipients'],
    meaning: 'policyRefused',
    links: ['barracudaLookup'],
    related: [],
    sources: ['messages seen in public'],
    checked: CHECKED,
  },
} as const satisfies Record<string, DocumentedRow>;
