/** The reader of each format. Separate from `formats.ts`, so that code that only recognises formats needs no reader. */

import type { FormatId } from '../ids/formatId.ts';
import { openKumoMtaLog } from './accounting/kumoMta.ts';
import { openMomentumLog } from './accounting/momentum.ts';
import { openPowerMtaLog } from './accounting/powerMta.ts';
import { openConnectivityLog } from './exchange/connectivityLog.ts';
import { openExtendedTrace } from './exchange/extendedTrace.ts';
import { openProtocolLog } from './exchange/protocolLog.ts';
import { openMessageTrace } from './exchange/traces/messageTrace.ts';
import { openSummaryTrace } from './exchange/traces/summaryTrace.ts';
import { openTraceDetail } from './exchange/traces/traceDetail.ts';
import { openTrackingLog } from './exchange/trackingLog.ts';
import type { OpenReader } from './format.ts';
import { openDecodedMessage } from './messages/decodedMessage.ts';
import { openMailMessage } from './messages/mailMessage.ts';
import { openMbox } from './messages/mbox.ts';
import { openOutlookMessage } from './messages/outlookMessage.ts';
import { openPlainText } from './plainText/plainText.ts';
import { openQueueListing } from './queues/queueListing.ts';
import { openCiscoLog } from './serverLogs/cisco/ciscoLog.ts';
import { openEximLog } from './serverLogs/exim/eximLog.ts';
import { openHarakaLog } from './serverLogs/haraka/harakaLog.ts';
import { openKerioLog } from './serverLogs/kerio/kerioLog.ts';
import { openMaddyLog } from './serverLogs/maddy/maddyLog.ts';
import { openQmailLog } from './serverLogs/qmail/qmailLog.ts';
import { openStalwartLog } from './serverLogs/stalwart/stalwartLog.ts';
import { openFilterLog } from './serverLogs/syslog/filterLog.ts';
import { openOpenSmtpdLog } from './serverLogs/syslog/openSmtpdLog.ts';
import { openPostfixLog } from './serverLogs/syslog/postfixLog.ts';
import { openSendmailLog } from './serverLogs/syslog/sendmailLog.ts';
import { openZoneMtaLog } from './serverLogs/zonemta/zoneMtaLog.ts';
import { openServiceEvents } from './services/serviceEvents.ts';
import { openHMailServerLog } from './sessionLogs/hMailServerLog.ts';
import { openIisSmtpLog } from './sessionLogs/iisSmtpLog.ts';
import { openMDaemonLog } from './sessionLogs/mDaemonLog.ts';
import { openSmarterMailLog } from './sessionLogs/smarterMailLog.ts';

export const readers: Readonly<Record<FormatId, OpenReader>> = {
  'cisco-log': openCiscoLog,
  'connectivity-log': openConnectivityLog,
  'decoded-message': openDecodedMessage,
  'exim-log': openEximLog,
  'extended-trace': openExtendedTrace,
  'filter-log': openFilterLog,
  'haraka-log': openHarakaLog,
  'hmailserver-log': openHMailServerLog,
  'iis-smtp-log': openIisSmtpLog,
  'kerio-log': openKerioLog,
  'kumomta-log': openKumoMtaLog,
  'maddy-log': openMaddyLog,
  'mail-message': openMailMessage,
  mbox: openMbox,
  'mdaemon-log': openMDaemonLog,
  'message-trace': openMessageTrace,
  'momentum-log': openMomentumLog,
  'opensmtpd-log': openOpenSmtpdLog,
  'outlook-message': openOutlookMessage,
  'plain-text': openPlainText,
  'postfix-log': openPostfixLog,
  'powermta-log': openPowerMtaLog,
  'protocol-log': openProtocolLog,
  'qmail-log': openQmailLog,
  'queue-listing': openQueueListing,
  'sendmail-log': openSendmailLog,
  'service-events': openServiceEvents,
  'smartermail-log': openSmarterMailLog,
  'stalwart-log': openStalwartLog,
  'summary-trace': openSummaryTrace,
  'trace-detail': openTraceDetail,
  'tracking-log': openTrackingLog,
  'zonemta-log': openZoneMtaLog,
};
