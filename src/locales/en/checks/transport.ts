/** Words for `catalogue/checks/transport.ts` in English. */

import type { transportChecks as rows } from '../../../catalogue/checks/transport.ts';
import type { CheckWords } from '../../locale.ts';
import { EXCHANGE_SERVER } from './caveats.ts';

export const transportChecks: Readonly<Record<keyof typeof rows, CheckWords>> = {
  sendConnectorDns: { title: 'DNS servers that the send connectors ask', caveat: EXCHANGE_SERVER },
  sendConnectors: { title: 'Send connectors: where they lead', caveat: EXCHANGE_SERVER },
  receiveAuth: { title: 'Authentication that the receive connectors offer', caveat: EXCHANGE_SERVER },
  sizeLimits: { title: 'Size limits of organisation, mailbox and connectors', caveat: EXCHANGE_SERVER },
  contentFilter: { title: 'Thresholds and quarantine mailbox of the content filter', caveat: EXCHANGE_SERVER },
  poisonQueue: { title: 'Messages in the poison queue', caveat: EXCHANGE_SERVER },
  dynamicGroup: { title: 'Filter of the dynamic group', caveat: EXCHANGE_SERVER },
  recipientLimits: { title: 'Recipient limits of organisation, connectors and mailbox', caveat: EXCHANGE_SERVER },
  suspendedQueues: { title: 'Queues that are suspended', caveat: EXCHANGE_SERVER },
  transportAgents: { title: 'Transport agents of the server', caveat: EXCHANGE_SERVER },
  shadowRedundancy: { title: 'Must every message have a shadow copy?', caveat: EXCHANGE_SERVER },
  addressBookPolicies: { title: 'Address book policy of the sender, and its global address list', caveat: EXCHANGE_SERVER },
};
