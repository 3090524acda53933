/** Every feature of the server. Add new ones here. */

import type { Feature } from '../feature.ts';
import { codeActions } from './codeActions.ts';
import { codeLenses } from './codeLenses.ts';
import { decoded } from './decoded.ts';
import { details } from './details.ts';
import { documentLinks } from './documentLinks.ts';
import { failingRecords } from './failingRecords.ts';
import { failureGroups } from './failureGroups.ts';
import { failures } from './failures.ts';
import { explainedFile } from './fileExplanation.ts';
import { fileScan } from './fileScan.ts';
import { forExtensions } from './forExtensions.ts';
import { hover } from './hover.ts';
import { inlayHints } from './inlayHints.ts';
import { journeys } from './journeys.ts';
import { lookUp } from './lookUp.ts';
import { maskedCopy } from './maskedCopy.ts';
import { references } from './references.ts';
import { report } from './report.ts';
import { semanticTokens } from './semanticTokens.ts';
import { symbols } from './symbols.ts';
import { tools } from './tools.ts';

export const features: readonly Feature[] = [
  hover,
  codeActions,
  semanticTokens,
  inlayHints,
  codeLenses,
  symbols,
  documentLinks,
  references,
  failures,
  details,
  failureGroups,
  fileScan,
  failingRecords,
  report,
  journeys,
  explainedFile,
  maskedCopy,
  lookUp,
  decoded,
  forExtensions,
  tools,
];
