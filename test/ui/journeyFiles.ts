/** The logs of one message, for the flows and pictures of its journey. */

import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { journeyLogs } from '../unit/service/journey/journeyLogs.ts';

/** Below the opened folder; beside the logs of each format, if there are any. */
const FOLDER = path.join('formats', 'journey');

/** The send log of the first server, and what stands in it. */
export const followed = {
  file: 'EXCH01-SEND.LOG',
  recipient: 'leo@tailspintoys.com',
  id: 'plan.2026@contoso.com',
  session: '08DF452CAA950001',
  /** A step of another log, whose place is pressed, and that place. */
  other: 'EXCH02-tracking.csv',
  line: 3,
} as const;

/** Adds them to an opened folder. */
export async function writeJourney(folder: string): Promise<void> {
  await mkdir(path.join(folder, FOLDER), { recursive: true });
  await Promise.all(Object.entries(journeyLogs).map(([name, text]) => writeFile(path.join(folder, FOLDER, name), text)));
}
