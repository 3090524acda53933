/** The formats in the order in which they are tried: the strictest first, plain text last. */

import type { Format } from '../format.ts';
import { connectivityLog } from './connectivityLog.ts';
import { extendedTrace } from './extendedTrace.ts';
import { mailMessage } from './mailMessage.ts';
import { mbox } from './mbox.ts';
import { plainText } from './plainText.ts';
import { postfixLog } from './postfixLog.ts';
import { protocolLog } from './protocolLog.ts';
import { sendmailLog } from './sendmailLog.ts';
import { trackingLog } from './trackingLog.ts';

export const formats: readonly Format[] = [
  trackingLog,
  protocolLog,
  connectivityLog,
  extendedTrace,
  mbox,
  mailMessage,
  postfixLog,
  sendmailLog,
  plainText,
];
