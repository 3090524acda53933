/** Documents that the server has a client show: written to the disk, as `window/showDocument` needs an address. */

import { fill } from '../locales/wording.ts';
import type { Served } from './feature.ts';

/** A plain name, so that a document is written nowhere else. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,99}$/u;

/** Shows a text under a name, with the cursor on a line (from 0); says so if it cannot be written. */
export async function showDocument(served: Served, name: string, text: string, line = 0): Promise<void> {
  const { connection, locale, writeDocument } = served;
  if (writeDocument === null || !NAME.test(name)) {
    return;
  }
  try {
    const start = { line, character: 0 };
    await connection.window.showDocument({
      uri: await writeDocument(name, text),
      takeFocus: true,
      selection: { start, end: start },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    connection.window.showErrorMessage(fill(locale.interface.status.notShown, { name, reason }));
  }
}
