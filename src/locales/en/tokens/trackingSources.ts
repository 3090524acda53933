/** What the sources of a message tracking log say, in English. */

import type { trackingSources as rows } from '../../../catalogue/tokens/trackingSources.ts';
import type { TokenWords } from '../../locale.ts';

export const trackingSources: Readonly<Record<keyof typeof rows, TokenWords>> = {
  sourceAdmin: {
    name: 'An administrator',
    text: 'A person did it, for example removed the message in Queue Viewer or put it into the Replay directory. Ask your colleagues before you search for a fault.',
  },
  sourceAgent: {
    name: 'A transport agent',
    text: 'An agent acted: a mail flow rule, the spam or malware filter, journaling, or one of another vendor. The source context or the custom data name it.',
  },
  sourceApproval: {
    name: 'Moderation',
    text: 'The approval of moderated recipients wrote this row. The decision is that of the moderators.',
  },
  sourceBootLoader: {
    name: 'Start of the service',
    text: 'The message was left in the queue database and was found when the service started. Goes with LOAD; nothing is wrong with the message.',
  },
  sourceDns: {
    name: 'DNS',
    text: "The name of the next hop could not be resolved, or DNS decided the event. Resolve the recipient's domain from this server, with the DNS servers it uses.",
  },
  sourceDsn: {
    name: 'Generator of reports',
    text: 'The row is about a delivery status notification that Exchange wrote itself, sent with the empty sender `<>`. Look at the message that it reports on, by the reference.',
  },
  sourceGateway: {
    name: 'Foreign connector',
    text: 'The message went to, or came from, a system without SMTP through a Foreign connector. Check its drop directory and the gateway behind it.',
  },
  sourceMailboxRule: {
    name: 'Inbox rule',
    text: "A rule in a user's mailbox sent or moved something, for example forwarded it. Look at the inbox rules of that mailbox; unknown ones that forward outside can mean a stolen account.",
  },
  sourceMeetingMessageProcessor: {
    name: 'Meeting message processor',
    text: 'The row is about updating a calendar from a meeting message. Nothing is wrong with mail flow.',
  },
  sourceOrar: {
    name: 'Alternative recipient asked for by the sender',
    text: 'The sender named another recipient in case the first cannot be reached. Works only where the Receive connector has `OrarEnabled`.',
  },
  sourcePickup: {
    name: 'Pickup directory',
    text: 'The message was put as a file into the Pickup or Replay directory, by an application or by hand. Who may write there can send as anybody: check the rights of the directory.',
  },
  sourcePoisonMessage: {
    name: 'Poison message detection',
    text: 'Transport suspects the message of causing a crash. Look into the poison message queue and at the event log.',
  },
  sourcePublicFolder: {
    name: 'Mail-enabled public folder',
    text: 'The row is about mail to or through a public folder. For a failure, check that the folder is mail-enabled and who may post to it.',
  },
  sourceQueue: {
    name: 'Queue manager',
    text: 'The queue decided: usually the message expired, or was split. With FAIL, look at the earlier DEFER rows of the same message: they hold the real reason.',
  },
  sourceRedundancy: {
    name: 'Shadow redundancy',
    text: 'The row is about a second copy that protects against the loss of a server. It is no delivery of its own.',
  },
  sourceResolver: {
    name: 'Recipient resolution',
    text: 'The categorizer looked the recipient up in the directory. With FAIL, check the object in the directory: address, restrictions, forwarding.',
  },
  sourceRouting: {
    name: 'Routing',
    text: 'The categorizer chose, or did not find, the next hop. With FAIL or DEFER, check the Send connectors and the accepted domain that should fit the recipient.',
  },
  sourceSafetyNet: {
    name: 'Safety Net',
    text: 'The row is about a copy that Safety Net keeps or sends again after a failover. Duplicates are removed on delivery.',
  },
  sourceSmtp: {
    name: 'SMTP',
    text: 'The SMTP side of transport received or sent the message. With FAIL or DEFER, the reply is usually that of the other server: the protocol log of the connector has the whole session.',
  },
  sourceStoreDriver: {
    name: 'Mailbox store',
    text: 'The message was taken from a mailbox or delivered into one. With FAIL or DEFER, look at the mailbox and its database: quota, rules, load.',
  },
};
