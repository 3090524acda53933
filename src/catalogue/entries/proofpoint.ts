/** Codes of Proofpoint. Imported by `index.ts` alone. */

import type { DocumentedRow } from '../entry.ts';

const CHECKED = '2026-11-23';

export const proofpoint = {
  'proofpoint/5.7.0': {
    authority: 'proofpoint',
    code: '5.7.0',
    replies: ['550', '554'],
    texts: ['Blocked - see https://support.proofpoint.com/dnsbl-lookup.cgi?ip=', 'refused by Proofpoint Reputation Services'],
    meaning: 'blockListed',
    links: ['proofpointCheck'],
    related: [],
    sources: ['messages seen in public'],
    checked: CHECKED,
  },
  'proofpoint/5.7.1/block-listed': {
    authority: 'proofpoint',
    code: '5.7.1',
    replies: ['550'],
    texts: ['blocked using Proofpoint Dynamic Reputation'],
    meaning: 'blockListed',
    links: ['proofpointCheck'],
    related: [],
    sources: ['messages seen in public'],
    checked: CHECKED,
  },
  'proofpoint/5.7.1/spam-content': {
    authority: 'proofpoint',
    code: '5.7.1',
    replies: ['554'],
    texts: ['[P4]'],
    meaning: 'spamContent',
    links: ['proofpointCheck'],
    related: [],
    sources: ['messages seen in public'],
    checked: CHECKED,
  },
} as const satisfies Record<string, DocumentedRow>;
