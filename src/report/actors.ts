/** Who has to act on a failure, by what its record tells of the two sides. Any room above may import it. */

import { ownConnector } from '../catalogue/builtInConnectors.ts';
import { consumerActors } from '../catalogue/consumerActors.ts';
import type { Actor } from '../catalogue/generated/ids.ts';
import { causes as causeRows } from '../catalogue/generated/rows.ts';
import type { FormatId } from '../ids/formatId.ts';
import type { Reason } from '../ids/reason.ts';
import { type Finding, isOfOtherSide } from '../scan/finding.ts';
import { isPrivateAddress } from '../text/privateAddress.ts';
import { type FailurePlace, isOfOtherServer, placeOf } from './failurePlace.ts';
import { judgeOnce } from './judgement.ts';
import { domainOf, organisationOf } from './organisation.ts';

/** Whoever has the other server or the recipient, where the entry cannot tell them apart. */
const receivers: ReadonlySet<Actor> = new Set(['destinationAdmin', 'rejectingAdmin', 'recipientAdmin']);

/** Reasons that lie in the server that was asked, whoever wrote to it. */
const serverFaults: ReadonlySet<Reason> = new Set([
  'connection',
  'tls',
  'relay-denied',
  'mail-loop',
  'server-error',
  'server-busy',
  'server-full',
]);

/** Reasons that lie in the mailbox or in the server that holds it. */
const mailboxFaults: ReadonlySet<Reason> = new Set([
  'recipient-unknown',
  'recipient-disabled',
  'recipient-moved',
  'recipient-restricted',
  'mailbox-full',
  'server-error',
  'server-full',
]);

/** Whether the message is in the queue of the server that wrote the log; what that server refused is retried by the other side. */
export function isOurs({ record }: Pick<Finding, 'record'>): boolean {
  return isOfOtherSide(record);
}

/**
 * Who has to act: for the proven cause if it says so, otherwise for the entry, with or without a connector. Where the record proves whose
 * the servers are, that takes the place of what the entry leaves open.
 * @param format of the log; null for a text that is no log
 */
export function actorsOf(finding: Finding, format: FormatId | null): readonly Actor[] {
  const judged = judgeOnce(finding);
  if (judged === null) {
    return [];
  }
  const { entry, causes } = judged;
  const ofCause = causes.proven.map(({ cause }) => causeRows[cause].actors).find((actors) => actors !== undefined);
  const ofEntry = ownConnector(finding.record.connector) === null ? entry.actors : (entry.actorsWithConnector ?? entry.actors);
  const known = ofCause ?? ofEntry;
  const place = placeOf(format, finding.record, entry.authority);
  const proven = isOurs(finding)
    ? atConsumers(ofSent(known, finding, place), finding.reason, place)
    : known.map((actor) => (receivers.has(actor) ? 'ourAdmin' : actor));
  return [...new Set(proven)];
}

/** Reasons that private people can do something about in their own mailbox. */
const ofMailboxOwner: ReadonlySet<Reason> = new Set([
  'recipient-unknown',
  'recipient-disabled',
  'recipient-moved',
  'recipient-restricted',
  'mailbox-full',
]);

/** Where the mailbox is one of private people: they themselves, or their provider, in place of administrators. */
export function atConsumers(actors: readonly Actor[], reason: Reason | null, place: FailurePlace): readonly Actor[] {
  if (!place.isOfConsumer) {
    return actors;
  }
  const owner = reason !== null && ofMailboxOwner.has(reason) ? consumerActors.mailbox : consumerActors.servers;
  return [...new Set(actors.map((actor) => (receivers.has(actor) ? owner : actor)))];
}

/** Of a message in our own queue. */
function ofSent(known: readonly Actor[], finding: Finding, place: FailurePlace): readonly Actor[] {
  // Exchange Online's own queues are Microsoft's; those of any other log are those of whoever reads it.
  const actors = known.map((actor) => (actor === 'sendingAdmin' && isOfOtherServer(place) ? 'ourAdmin' : actor));
  const owner = ownerOf(finding, place);
  if (owner === null) {
    return actors;
  }
  const named = actors.map((actor) => (receivers.has(actor) ? owner : actor));
  return finding.reason !== null && serverFaults.has(finding.reason) ? [owner, ...named] : named;
}

/** Whose the server is that did not take a message of ours; null if that is not certain. */
function ownerOf({ record, reason }: Finding, place: FailurePlace): 'recipientAdmin' | 'ourAdmin' | null {
  const { server, ip } = record;
  if (server === null && ip === null) {
    // No other server was asked: our own delivers to its mailboxes.
    return isOfOtherServer(place) && reason !== null && mailboxFaults.has(reason) ? 'ourAdmin' : null;
  }
  if (ip !== null && isPrivateAddress(ip) && place.systems.length > 0) {
    return 'ourAdmin';
  }
  const [asked, recipient, sender] = [server, domainOf(record.recipient), domainOf(record.sender)].map(organisationOf);
  if (!asked || !recipient || !sender || recipient === sender || ownConnector(record.connector) !== null) {
    return null;
  }
  return asked === recipient ? 'recipientAdmin' : asked === sender ? 'ourAdmin' : null;
}
