/** Our own request for the failing records of a file on the disk, which the client opens as a document. */

import type { CancellationToken } from 'vscode-languageserver';
import type { ArchiveFault } from '../../ids/archiveFault.ts';
import { FAILING_RECORDS_REQUEST, type FailingRecordsParams, type FailingRecordsResult } from '../../protocol.ts';
import { type RecordsPage, type RecordsReading, RecordsSearch } from '../../service/pages/failingRecords.ts';
import { plainLine } from '../../service/wording/markdown.ts';
import { catalogueName } from '../../service/wording/name.ts';
import { sayCause } from '../../service/wording/summary.ts';
import type { TextChunk } from '../../text/encoding.ts';
import type { Feature, Served } from '../feature.ts';
import { nameOfFile, refusalOf } from '../fileRefusal.ts';
import type { TextsReader } from '../files.ts';
import { ScanProgress } from '../scanProgress.ts';

export const failingRecords: Feature = {
  register(served) {
    served.connection.onRequest<FailingRecordsResult, void>(
      FAILING_RECORDS_REQUEST,
      async (params: FailingRecordsParams, token) => {
        const progress = new ScanProgress(served, params.workDoneToken);
        const result = await answer(served, params, token, progress);
        progress.done();
        return result;
      },
    );
  },
};

async function answer(
  served: Served,
  { uri, member, page: address, from, cause }: FailingRecordsParams,
  token: CancellationToken,
  progress: ScanProgress,
): Promise<FailingRecordsResult> {
  const { locale } = served;
  const name = member ?? nameOfFile(uri);
  const search = new RecordsSearch({ from, cause: cause ?? null });
  const first = new OneText(name, token, (chunk, share) => {
    progress.report(share / 2);
    return search.push(chunk);
  });
  const problem = await served.readTexts(uri, first);
  const reading = problem === null ? search.end() : null;
  if (reading === null) {
    return { refused: refusalOf(problem ?? (search.isLog ? 'noFailures' : 'noLog'), uri, locale) };
  }
  const page = await read(served, uri, name, reading, token, progress);
  if (page === null) {
    return { refused: refusalOf('unreadable', uri, locale) };
  }
  const { text, lines, result, shown, total, first: found } = page;
  if (lines.length === 0) {
    return { refused: `${plainLine(name)}: ${locale.interface.notices['too-large']}` };
  }
  const isShown = !first.isPacked;
  served.keepExcerpt(address, { uri, name, lines, isShown }, result);
  const words = found === null ? null : sayCause(found, catalogueName(found, locale), locale);
  return { text, lines, shown, total, cause: words, isShown };
}

/** Null if the file cannot be read any more. */
async function read(
  served: Served,
  uri: string,
  name: string,
  reading: RecordsReading,
  token: CancellationToken,
  progress: ScanProgress,
): Promise<RecordsPage | null> {
  const second = new OneText(name, token, (chunk, share) => {
    progress.report((1 + share) / 2);
    reading.push(chunk);
    return true;
  });
  const problem = await served.readTexts(uri, second);
  return problem === null && !token.isCancellationRequested ? reading.end() : null;
}

/** Reads one text of a file: its own, or one of those in an archive. */
class OneText implements TextsReader {
  readonly #name: string;
  readonly #token: CancellationToken;
  readonly #onText: (chunk: TextChunk, share: number) => boolean;
  #isRead = false;
  #isAsked = false;
  isPacked = false;

  constructor(name: string, token: CancellationToken, onText: (chunk: TextChunk, share: number) => boolean) {
    this.#name = name;
    this.#token = token;
    this.#onText = onText;
  }

  readonly begin = (name: string, isPacked: boolean): boolean => {
    this.#isAsked = name === this.#name && !this.#isRead;
    this.isPacked ||= this.#isAsked && isPacked;
    return !this.#isRead && !this.#token.isCancellationRequested;
  };

  readonly text = (chunk: TextChunk, share: number): boolean =>
    this.#isAsked && !this.#token.isCancellationRequested && this.#onText(chunk, share);

  readonly end = (): void => {
    this.#isRead ||= this.#isAsked;
  };

  readonly fault = (_name: string, _fault: ArchiveFault): void => undefined;
}
