/** The formats in the order in which they are tried: the strictest first, plain text last. */

import { kumoMtaLog } from './accounting/kumoMta.ts';
import { momentumLog } from './accounting/momentum.ts';
import { powerMtaLog } from './accounting/powerMta.ts';
import { connectivityLog } from './exchange/connectivityLog.ts';
import { extendedTrace } from './exchange/extendedTrace.ts';
import { protocolLog } from './exchange/protocolLog.ts';
import { messageTrace } from './exchange/traces/messageTrace.ts';
import { summaryTrace } from './exchange/traces/summaryTrace.ts';
import { traceDetail } from './exchange/traces/traceDetail.ts';
import { trackingLog } from './exchange/trackingLog.ts';
import type { Format } from './format.ts';
import { decodedMessage } from './messages/decodedMessage.ts';
import { mailMessage } from './messages/mailMessage.ts';
import { mbox } from './messages/mbox.ts';
import { plainText } from './plainText/plainText.ts';
import { queueListing } from './queues/queueListing.ts';
import { ciscoLog } from './serverLogs/cisco/ciscoLog.ts';
import { eximLog } from './serverLogs/exim/eximLog.ts';
import { harakaLog } from './serverLogs/haraka/harakaLog.ts';
import { kerioLog } from './serverLogs/kerio/kerioLog.ts';
import { maddyLog } from './serverLogs/maddy/maddyLog.ts';
import { qmailLog } from './serverLogs/qmail/qmailLog.ts';
import { stalwartLog } from './serverLogs/stalwart/stalwartLog.ts';
import { filterLog } from './serverLogs/syslog/filterLog.ts';
import { openSmtpdLog } from './serverLogs/syslog/openSmtpdLog.ts';
import { postfixLog } from './serverLogs/syslog/postfixLog.ts';
import { sendmailLog } from './serverLogs/syslog/sendmailLog.ts';
import { zoneMtaLog } from './serverLogs/zonemta/zoneMtaLog.ts';
import { serviceEvents } from './services/serviceEvents.ts';
import { hMailServerLog } from './sessionLogs/hMailServerLog.ts';
import { iisSmtpLog } from './sessionLogs/iisSmtpLog.ts';
import { mDaemonLog } from './sessionLogs/mDaemonLog.ts';
import { smarterMailLog } from './sessionLogs/smarterMailLog.ts';

export const formats: readonly Format[] = [
  trackingLog,
  protocolLog,
  connectivityLog,
  iisSmtpLog,
  extendedTrace,
  summaryTrace,
  traceDetail,
  messageTrace,
  kumoMtaLog,
  powerMtaLog,
  serviceEvents,
  hMailServerLog,
  smarterMailLog,
  mDaemonLog,
  queueListing,
  decodedMessage,
  mbox,
  mailMessage,
  stalwartLog,
  harakaLog,
  zoneMtaLog,
  momentumLog,
  maddyLog,
  ciscoLog,
  kerioLog,
  postfixLog,
  sendmailLog,
  openSmtpdLog,
  filterLog,
  eximLog,
  qmailLog,
  plainText,
];
