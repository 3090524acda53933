/** Cases that measure the language server with a large open log. */

import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Bench, Cases } from './bench.ts';
import { referenceProgram } from './bundles.ts';
import { reportFolder, tableFile } from './inputs.ts';
import { inTurn, median } from './processes.ts';
import { MeasuredServer } from './server.ts';
import { headerOf, records } from './tables.ts';

const OPEN_MEGABYTES = 45;
const URI = 'file:///large.csv';
const SMALL_URI = 'file:///small.csv';

const FAILURES = 20_000;

/** Number of reports in a folder, and megabytes of a trace and a tracking log beside it. */
const REPORTS = 3000;
const LOG_MEGABYTES = 1000;
const QUICK_MEGABYTES = 45;
/** Megabytes that the server may have while it reads them. */
const MAX_MEGABYTES = 300;

export const serverCases: Cases = { server: measureServer, failures: measureFailures, report: measureReport };

async function measureServer(bench: Bench): Promise<void> {
  const file = await tableFile('trace', OPEN_MEGABYTES);
  const text = await readFile(file, 'utf8');
  await measureOpening(bench, file, text);
  await measureRequests(bench, text);
  await measureMemory(bench, text);
}

async function measureOpening(bench: Bench, file: string, text: string): Promise<void> {
  const program = await referenceProgram();
  const places = { middle: text.split('\n').length >> 1, beginning: 10 };
  const edits = { middle: [] as number[], beginning: [] as number[] };
  const times = await inTurn(
    5,
    () => openAndEdit(text, places, edits),
    async () => secondsOfReference(program, file),
  );
  bench.add({ name: `server: opening of ${OPEN_MEGABYTES} MB, against JSON and one expression`, ...times, goal: 4 });
  for (const place of ['middle', 'beginning'] as const) {
    bench.add({
      name: `server: edit at its ${place}, against the opening`,
      ours: median(edits[place]),
      reference: times.ours,
      goal: 0.1,
    });
  }
}

type Place = 'middle' | 'beginning';

/** Opens it in a server of its own. @returns seconds */
async function openAndEdit(
  text: string,
  places: Readonly<Record<Place, number>>,
  edits: Readonly<Record<Place, number[]>>,
): Promise<number> {
  const server = await MeasuredServer.start();
  const opened = await server.open(URI, text);
  let version = 1;
  for (const place of ['middle', 'beginning', 'middle', 'beginning'] as const) {
    edits[place].push(await server.edit(URI, ++version, places[place]));
  }
  await server.stop();
  return opened;
}

function secondsOfReference(program: string, file: string): number {
  const answer = execFileSync(process.execPath, [program, 'opening', file], { encoding: 'utf8' });
  return (JSON.parse(answer) as { seconds: number }).seconds;
}

/** Opens both files in one server, and asks about them alternately. */
async function measureRequests(bench: Bench, text: string): Promise<void> {
  const small = await readFile(await tableFile('trace', 1), 'utf8');
  const smallLines = small.split('\n').length;
  const lines = text.split('\n').length;
  const server = await MeasuredServer.start();
  await server.open(SMALL_URI, small);
  await server.open(URI, text);
  const requests: readonly [string, () => Promise<number>, () => Promise<number>][] = [
    ['hover', () => server.hover(URI, lines), () => server.hover(SMALL_URI, smallLines)],
    ['tokens of a screen', () => server.tokens(URI, lines), () => server.tokens(SMALL_URI, smallLines)],
    ['links', () => server.links(URI), () => server.links(SMALL_URI)],
  ];
  for (const [name, ours, reference] of requests) {
    bench.add({ name: `server: ${name}, p99, against 1 MB`, ...(await inTurn(3, ours, reference)), goal: 1.5 });
  }
  // The details look through the whole text for the message: a hundred hovers take less time than a person notices.
  const details = await inTurn(
    3,
    () => server.details(URI, lines),
    () => server.hover(URI, lines),
  );
  bench.add({ name: 'server: details of a record, p99, against the hover', ...details, goal: 100 });
  await server.stop();
}

async function measureMemory(bench: Bench, text: string): Promise<void> {
  const server = await MeasuredServer.start();
  await server.open(URI, text);
  // The engine stores a text that is not all Latin-1 as two bytes per character.
  const bytes = /[^\0-\xff]/.test(text) ? text.length * 2 : text.length;
  bench.add({
    name: 'server: memory with it open, against its text',
    ours: (await server.memory()).used / 1e6,
    reference: bytes / 1e6,
    goal: 2.5,
    unit: 'MB',
  });
  await server.stop();
}

/** A list of failures is asked for in other groups, or with another filter, by a person who waits for it. */
async function measureFailures(bench: Bench): Promise<void> {
  const text = failedRows(FAILURES);
  const server = await MeasuredServer.start();
  await server.open(URI, text);
  const times = await inTurn(
    3,
    () => server.failureGroups(URI),
    () => server.hover(URI, FAILURES),
  );
  // A hover takes less than half a millisecond, and nobody notices a tenth of a second.
  bench.add({ name: `server: groups of ${FAILURES} failures, p99, against the hover`, ...times, goal: 250 });
  await server.stop();
}

/** A folder is read for a report on a thread of its own, which must not take much memory whatever the folder holds. */
async function measureReport(bench: Bench): Promise<void> {
  const megabytes = bench.quick ? QUICK_MEGABYTES : LOG_MEGABYTES;
  const paths = [await reportFolder(REPORTS), await tableFile('trace', megabytes), await tableFile('tracking', megabytes)];
  const server = await MeasuredServer.start();
  await server.report(paths.map((path) => pathToFileURL(path).href));
  bench.add({
    name: `server: memory while ${REPORTS} reports and ${2 * megabytes} MB of logs are read, against ${MAX_MEGABYTES} MB`,
    ours: (await server.memory()).peak / 1e6,
    reference: MAX_MEGABYTES,
    goal: 1,
    unit: 'MB',
  });
  await server.stop();
}

/** A trace of which each row failed or is delayed. */
function failedRows(count: number): string {
  let text = headerOf('trace');
  let rows = 0;
  for (const record of records('trace', 1)) {
    if (/,(?:FAIL|DEFER),/.test(record)) {
      text += record;
      rows++;
    }
    if (rows === count) {
      break;
    }
  }
  return text;
}
