/** Our own requests for the report of logs, those that are open and those on the disk, and about what is kept of them. */

import {
  CLEAR_INDEX_REQUEST,
  type ClearIndexParams,
  type ClearIndexResult,
  type FoundReport,
  HAVE_CHANGED_REQUEST,
  type HaveChangedParams,
  MESSAGE_PLACE_REQUEST,
  type MessagePlaceParams,
  type MessagePlaceResult,
  REPORT_REQUEST,
  type ReportParams,
  type ReportResult,
  SCAN_FOUND_REQUEST,
  SCAN_PROGRESS_NOTIFICATION,
  type ScanProgressParams,
  STOP_FOLLOWING_NOTIFICATION,
  STOP_SCAN_NOTIFICATION,
  type WatchedFile,
} from '../../reportProtocol.ts';
import { placeOfState } from '../../service/overview/failurePlace.ts';
import type { Feature, Served } from '../feature.ts';
import { refusalOf } from '../fileRefusal.ts';
import type { Disk } from '../files.ts';

/** Time for which what is kept of a file stays unused, milliseconds. */
const KEPT_FOR = 30 * 24 * 60 * 60 * 1000;

export const report: Feature = {
  register(served) {
    const running = new Map<string, AbortController>();
    served.connection.onNotification(STOP_SCAN_NOTIFICATION, (scan: string) => running.get(scan)?.abort());
    served.connection.onRequest<ReportResult, void>(REPORT_REQUEST, async (params: ReportParams, token) => {
      const stop = new AbortController();
      running.set(params.scan, stop);
      token.onCancellationRequested(() => stop.abort());
      try {
        return await answer(served, params, stop.signal);
      } finally {
        running.delete(params.scan);
      }
    });
    served.connection.onNotification(STOP_FOLLOWING_NOTIFICATION, (name: string) => served.stopFollowing(name));
    served.connection.onRequest<boolean, void>(HAVE_CHANGED_REQUEST, ({ watched }: HaveChangedParams) =>
      haveChanged(served.disk, watched),
    );
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

async function answer(served: Served, params: ReportParams, stop: AbortSignal): Promise<ReportResult> {
  const { sources, scan, index, follow } = params;
  if (index !== null) {
    await served.disk?.forget(index, Date.now() - KEPT_FOR);
  }
  let hasTold = false;
  const found = await served.readReport(
    { sources, index, follow },
    {
      stop,
      onProgress: (state, news) => {
        const told: ScanProgressParams = { ...state, scan, found: news };
        hasTold ||= news !== null && holdsAnything(news);
        return news === null
          ? served.connection.sendNotification(SCAN_PROGRESS_NOTIFICATION, told)
          : // A client that is gone, or that does not take it, does not stop the scan.
            served.connection.sendRequest<void>(SCAN_FOUND_REQUEST, told).catch(() => undefined);
      },
    },
  );
  const [only, ...others] = sources;
  return only !== undefined && others.length === 0 && !hasTold && !holdsAnything(found) && found.isWhole
    ? { refused: refusalOf('noLog', only, served.locale) }
    : found;
}

/** One after the other: it is asked again and again, and may not hold up what a person waits for. */
async function haveChanged(disk: Disk | null, watched: readonly WatchedFile[]): Promise<boolean> {
  for (const { uri, size, modified } of watched) {
    const stamp = await disk?.stampOf(uri);
    const isSame = stamp?.modified === modified && (stamp?.kind === 'folder' || stamp?.size === size);
    if (!isSame) {
      return true;
    }
  }
  return false;
}

function holdsAnything({ report: { files, problems } }: FoundReport): boolean {
  return files.length + problems.length > 0;
}
