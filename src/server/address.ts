/** The addresses of documents, as clients write them. */

import { URI } from 'vscode-uri';

/** The parts of an address. Of one that is none, as a client may give a document too, all is its path. */
export function partsOf(address: string): URI {
  try {
    return URI.parse(address);
  } catch {
    return URI.from({ scheme: 'untitled', path: address.replace(/^\/*/, '/') });
  }
}
