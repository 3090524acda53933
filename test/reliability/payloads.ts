/** What strangers could write, as values of every log, on every surface: how many texts were looked at, and in how many they occur. */

import { localeOf } from '../../src/locales/languages.ts';
import { scanText } from '../../src/scan/scanner.ts';
import { LogDocument } from '../../src/service/document/logDocument.ts';
import { buildJourney } from '../../src/service/journey/journeyBuilder.ts';
import { journeyPage } from '../../src/service/journey/journeyPage.ts';
import { journeyText } from '../../src/service/journey/journeyText.ts';
import { MatchedLog } from '../../src/service/journey/matchedLog.ts';
import { MessageNames } from '../../src/service/journey/messageNames.ts';
import { sessionPage } from '../../src/service/journey/sessionPage.ts';
import { sourceOfText } from '../../src/service/pages/decodedSource.ts';
import { decodedView } from '../../src/service/pages/decodedView.ts';
import { SessionsReader } from '../../src/service/sessions/sessionsReader.ts';
import { sessionsText } from '../../src/service/sessions/sessionsText.ts';
import { splitLines } from '../../src/text/lines.ts';
import { visible } from '../../src/text/visible.ts';
import { MARK, payloads, plantPayload, type Random } from '../fuzz/mutations.ts';
import {
  assertNoControls,
  assertPlain,
  type Shown,
  type Surface,
  shownInEditor,
  shownInReports,
  stringsOf,
} from '../fuzz/surfaces.ts';
import { logTexts } from '../unit/logReports.ts';
import { journeyLogs, MESSAGE_ID } from '../unit/service/journey/journeyLogs.ts';

export interface SurfaceCount {
  /** Texts that were looked at, and those of them with a stranger's words. */
  texts: number;
  marked: number;
}

/** Values of a log that are replaced at a time. */
const PLANTED = 5;
const en = localeOf('en');

/** Puts every payload into some values of every log, and into each column of the logs of a message. Throws where one is alive. */
export function countPayloads(random: Random): ReadonlyMap<Surface, SurfaceCount> {
  const counts = new Map<Surface, SurfaceCount>();
  for (const payload of payloads) {
    for (const text of logTexts.values()) {
      const planted = Array.from({ length: PLANTED }).reduce<string>((sown) => plantPayload(sown, payload, random), text);
      const log = new LogDocument('file:///a.log', 1, scanText(planted));
      for (const shown of [...shownInEditor(log, planted), ...shownInReports(planted), ...shownDecoded(planted)]) {
        count(shown, counts);
      }
    }
    for (const shown of shownOfMessages(payload)) {
      count(shown, counts);
    }
  }
  return counts;
}

function count([surface, text, check]: Shown, counts: Map<Surface, SurfaceCount>): void {
  check(text);
  const known = counts.get(surface) ?? { texts: 0, marked: 0 };
  known.texts++;
  known.marked += text.includes(MARK) ? 1 : 0;
  counts.set(surface, known);
}

function* shownDecoded(text: string): Generator<Shown> {
  const source = sourceOfText(text, {});
  if (source !== null) {
    yield ['decoded message', decodedView({ name: 'a.eml', ...source }, en).text, assertNoControls];
  }
}

/** Journeys and sessions, as pages and as text for a terminal. */
function* shownOfMessages(payload: string): Generator<Shown> {
  for (const [name, text] of Object.entries(journeyLogs)) {
    const columns = Math.max(...text.split('\r\n').map((line) => line.split(',').length));
    for (let column = 0; column < columns; column++) {
      yield* shownOfLogs({ ...journeyLogs, [name]: plantColumn(text, payload, column) });
    }
  }
}

function* shownOfLogs(logs: Readonly<Record<string, string>>): Generator<Shown> {
  const terminal = (text: string): Shown[] => splitLines(text).map((line) => ['terminal', line, assertPlain]);
  const onPage = (surface: Surface, page: unknown): Shown[] =>
    stringsOf(page).map((text) => [surface, visible(text, true), assertNoControls]);
  const texts = Object.values(logs);
  const matched = texts.flatMap((one, file) => MatchedLog.open(file, one, null, en) ?? []);
  const journey = buildJourney(Object.keys(logs), matched, new MessageNames(MESSAGE_ID), Date.parse('2026-11-30T00:00:00Z'));
  yield* terminal(journeyText(journey, en));
  yield* onPage('page of a journey', journeyPage(journey, [], en));
  const reader = new SessionsReader(null);
  for (const [index, one] of texts.entries()) {
    const lines = reader.begin(`${index}`);
    for (const [line, content] of splitLines(one).entries()) {
      lines.line(content, line);
    }
    lines.end();
  }
  const report = reader.end();
  yield* terminal(sessionsText(report, en));
  for (const session of report.sessions) {
    yield* onPage('page of a session', sessionPage(session, 'a.log', en));
  }
}

/** A log of rows with a payload at the end of each value of a column. */
function plantColumn(text: string, payload: string, column: number): string {
  const plant = (line: string): string =>
    line
      .split(',')
      .map((cell, index) => (index === column ? `${cell}${payload}` : cell))
      .join(',');
  return text
    .split('\r\n')
    .map((line) => (line.startsWith('#') ? line : plant(line)))
    .join('\r\n');
}
