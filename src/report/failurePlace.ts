/** Where a failure is: which mail system has the message, and which steps and checks work there. Any room above may import it. */

import { exchangeAuthorities, isOfConsumers } from '../catalogue/authorities.ts';
import { isDefaultRoute } from '../catalogue/builtInConnectors.ts';
import type { CheckRow } from '../catalogue/check.ts';
import type { Authority } from '../catalogue/generated/ids.ts';
import type { Placed } from '../catalogue/remedy.ts';
import { speakerAt } from '../catalogue/speaker.ts';
import type { FormatId } from '../ids/formatId.ts';
import type { MailSystem } from '../ids/mailSystem.ts';
import type { Finding } from '../scan/finding.ts';
import { formatTraits } from '../scan/formatTraits.ts';
import { domainOf } from './organisation.ts';

/** What a step or a check has to fit. */
export interface FailurePlace {
  /** The system that has the message and writes about it, or those that it can be; empty: not known. */
  readonly systems: readonly (MailSystem | 'other')[];
  /** Whether Exchange says so: as the one that reports, or as the one that refused. */
  readonly isExchangeReply: boolean;
  /** Whether Exchange refused it, so that the recipient's organisation has Exchange. */
  readonly isExchangeRecipient: boolean;
  /** Whether Exchange Online has the message, as far as log or reply tell. */
  readonly isOnline: boolean;
  /** Whether the record says that it went by MX, by no connector of the organisation. */
  readonly isByMx: boolean;
  /** Whether the recipient's mailbox is one of private people, who have no administrators. */
  readonly isOfConsumer: boolean;
  /** Whether there is a failure at all; not where a code is looked up, of which nobody knows who sent the message. */
  readonly isOfRecord: boolean;
}

const byAuthority: Readonly<Partial<Record<Authority, MailSystem>>> = { postfix: 'postfix' };

/**
 * Where a failure is.
 * @param authority who speaks in the reply, as far as its entry tells
 * @param quoting who speaks in the reply that quotes it
 */
export function placeOf(
  format: FormatId | null,
  record: Finding['record'] | null,
  authority: Authority | null,
  quoting: Authority | null = null,
): FailurePlace {
  const isExchangeRecipient = authority !== null && exchangeAuthorities.has(authority);
  const speaksOnline = authority === 'exchange-online' || quoting === 'exchange-online';
  return {
    systems: systemsOf(format, record, authority),
    isExchangeReply: isExchangeRecipient || (quoting !== null && exchangeAuthorities.has(quoting)),
    isExchangeRecipient,
    isOnline: format !== null && formatTraits[format].system !== null ? formatTraits[format].isOnline : speaksOnline,
    isByMx: isDefaultRoute(record?.connector ?? null),
    isOfConsumer: isOfConsumer(record, authority),
    isOfRecord: record !== null,
  };
}

/** By who speaks, by whose server was asked, or by the recipient's domain. */
function isOfConsumer(record: Finding['record'] | null, authority: Authority | null): boolean {
  const domain = domainOf(record?.recipient ?? null);
  const hosts = [record?.server ?? null, domain].filter((host) => host !== null);
  return [authority, ...hosts.map(speakerAt)].some((provider) => isOfConsumers(provider, domain));
}

function systemsOf(
  format: FormatId | null,
  record: Finding['record'] | null,
  authority: Authority | null,
): FailurePlace['systems'] {
  const system = format === null ? null : formatTraits[format].system;
  if (system !== null) {
    return [system];
  }
  if (format === 'queue-listing' && record !== null) {
    // Only `mailq` and `postqueue` name messages by ids of their queue.
    return record.session === null ? ['exchange'] : ['postfix', 'sendmail'];
  }
  const own = authority === null ? undefined : byAuthority[authority];
  return own === undefined ? [] : [own];
}

/** Whether another server than Exchange wrote the log. */
export function isOfOtherServer({ systems }: FailurePlace): boolean {
  return systems.length > 0 && !systems.includes('exchange');
}

/**
 * Whether a step or a check works where a failure is. Where no log tells the system, what is for Exchange works only if Exchange speaks.
 */
export function worksAt({ where }: Placed, place: FailurePlace): boolean {
  const { systems, isExchangeReply, isExchangeRecipient, isOnline, isByMx } = place;
  return (
    where === undefined ||
    where.some((one) => {
      if (one === 'recipientExchange') {
        return isExchangeRecipient && !isOfOtherServer(place);
      }
      if (one === 'exchangeOnline' || one === 'exchangeConnector') {
        return isOnline && !(one === 'exchangeConnector' && isByMx);
      }
      return systems.includes(one) || (one === 'exchange' && systems.length === 0 && isExchangeReply);
    })
  );
}

/**
 * Whether a cause can be where a failure is: one of Exchange alone cannot, where another server wrote the log. A report does not tell who
 * sent the message, which may be Exchange; a code that is looked up shows what its steps show.
 */
export function isPossibleAt(cause: Placed, place: FailurePlace): boolean {
  return (place.isOfRecord && place.systems.length === 0) || worksAt(cause, place);
}

/** Whether a check works where a failure is. It also needs its shell: PowerShell is where Exchange is. */
export function runsAt(check: CheckRow, place: FailurePlace): boolean {
  return worksAt(check, place) && !(check.shell === 'powershell' && isOfOtherServer(place));
}
