/** Words for `catalogue/steps/transport.ts` in English. */

import type { TransportStepId } from '../../../catalogue/steps/transport.ts';
import type { StepWords } from '../../locale.ts';

export const transportSteps: Readonly<Record<TransportStepId, StepWords>> = {
  relieveServer: { text: 'Free disk space on the queue drive or memory on the server; the resource in brackets shows where.' },
  startTransport: { text: 'Start the **Microsoft Exchange Transport** and **Frontend Transport** services on the server.' },
  resumeQueue: { text: 'Resume the queue (`Resume-Queue`) once the reason for suspending it is gone.' },
  relieveDatabase: { text: 'Wait; if it goes on, look at the load and the disks of the mailbox database, and move mailboxes.' },
  useRightDns: { text: "Give the server, or the send connector's external lookups, DNS servers that resolve Internet names." },
  correctMxLoop: { text: 'Correct the MX record, or add the domain as an accepted domain if its mail belongs here.' },
  separateFqdn: {
    text: 'Point the connector at another host, and let no receive connector have the `Fqdn` of another server or device on the way.',
  },
  allowExchangeAuth: {
    text: "On the internal receive connector turn on **Exchange Server authentication** and the **Exchange servers** permission group; let no other connector's `RemoteIPRanges` hold the addresses of your servers.",
  },
  setClocks: { text: "Bring the servers' clocks in step, then check the computer accounts and their service principal names." },
  setConnectorCertificate: {
    text: 'Install the certificate on this server, or set `TlsCertificateName` of the send connector to the one it holds.',
  },
  raiseRecipientLimit: { text: "If such sizes are wanted, raise the recipient's `MaxReceiveSize`." },
  raiseSenderLimit: { text: "If such sizes are wanted, raise the sender's `MaxSendSize`." },
  raiseTransportLimit: {
    text: 'If such sizes are wanted, raise the limits of the organisation and of every connector on the way.',
  },
  releaseFromQuarantine: {
    text: 'Open the message in the quarantine mailbox and send it on with **Send Again**; if such mail is wanted, except its sender from content filtering (`Set-ContentFilterConfig -BypassedSenders`).',
  },
  examinePoisonQueue: {
    text: 'Look at the message in the poison message queue; export or remove it, and update the agent or filter that failed on it.',
  },
  askRejectingAdmin: { text: 'Send the administrators of that organisation the time, the addresses and the reply.' },
  addForeignConnector: { text: 'If that system is in use, set up a foreign connector or a gateway for its address space.' },
  enableAddressBookRouting: {
    text: 'If the two may write to each other, give the sender a policy whose global address list holds the recipient, or widen that list.',
  },
  repairGroupFilter: { text: 'Correct the recipient filter of the dynamic distribution group.' },
  examineStore: { text: "If it goes on, check the database's disks and its event log." },
  activateComponents: {
    text: 'End the maintenance: set the inactive components back to active (`Set-ServerComponentState -Component ServerWideOffline -State Active -Requester Maintenance`).',
  },
  disableAgent: {
    text: 'Disable the agents that are not part of Exchange one by one, restart the transport service each time, and update or remove the one at fault.',
  },
  bringShadowServers: {
    text: 'Bring another Mailbox server of the group or site back into service, and let the servers reach each other.',
  },
};
