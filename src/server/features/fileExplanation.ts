/** Our own request for what a document was taken for. */

import { URI, Utils } from 'vscode-uri';
import { EXPLAIN_FILE_REQUEST, type ExplainFileParams } from '../../protocol.ts';
import { fileExplanation } from '../../service/pages/fileExplanation.ts';
import type { Feature } from '../feature.ts';

export const explainedFile: Feature = {
  register(served) {
    served.connection.onRequest(EXPLAIN_FILE_REQUEST, ({ uri, head }: ExplainFileParams): string =>
      fileExplanation(Utils.basename(URI.parse(uri)), head, served.logOf(uri), served.locale),
    );
  },
};
