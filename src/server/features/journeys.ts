/** Our own requests for the journey of a message over all logs within reach, and for one SMTP session of a protocol log. */

import {
  JOURNEY_REQUEST,
  type JourneyParams,
  type JourneyResult,
  type LinePlace,
  SESSION_REQUEST,
} from '../../journeyProtocol.ts';
import { fill, fillPlural } from '../../locales/wording.ts';
import { LogText } from '../../service/document/logText.ts';
import { type AskedPlace, messageAt, sessionAt } from '../../service/journey/askedMessage.ts';
import { journeyPage, placesOf, sessionPagesOf } from '../../service/journey/journeyPage.ts';
import { searchJourney } from '../../service/journey/journeySearch.ts';
import { journeyPagesOf, placesOfSession, sessionPage } from '../../service/journey/sessionPage.ts';
import { SessionsReader } from '../../service/sessions/sessionsReader.ts';
import { plainLine } from '../../service/wording/markdown.ts';
import type { SmtpSessionFacts } from '../../sessionFacts.ts';
import { LineSplitter } from '../../text/lines.ts';
import type { Feature, Served } from '../feature.ts';
import { listTexts, type ReachedText, reachText } from '../journeyTexts.ts';
import { tokensOf } from '../logTokens.ts';
import { ScanProgress } from '../scanProgress.ts';
import { MAX_WORKSPACE_FILES } from '../workspaceLogs.ts';

export const journeys: Feature = {
  register(served) {
    served.connection.onRequest<JourneyResult, void>(JOURNEY_REQUEST, async (params: JourneyParams, token) => {
      const progress = new ScanProgress(served, params.workDoneToken);
      try {
        return await findJourney(served, params, () => token.isCancellationRequested, progress);
      } finally {
        progress.done();
      }
    });
    served.connection.onRequest<JourneyResult, void>(SESSION_REQUEST, (params: JourneyParams) => findSession(served, params));
  },
};

async function findJourney(
  served: Served,
  params: JourneyParams,
  isStopped: () => boolean,
  progress: ScanProgress,
): Promise<JourneyResult> {
  const { locale } = served;
  const words = locale.interface.journeyPage;
  const id = 'id' in params ? params.id : await askedMessage(served, params.uri, params.position);
  if (id === null) {
    return { refused: words.noMessage };
  }
  const { texts, isWhole } = await listTexts(served, isStopped);
  const unread = new Set<string>();
  const found = await searchJourney(id, texts, locale, {
    isStopped,
    onProgress: (share) => progress.report(share),
    onError: ({ name }) => unread.add(fill(locale.interface.fileScan.unreadable, { name: plainLine(name) })),
  });
  if (found.steps.length === 0) {
    return { refused: fill(locale.interface.journey.notFound, { id: plainLine(id) }) };
  }
  const notes = [
    fillPlural(words.searched, locale.language, texts.length),
    ...(served.folders.length === 0 ? [words.onlyOpen] : []),
    ...(isWhole ? [] : [fillPlural(words.tooMany, locale.language, MAX_WORKSPACE_FILES)]),
    ...unread,
  ];
  const byName = new Map(texts.map((text) => [text.name, text]));
  const files = found.files.map((name) => placeOf(byName.get(name)));
  const stepPages = sessionPagesOf(found, files);
  const page = journeyPage(found, notes, locale);
  const items = page.steps.items.map((step, index) => (stepPages[index] === null ? { ...step, leads: '' } : step));
  const shown = { ...page, steps: { ...page.steps, items } };
  return { id, page: shown, places: placesOf(found, files), stepPages, endPages: [] };
}

async function findSession(served: Served, params: JourneyParams): Promise<JourneyResult> {
  const { locale } = served;
  const place = 'position' in params ? askedPlace(served, params.uri, params.position) : null;
  const id = 'id' in params ? params.id : place === null ? null : sessionAt(place);
  if (id === null) {
    return { refused: locale.interface.journeyPage.noSession };
  }
  const text = reachText(served, params.uri);
  const session = await readSession(text, id, place === null ? null : place.log.lineInSource(place.position.line));
  return session === null
    ? { refused: fill(locale.interface.sessions.notFound, { id: plainLine(id) }) }
    : {
        id,
        page: sessionPage(session, text.name, locale),
        places: placesOfSession(session, placeOf(text)),
        stepPages: [],
        endPages: journeyPagesOf(session, text.uri),
      };
}

async function askedMessage(served: Served, uri: string, position: AskedPlace['position']): Promise<string | null> {
  const place = askedPlace(served, uri, position);
  const session = place === null ? null : sessionAt(place);
  const line = place === null ? null : place.log.lineInSource(position.line);
  return place === null
    ? null
    : messageAt(place, session === null ? null : await readSession(reachText(served, uri), session, line));
}

function askedPlace(served: Served, uri: string, position: AskedPlace['position']): AskedPlace | null {
  const log = served.logOf(uri);
  const text = served.textOf(uri);
  const tokens = log === undefined ? undefined : tokensOf(served, log);
  if (log === undefined || log.format === null || text === undefined || tokens === undefined) {
    return null;
  }
  const cell = tokens.cellAt(position.line, position.character);
  return { log, text: new LogText(text), position, record: tokens.recordAt(position.line), cell };
}

/** The session of an id; of several, as a log of both directions has them, the one that begins last before `line`. */
async function readSession(text: ReachedText, id: string, line: number | null): Promise<SmtpSessionFacts | null> {
  const found = await text.read([id], [id], null);
  if (found === null) {
    return null;
  }
  const reader = new SessionsReader(id);
  const rows = reader.begin(text.name);
  const splitter = new LineSplitter((row, number) => rows.line(row, found.lines?.[number] ?? number));
  splitter.push(found.text);
  splitter.end();
  rows.end();
  const { sessions } = reader.end();
  return sessions.findLast((session) => line === null || session.line <= line) ?? sessions[0] ?? null;
}

function placeOf(text: ReachedText | undefined): Omit<LinePlace, 'line'> {
  return { uri: text?.uri ?? '', ...(text?.member !== undefined && { member: text.member }) };
}
