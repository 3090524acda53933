/** Our own requests about files too large for an editor to show them to extensions: which format they have, and what they contain. */

import { URI, Utils } from 'vscode-uri';
import type { Locale } from '../../locales/locale.ts';
import { fill } from '../../locales/wording.ts';
import {
  RECOGNISE_FILE_REQUEST,
  type RecogniseFileParams,
  SCAN_FILE_REQUEST,
  type ScanFileParams,
  type ScanFileResult,
} from '../../protocol.ts';
import { HEAD_LENGTH, recogniseFormat } from '../../scan/recognise.ts';
import { Scanner } from '../../scan/scanner.ts';
import { FileSummary } from '../../service/pages/fileSummary.ts';
import { textOfChunk } from '../../text/encoding.ts';
import type { Feature } from '../feature.ts';

export const fileScan: Feature = {
  register(served) {
    served.connection.onRequest(RECOGNISE_FILE_REQUEST, async ({ uri }: RecogniseFileParams): Promise<string | null> => {
      let head = '';
      await served.readChunks(uri, (chunk) => {
        head += textOfChunk(chunk);
        return head.length < HEAD_LENGTH;
      });
      const format = recogniseFormat(head);
      return format === null ? null : served.locale.interface.formats[format];
    });
    served.connection.onRequest<ScanFileResult, void>(
      SCAN_FILE_REQUEST,
      async ({ uri, workDoneToken }: ScanFileParams, token) => {
        const progress = workDoneToken === undefined ? null : served.connection.window.attachWorkDoneProgress(workDoneToken);
        const summary = new FileSummary();
        const scanner = new Scanner(summary);
        let told = -1;
        let length = 0;
        progress?.begin('');
        const problem = await served.readChunks(uri, (chunk, share) => {
          scanner.push(chunk);
          const percent = Math.floor(share * 100);
          if (percent > told) {
            told = percent;
            progress?.report(percent);
          }
          length += chunk.text.length;
          const isOther = length >= HEAD_LENGTH && scanner.format === null;
          return !isOther && !token.isCancellationRequested;
        });
        scanner.end();
        progress?.done();
        return problem === null && scanner.format !== null
          ? summary.page(nameOf(uri), scanner.format, served.locale)
          : { refused: refusal(problem ?? 'noLog', uri, served.locale) };
      },
    );
  },
};

function refusal(problem: 'noDisk' | 'unreadable' | 'noLog', uri: string, locale: Locale): string {
  return fill(locale.interface.fileScan[problem], { name: nameOf(uri) });
}

function nameOf(uri: string): string {
  return Utils.basename(URI.parse(uri));
}
