/** Our own request for a masked copy of an open document. */

import { MASKED_COPY_REQUEST, type MaskedCopyParams } from '../../protocol.ts';
import { maskedCopy as maskedCopyOf } from '../../service/pages/maskedCopy.ts';
import type { Feature } from '../feature.ts';

export const maskedCopy: Feature = {
  register(served) {
    served.connection.onRequest(MASKED_COPY_REQUEST, async ({ uri }: MaskedCopyParams, token): Promise<string | null> => {
      const text = served.textOf(uri)?.getText();
      // Other requests, and a cancellation, get their turn in between.
      const pause = (): Promise<boolean> =>
        new Promise((resolve) => {
          setTimeout(() => resolve(!token.isCancellationRequested));
        });
      return text === undefined ? null : maskedCopyOf(text, pause);
    });
  },
};
