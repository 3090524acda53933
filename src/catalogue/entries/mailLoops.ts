/** Messages that came back until the hop limit stopped them, as Exchange says it beside 5.4.14. Imported by `index.ts` alone. */

import type { OwnRow } from '../entry.ts';
import { NDR, REPORTS } from '../sources.ts';

const CHECKED = '2026-11-23';
const LOOP = `${NDR}fix-error-code-5-4-6-through-5-4-20-in-exchange-online.md`;

const loop = {
  authority: 'exchange-online',
  replies: ['554'],
  resumes: 'sendAgainAfterFix',
  links: ['mailLoop', 'transportRouting', 'acceptedDomains', 'hybridWizard'],
  related: ['exchange-online/5.4.14'],
  sources: [LOOP, REPORTS],
  checked: CHECKED,
} as const satisfies Partial<OwnRow>;

export const mailLoops = {
  'exchange-online/5.4.6': {
    ...loop,
    code: '5.4.6',
    actors: ['ourAdmin', 'recipientAdmin'],
    causes: ['loopOnPremises', 'loopByMx', 'forwardingLoop'],
    fixes: ['readReceived', 'rerunHybridWizard'],
    checks: ['sendConnectorCertificate', 'acceptedDomains', 'outboundConnector', 'forwardingOfRecipient'],
  },
  'exchange-online/5.4.9-20': {
    ...loop,
    code: '5.4.9-20',
    actors: ['recipientAdmin', 'ourAdmin'],
    causes: ['loopByMx', 'loopByCentralTransport', 'domainNotVerified', 'forwardingLoop'],
    fixes: ['readReceived', 'rerunHybridWizard'],
    checks: ['acceptedDomain', 'centralTransport', 'acceptedDomains', 'forwardingOfRecipient'],
  },
} as const satisfies Record<string, OwnRow>;
