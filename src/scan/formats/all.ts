/** The formats in the order in which they are tried: the strictest first, plain text last. */

import type { Format } from '../format.ts';
import { connectivityLog } from './connectivityLog.ts';
import { decodedMessage } from './decodedMessage.ts';
import { eximLog } from './eximLog.ts';
import { extendedTrace } from './extendedTrace.ts';
import { mailMessage } from './mailMessage.ts';
import { mbox } from './mbox.ts';
import { messageTrace } from './messageTrace.ts';
import { plainText } from './plainText.ts';
import { postfixLog } from './postfixLog.ts';
import { protocolLog } from './protocolLog.ts';
import { qmailLog } from './qmailLog.ts';
import { queueListing } from './queueListing.ts';
import { sendmailLog } from './sendmailLog.ts';
import { summaryTrace } from './summaryTrace.ts';
import { traceDetail } from './traceDetail.ts';
import { trackingLog } from './trackingLog.ts';

export const formats: readonly Format[] = [
  trackingLog,
  protocolLog,
  connectivityLog,
  extendedTrace,
  summaryTrace,
  traceDetail,
  messageTrace,
  queueListing,
  decodedMessage,
  mbox,
  mailMessage,
  postfixLog,
  sendmailLog,
  eximLog,
  qmailLog,
  plainText,
];
