/**
 * The events of services that send mail, as their webhooks, answers and exported tables give them: in which field each says what. Names are
 * as `columnName` spells them, those of nested objects joined.
 */

import { wordTable } from '../../text/wordTable.ts';
import type { MessageState } from '../finding.ts';
import type { EventFields } from '../tables/deliveryEvent.ts';

type State = MessageState['state'];

export interface Service extends EventFields {
  /** What only its events have: all of these fields, or one of `lists`. */
  readonly fields: readonly string[];
  /** A field with a value that no other record has, where the fields could be anything's. */
  readonly proof?: { readonly field: string; readonly pattern: RegExp };
  /** What an event says became of the message; other events say nothing. */
  readonly states: Readonly<Record<string, State>>;
  /** What every other event says: of a list of bounces, each is one. */
  readonly state?: State;
  /** Lists of recipients in an event, by the names of the objects around them, with what they say became of the message. */
  readonly lists?: readonly { readonly path: readonly string[]; readonly state: State }[];
}

/** The strictest first. */
export const services: readonly Service[] = [
  // https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html, event-publishing-retrieving-sns-contents.html
  {
    fields: ['mailmessageid'],
    event: ['notificationtype', 'eventtype', 'messagenotificationtype', 'messageeventtype'],
    states: wordTable({
      bounce: 'failed',
      reject: 'failed',
      renderingfailure: 'failed',
      deliverydelay: 'delayed',
      delivery: 'delivered',
    }),
    recipient: ['emailaddress', 'deliveryrecipients', 'maildestination'],
    sender: ['mailsource'],
    words: [
      'diagnosticcode',
      'deliverysmtpresponse',
      'rejectreason',
      'failureerrormessage',
      'bouncebouncesubtype',
      'deliverydelaydelaytype',
    ],
    status: 'status',
    time: ['bouncetimestamp', 'deliverydelaytimestamp', 'deliverytimestamp', 'mailtimestamp'],
    messageId: ['mailcommonheadersmessageid', 'mailmessageid'],
    server: ['bouncereportingmta', 'deliveryreportingmta'],
    ip: ['bounceremotemtaip', 'deliveryremotemtaip'],
    lists: [
      { path: ['bounce', 'bouncedRecipients'], state: 'failed' },
      { path: ['deliveryDelay', 'delayedRecipients'], state: 'delayed' },
    ],
  },
  // https://documentation.mailgun.com/docs/mailgun/user-manual/events/event-structure
  {
    fields: ['event', 'recipient', 'deliverystatuscode'],
    event: ['severity', 'event'],
    states: wordTable({
      permanent: 'failed',
      temporary: 'delayed',
      failed: 'failed',
      rejected: 'failed',
      delivered: 'delivered',
    }),
    recipient: ['recipient'],
    sender: ['envelopesender'],
    words: ['deliverystatusmessage', 'deliverystatusdescription', 'reason'],
    number: 'deliverystatuscode',
    status: 'deliverystatusenhancedcode',
    time: ['timestamp'],
    messageId: ['messageheadersmessageid'],
    server: ['deliverystatusmxhost'],
  },
  // The export of Google Workspace's email log search: https://support.google.com/a/answer/13828463, statuses: answer/2623280
  {
    fields: ['recipientaddress', 'eventtarget', 'eventstatus', 'eventsmtpreplycode'],
    event: ['eventstatus'],
    states: wordTable({
      bounced: 'failed',
      rejected: 'failed',
      failed: 'failed',
      deferred: 'delayed',
      delayed: 'delayed',
      dropped: 'dropped',
      quarantined: 'dropped',
      delivered: 'delivered',
      deliveredtogmailinbox: 'delivered',
      deliveredtoansmtpserver: 'relayed',
      inserted: 'delivered',
      markedspam: 'delivered',
    }),
    recipient: ['recipientaddress'],
    sender: ['sender'],
    words: ['eventdescription'],
    number: 'eventsmtpreplycode',
    time: ['eventdate'],
    messageId: ['messageid'],
    ip: ['eventtargetipaddress'],
  },
  // Mailgun's bounces, an export or an answer; its own numbers begin with 6: https://documentation.mailgun.com/docs/mailgun/api-reference/send/mailgun/bounces
  {
    fields: ['address', 'code', 'error', 'createdat'],
    proof: { field: 'code', pattern: /^[456]\d\d$/ },
    event: [],
    states: wordTable({}),
    state: 'failed',
    recipient: ['address'],
    words: ['error'],
    number: 'code',
    time: ['createdat'],
  },
  // SendGrid's bounces and blocks, an export or an answer: https://www.twilio.com/docs/sendgrid/api-reference/bounces-api
  {
    fields: ['status', 'reason', 'email', 'created'],
    proof: { field: 'status', pattern: /^[45]\.\d{1,3}\.\d{1,3}$/ },
    event: [],
    states: wordTable({}),
    state: 'failed',
    recipient: ['email'],
    words: ['reason'],
    status: 'status',
    time: ['created'],
  },
  // The export of Mailchimp Transactional's activity: https://mailchimp.com/developer/transactional/api/exports/
  {
    fields: ['date', 'emailaddress', 'sender', 'status', 'bouncedetail'],
    event: ['status'],
    states: wordTable({
      bounced: 'failed',
      softbounced: 'failed',
      rejected: 'failed',
      deferred: 'delayed',
      sent: 'relayed',
      delivered: 'delivered',
    }),
    recipient: ['emailaddress'],
    sender: ['sender'],
    words: ['bouncedetail'],
    time: ['date'],
  },
  // https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/event
  {
    fields: ['event', 'email', 'sgeventid'],
    event: ['event'],
    states: wordTable({ bounce: 'failed', dropped: 'failed', blocked: 'failed', deferred: 'delayed', delivered: 'delivered' }),
    recipient: ['email'],
    words: ['reason', 'response'],
    status: 'status',
    time: ['timestamp'],
    messageId: ['smtpid', 'sgmessageid'],
  },
  // https://postmarkapp.com/developer/api/bounce-api, webhooks/bounce-webhook
  {
    fields: ['type', 'email', 'bouncedat'],
    event: ['type'],
    states: wordTable({
      hardbounce: 'failed',
      softbounce: 'failed',
      transient: 'delayed',
      blocked: 'failed',
      bademailaddress: 'failed',
      dnserror: 'failed',
      spamnotification: 'failed',
      virusnotification: 'failed',
      smtpapierror: 'failed',
      inbounderror: 'failed',
      dmarcpolicy: 'failed',
      manuallydeactivated: 'failed',
      unknown: 'failed',
    }),
    recipient: ['email'],
    sender: ['from'],
    words: ['details', 'description'],
    time: ['bouncedat'],
    messageId: ['messageid'],
  },
  // https://developers.sparkpost.com/api/events/, webhooks
  {
    fields: ['type', 'rcptto', 'rawreason'],
    event: ['type'],
    states: wordTable({
      bounce: 'failed',
      outofband: 'failed',
      policyrejection: 'failed',
      generationfailure: 'failed',
      generationrejection: 'failed',
      delay: 'delayed',
      delivery: 'delivered',
    }),
    recipient: ['rcptto'],
    sender: ['msgfrom', 'friendlyfrom'],
    words: ['rawreason', 'reason'],
    number: 'errorcode',
    time: ['timestamp'],
    messageId: ['messageid'],
    ip: ['ipaddress'],
  },
  // https://mailchimp.com/developer/transactional/docs/webhooks/
  {
    fields: ['event', 'msgemail', 'msgstate'],
    event: ['event'],
    states: wordTable({
      hardbounce: 'failed',
      softbounce: 'failed',
      reject: 'failed',
      deferral: 'delayed',
      delivered: 'delivered',
    }),
    recipient: ['msgemail'],
    sender: ['msgsender'],
    words: ['msgdiag', 'msgbouncedescription'],
    time: ['ts'],
    messageId: ['msgid', 'id'],
  },
  // https://developers.brevo.com/docs/transactional-webhooks
  {
    fields: ['event', 'email', 'messageid', 'reason'],
    event: ['event'],
    states: wordTable({
      hardbounce: 'failed',
      softbounce: 'failed',
      blocked: 'failed',
      invalidemail: 'failed',
      error: 'failed',
      deferred: 'delayed',
      delivered: 'delivered',
    }),
    recipient: ['email'],
    words: ['reason'],
    time: ['tsepoch', 'tsevent', 'date'],
    messageId: ['messageid'],
  },
  // https://dev.mailjet.com/email/guides/webhooks/
  {
    fields: ['event', 'email', 'errorrelatedto', 'error'],
    event: ['event'],
    states: wordTable({ bounce: 'failed', blocked: 'failed', sent: 'delivered' }),
    recipient: ['email'],
    words: ['comment', 'error'],
    time: ['time'],
    messageId: ['messageguid', 'messageid'],
  },
  // https://resend.com/docs/dashboard/webhooks/event-types
  {
    fields: ['type', 'dataemailid', 'databouncemessage'],
    event: ['type'],
    states: wordTable({ emailbounced: 'failed', emaildeliverydelayed: 'delayed', emaildelivered: 'delivered' }),
    recipient: ['datato'],
    sender: ['datafrom'],
    words: ['databouncemessage'],
    time: ['datacreatedat', 'createdat'],
    messageId: ['dataemailid'],
  },
];
