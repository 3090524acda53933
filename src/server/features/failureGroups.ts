/** Our own requests: the failures of a log in groups, page by page, and where one of them is listed. */

import {
  FAILURE_GROUPS_REQUEST,
  FAILURE_PLACE_REQUEST,
  FAILURES_OF_REQUEST,
  type FailureGroupsParams,
  type FailureGroupsResult,
  type FailureOfGroup,
  type FailurePlaceParams,
  type FailuresOfParams,
  type FailuresOfResult,
  LISTED_FAILURE_REQUEST,
  type ListedFailureParams,
  type ListedFailureResult,
} from '../../protocol.ts';
import type { LogDocument } from '../../service/document/logDocument.ts';
import { FailureOverview } from '../../service/overview/failureOverview.ts';
import type { Feature, Served } from '../feature.ts';

/** A list is read page by page, and again as a person types its filter. */
const known = new WeakMap<LogDocument, FailureOverview>();

export const failureGroups: Feature = {
  register(served) {
    const { connection } = served;
    connection.onRequest(
      FAILURE_GROUPS_REQUEST,
      async ({ uri, by, filter, from, count }: FailureGroupsParams): Promise<FailureGroupsResult> => {
        const log = await served.settled(uri);
        return log === undefined || log.format === null ? null : overviewOf(log, served).groups({ by, filter }, from, count);
      },
    );
    connection.onRequest(
      FAILURES_OF_REQUEST,
      async ({ uri, by, filter, key, from, count }: FailuresOfParams): Promise<FailuresOfResult> => {
        const log = await served.settled(uri);
        return log === undefined ? { failures: [], more: 0 } : overviewOf(log, served).failures({ by, filter }, key, from, count);
      },
    );
    connection.onRequest(
      FAILURE_PLACE_REQUEST,
      async ({ uri, by, filter, key, index }: FailurePlaceParams): Promise<FailureOfGroup['place']> => {
        const log = await served.settled(uri);
        const text = served.textOf(uri);
        const place =
          log === undefined || text === undefined ? null : overviewOf(log, served).placeOf({ by, filter }, key, index, text);
        return place === null ? null : { line: place.line, start: place.start, end: place.end };
      },
    );
    connection.onRequest(LISTED_FAILURE_REQUEST, ({ uri, position, by, onLine }: ListedFailureParams): ListedFailureResult => {
      const log = served.logOf(uri);
      if (log === undefined) {
        return null;
      }
      const { line, character } = position;
      const overview = overviewOf(log, served);
      for (const finding of [log.findingAt(line, character), ...(onLine ? log.findingsOn(line) : [])]) {
        const found = finding === undefined ? null : overview.find(finding, by);
        if (found !== null) {
          return found;
        }
      }
      return null;
    });
  },
};

function overviewOf(log: LogDocument, { locale }: Served): FailureOverview {
  let overview = known.get(log);
  if (overview === undefined || !overview.isIn(locale)) {
    overview = new FailureOverview(log, locale);
    known.set(log, overview);
  }
  return overview;
}
