/** `textDocument/inlayHint`: names after codes and before lines, if the person has switched them on. */

import { inlayHints as hintsOf, lineNames } from '../../service/editor/inlayHints.ts';
import type { Feature } from '../feature.ts';

export const inlayHints: Feature = {
  capabilities: () => ({ inlayHintProvider: true }),
  register(served) {
    served.connection.languages.inlayHint.on(async ({ textDocument, range }) => {
      const { inlayHints: afterCodes, lineNames: beforeLines } = served.settings;
      const log = afterCodes || beforeLines ? await served.settled(textDocument.uri) : undefined;
      return log === undefined
        ? []
        : [
            ...(beforeLines ? lineNames(log, range, served.locale) : []),
            ...(afterCodes ? hintsOf(log, range, served.locale) : []),
          ];
    });
  },
  changed({ client, connection }) {
    if (client.workspace?.inlayHint?.refreshSupport === true) {
      // A client that cannot refresh keeps the old ones until it asks again.
      connection.languages.inlayHint.refresh().catch(() => undefined);
    }
  },
};
