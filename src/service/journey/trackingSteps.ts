/**
 * The steps that records of the message tracking schema tell: tracking logs, `Get-MessageTrackingLog`, extended traces
 * (https://learn.microsoft.com/exchange/mail-flow/transport-logs/message-tracking).
 */

import type { StepKind } from '../../journey.ts';
import { wordTable } from '../../text/wordTable.ts';
import { readClock } from './clockTime.ts';
import { takerIn } from './hosts.ts';
import type { MatchedLog, MatchedRecord } from './matchedLog.ts';
import { type MessageNames, plainName } from './messageNames.ts';
import { emptyStep, type ToldStep } from './step.ts';

/** By event; `RECEIVE` depends on its source. Events about copies that servers keep of a message (shadow redundancy) are no steps. */
const kinds: Readonly<Record<string, StepKind>> = wordTable({
  SUBMIT: 'submitted',
  RESOLVE: 'resolved',
  EXPAND: 'expanded',
  REDIRECT: 'redirected',
  AGENTINFO: 'filtered',
  TRANSFER: 'transferred',
  SEND: 'sent',
  SENDEXTERNAL: 'sent',
  DEFER: 'deferred',
  SUBMITDEFER: 'deferred',
  FAIL: 'failed',
  SUBMITFAIL: 'failed',
  POISONMESSAGE: 'failed',
  DELIVER: 'delivered',
  DUPLICATEDELIVER: 'delivered',
  DSN: 'bounced',
  BADMAIL: 'discarded',
  DROP: 'discarded',
  MODERATORAPPROVE: 'processed',
  MODERATORREJECT: 'discarded',
  MODERATIONEXPIRE: 'discarded',
});

const COPIES = /^(?:HA[A-Z]+|NOTIFYSHADOW|SAFETYNET|NOTIFYMAPI|LOAD|PROCESS|INITMESSAGECREATED)$/;
/** Sources of a `RECEIVE` by which a message enters the system from a mailbox. */
const FROM_MAILBOX = new Set(['STOREDRIVER', 'MAILBOXRULE', 'AGENT', 'APPROVAL', 'PICKUP', 'PUBLICFOLDER']);
/** Events that the sending server writes about another one: there `client-hostname` is itself. */
const OF_SENDER = new Set(['SEND', 'SENDEXTERNAL', 'DEFER', 'FAIL', 'AGENTINFO']);
const SESSION = /(?:^|;)(08[0-9A-F]{14})(?=;|$)/;
/** A group of an agent: `S:TRA=ETR|ruleId=…|action=…`. */
const GROUP = /(?:^|;)S:([A-Z][\w.]{1,40})=([^;]{0,2000})/gi;
const LISTED = /[;,]\s*/;

/** @returns null for a record of another message, or that tells no step */
export function trackingSteps(log: MatchedLog, record: MatchedRecord, names: MessageNames): readonly ToldStep[] {
  const { values } = record;
  const first = (...columns: readonly string[]): string => columns.map((one) => values.get(one)).find((one) => one) ?? '';
  const event = first('eventid', 'event').toUpperCase();
  const source = first('source').toUpperCase();
  const own = first('messageid', 'internetmessageid');
  const network = first('networkmessageid');
  const reference = first('reference');
  const isOwn =
    [own, network].some((name) => name !== '' && names.has(name, 'everywhere')) ||
    names.has(first('internalmessageid'), 'everywhere');
  // A report names the message that it is about as its reference.
  const isReport = !isOwn && event === 'DSN' && reference.split(LISTED).some((name) => names.has(name, 'everywhere'));
  if ((!isOwn && !isReport) || COPIES.test(event)) {
    return [];
  }
  const session = SESSION.exec(first('sourcecontext'))?.[1] ?? null;
  if (isOwn) {
    names.add(own, 'everywhere');
    names.add(network, 'everywhere');
    if (session !== null) {
      names.add(session, 'sessions');
    }
  }
  const isOfSender = OF_SENDER.has(event);
  const client = first('clienthostname');
  const hostname = first('serverhostname');
  const server = isOfSender && client !== '' ? client : event === 'RECEIVE' || !isOfSender ? hostname : '';
  const peer = isOfSender ? hostname || first('serverip') : event === 'RECEIVE' ? client || first('clientip') : '';
  const written = first('datetime', 'datetimeutc', 'timestamp');
  const kind = isReport
    ? 'bounced'
    : event === 'RECEIVE'
      ? FROM_MAILBOX.has(source)
        ? 'submitted'
        : 'received'
      : (kinds[event] ?? 'processed');
  const step: ToldStep = {
    ...emptyStep,
    kind,
    instant: readClock(written, 0, null).instant,
    written,
    server: server === '' ? null : server,
    peer: peer === '' || peer === server ? null : peer,
    sender: isReport ? null : first('senderaddress', 'sender') || null,
    recipients: listOf(first('recipientaddress', 'recipients')),
    event: [source, event].filter((part) => part !== '').join(' '),
    says: wordsOf(kind, first),
    ...log.say(kind === 'failed' || kind === 'deferred' ? record.finding : null),
    file: log.file,
    line: record.line,
    moment: isReport ? plainName(own) : session,
    partner: kind === 'sent' ? (takerIn(first('sourcecontext')) ?? hostname) : kind === 'received' ? client : null,
  };
  return kind === 'filtered' ? agentSteps(step, first('customdata', 'eventdata')) : [step];
}

/** The rules, policies and filters that a record of agents names; a filter that let the message pass is one step. */
function agentSteps(step: ToldStep, data: string): readonly ToldStep[] {
  const steps = [...data.matchAll(GROUP)].flatMap(([, agent = '', words = '']): readonly ToldStep[] => {
    const fields = new Map(
      words.split('|').map((field): [string, string] => [field.split('=')[0] ?? '', field.split('=').slice(1).join('=')]),
    );
    const says = (...keys: readonly string[]): string =>
      keys.flatMap((key) => (fields.get(key) ? [`${key}=${fields.get(key)}`] : [])).join(' · ');
    if (/^TRA$/i.test(agent)) {
      const isPolicy = /^DLP/i.test(words) || fields.has('dlpId');
      return [{ ...step, kind: isPolicy ? 'policyApplied' : 'ruleApplied', says: says('dlpId', 'ruleId', 'action', 'mode') }];
    }
    if (/^[SA]MA$|^SFA$/i.test(agent)) {
      return [{ ...step, says: `${agent}: ${says('SFV', 'SCL', 'action') || words.slice(0, 100)}` }];
    }
    return [];
  });
  return steps.length === 0 ? [] : steps;
}

function wordsOf(kind: StepKind, first: (...columns: readonly string[]) => string): string {
  switch (kind) {
    case 'failed':
    case 'deferred':
      return first('recipientstatus', 'sourcecontext');
    case 'expanded':
    case 'redirected':
    case 'resolved':
      return first('relatedrecipientaddress');
    case 'sent':
      return [first('connectorid'), first('recipientstatus')].filter((part) => part !== '').join(' · ');
    case 'received':
      return first('connectorid');
    case 'bounced':
      return first('messagesubject');
    default:
      return '';
  }
}

export function listOf(addresses: string): readonly string[] {
  return addresses
    .split(LISTED)
    .map((address) => address.trim())
    .filter((address) => address !== '');
}
