/** What reads the lines of each format. Apart from `all.ts`, so that who only tells formats apart needs no reader. */

import type { OpenReader } from '../format.ts';
import type { FormatId } from '../formatId.ts';
import { openConnectivityLog } from './connectivityLog.ts';
import { openDecodedMessage } from './decodedMessage.ts';
import { openEximLog } from './eximLog.ts';
import { openExtendedTrace } from './extendedTrace.ts';
import { openMailMessage } from './mailMessage.ts';
import { openMbox } from './mbox.ts';
import { openMessageTrace } from './messageTrace.ts';
import { openOutlookMessage } from './outlookMessage.ts';
import { openPlainText } from './plainText.ts';
import { openPostfixLog } from './postfixLog.ts';
import { openProtocolLog } from './protocolLog.ts';
import { openQmailLog } from './qmailLog.ts';
import { openQueueListing } from './queueListing.ts';
import { openSendmailLog } from './sendmailLog.ts';
import { openSummaryTrace } from './summaryTrace.ts';
import { openTraceDetail } from './traceDetail.ts';
import { openTrackingLog } from './trackingLog.ts';

export const readers: Readonly<Record<FormatId, OpenReader>> = {
  'connectivity-log': openConnectivityLog,
  'decoded-message': openDecodedMessage,
  'exim-log': openEximLog,
  'extended-trace': openExtendedTrace,
  'mail-message': openMailMessage,
  mbox: openMbox,
  'message-trace': openMessageTrace,
  'outlook-message': openOutlookMessage,
  'plain-text': openPlainText,
  'postfix-log': openPostfixLog,
  'protocol-log': openProtocolLog,
  'qmail-log': openQmailLog,
  'queue-listing': openQueueListing,
  'sendmail-log': openSendmailLog,
  'summary-trace': openSummaryTrace,
  'trace-detail': openTraceDetail,
  'tracking-log': openTrackingLog,
};
