/** Our own requests for the report of logs, those that are open and those on the disk, and about what is kept of them. */

import {
  CLEAR_INDEX_REQUEST,
  type ClearIndexParams,
  type ClearIndexResult,
  type FoundReport,
  MESSAGE_PLACE_REQUEST,
  type MessagePlaceParams,
  type MessagePlaceResult,
  REPORT_REQUEST,
  type ReportParams,
  type ReportResult,
  SCAN_PROGRESS_NOTIFICATION,
  type ScanProgressParams,
  type ScanState,
  STOP_SCAN_NOTIFICATION,
} from '../../reportProtocol.ts';
import { placeOfState } from '../../service/overview/failurePlace.ts';
import type { Feature, Served } from '../feature.ts';
import { refusalOf } from '../fileRefusal.ts';
import { ReportScan } from '../reportScan.ts';

/** Times between two tellings of how far a scan is, and of what it found, milliseconds. */
const STATE_PAUSE = 200;
const FOUND_PAUSE = 1000;
/** What was found is put together for at most this share of the time. */
const FOUND_SHARE = 0.1;
/** Maximum number of failures that are listed before the end: what was found so far is sent again and again. */
const MAX_FOUND = 5000;
/** Time for which what is kept of a file stays unused, milliseconds. */
const KEPT_FOR = 30 * 24 * 60 * 60 * 1000;

export const report: Feature = {
  register(served) {
    const stopped = new Set<string>();
    served.connection.onNotification(STOP_SCAN_NOTIFICATION, (scan: string) => {
      stopped.add(scan);
    });
    served.connection.onRequest<ReportResult, void>(REPORT_REQUEST, async (params: ReportParams, token) => {
      const isStopped = (): boolean => token.isCancellationRequested || stopped.has(params.scan);
      try {
        return await answer(served, params, isStopped);
      } finally {
        stopped.delete(params.scan);
      }
    });
    served.connection.onRequest(CLEAR_INDEX_REQUEST, async ({ index }: ClearIndexParams): Promise<ClearIndexResult> => {
      return (await served.disk?.forget(index, Number.POSITIVE_INFINITY)) ?? { files: 0, bytes: 0 };
    });
    served.connection.onRequest(
      MESSAGE_PLACE_REQUEST,
      ({ uri, message, recipient, time }: MessagePlaceParams): MessagePlaceResult => {
        const document = served.textOf(uri);
        const state = { state: 'failed', failure: 0, message, recipient, time, server: null } as const;
        const place = document === undefined ? null : placeOfState(state, document);
        return place === null ? null : { line: place.line, character: place.start };
      },
    );
  },
};

async function answer(served: Served, params: ReportParams, isStopped: () => boolean): Promise<ReportResult> {
  const teller = new Teller(served, params.scan);
  const scan = new ReportScan(served, params, { isStopped, onProgress: (state, found) => teller.tell(state, found) });
  if (params.index !== null) {
    await served.disk?.forget(params.index, Date.now() - KEPT_FOR);
  }
  await scan.read(params.sources);
  const found = scan.found();
  const [only, ...others] = params.sources;
  const { files, problems } = found.report;
  return only !== undefined && others.length === 0 && files.length === 0 && problems.length === 0 && found.isWhole
    ? { refused: refusalOf('noLog', only, served.locale) }
    : found;
}

/** Tells the client how far a scan is. */
class Teller {
  readonly #served: Served;
  readonly #scan: string;
  #nextState = 0;
  #nextFound = Date.now() + FOUND_PAUSE;

  constructor(served: Served, scan: string) {
    this.#served = served;
    this.#scan = scan;
  }

  tell(state: ScanState, found: () => FoundReport): void {
    const now = Date.now();
    if (now < this.#nextState) {
      return;
    }
    this.#nextState = now + STATE_PAUSE;
    const params: ScanProgressParams = { ...state, scan: this.#scan, found: now < this.#nextFound ? null : firstOf(found()) };
    void this.#served.connection.sendNotification(SCAN_PROGRESS_NOTIFICATION, params);
    if (params.found !== null) {
      const told = Date.now();
      this.#nextFound = told + Math.max(FOUND_PAUSE, (told - now) / FOUND_SHARE);
    }
  }
}

/** With fewer failures, if it lists many. */
function firstOf(found: FoundReport): FoundReport {
  const { failures, unlisted } = found.report;
  if (failures.length <= MAX_FOUND) {
    return found;
  }
  const messages = failures.slice(MAX_FOUND).reduce((sum, failure) => sum + failure.messages, 0);
  return { ...found, report: { ...found.report, failures: failures.slice(0, MAX_FOUND), unlisted: unlisted + messages } };
}
