/** Events of Exchange Server's message tracking log and of an extended trace. Imported by `index.ts` alone. */

import type { DocumentedToken } from '../token.ts';

const SOURCE = 'x13-me/OfficeDocs-Exchange@316f63a6: Exchange/ExchangeServer/mail-flow/transport-logs/message-tracking.md';

const event = (...written: string[]): DocumentedToken => ({ kind: 'trackingEvent', written, source: SOURCE });

export const trackingEvents = {
  eventAgentInfo: event('AGENTINFO'),
  eventBadMail: event('BADMAIL'),
  eventClientSubmission: event('CLIENTSUBMISSION'),
  eventDefer: event('DEFER'),
  eventDeliver: event('DELIVER'),
  eventDeliverFail: event('DELIVERFAIL'),
  eventDrop: event('DROP'),
  eventDsn: event('DSN'),
  eventDuplicateDeliver: event('DUPLICATEDELIVER'),
  eventDuplicateExpand: event('DUPLICATEEXPAND'),
  eventDuplicateRedirect: event('DUPLICATEREDIRECT'),
  eventExpand: event('EXPAND'),
  eventFail: event('FAIL'),
  eventHaDiscard: event('HADISCARD'),
  eventHaReceive: event('HARECEIVE'),
  eventHaRedirect: event('HAREDIRECT'),
  eventHaRedirectFail: event('HAREDIRECTFAIL'),
  eventInitMessageCreated: event('INITMESSAGECREATED'),
  eventLoad: event('LOAD'),
  eventModerationExpire: event('MODERATIONEXPIRE'),
  eventModeratorApprove: event('MODERATORAPPROVE'),
  eventModeratorReject: event('MODERATORREJECT'),
  eventModeratorsAllNdr: event('MODERATORSALLNDR'),
  eventNotifyMapi: event('NOTIFYMAPI'),
  eventNotifyShadow: event('NOTIFYSHADOW'),
  eventPoisonMessage: event('POISONMESSAGE'),
  eventProcess: event('PROCESS'),
  eventProcessMeetingMessage: event('PROCESSMEETINGMESSAGE'),
  eventReceive: event('RECEIVE'),
  eventRedirect: event('REDIRECT'),
  eventResolve: event('RESOLVE'),
  eventResubmit: event('RESUBMIT'),
  eventResubmitDefer: event('RESUBMITDEFER'),
  eventResubmitFail: event('RESUBMITFAIL'),
  eventSend: event('SEND'),
  eventSendExternal: {
    kind: 'trackingEvent',
    written: ['SENDEXTERNAL'],
    source: 'logs of Exchange Server and Exchange Online; not documented',
  },
  eventSubmit: event('SUBMIT'),
  eventSubmitDefer: event('SUBMITDEFER'),
  eventSubmitFail: event('SUBMITFAIL'),
  eventSuppressed: event('SUPPRESSED'),
  eventThrottle: event('THROTTLE'),
  eventTransfer: event('TRANSFER'),
} satisfies Record<string, DocumentedToken>;
