/** Our own request for a decoded message: of an open document, or of a file that is no text. */

import { URI, Utils } from 'vscode-uri';
import { DECODED_REQUEST, type DecodedParams, type DecodedResult } from '../../protocol.ts';
import { sourceOfBytes, sourceOfText } from '../../service/decodedSource.ts';
import { decodedView } from '../../service/decodedView.ts';
import type { Feature } from '../feature.ts';

export const decoded: Feature = {
  register(served) {
    served.connection.onRequest(DECODED_REQUEST, (params: DecodedParams): DecodedResult | null => {
      const source =
        params.bytes === undefined
          ? sourceOfText(served.textOf(params.uri)?.getText() ?? '', params)
          : sourceOfBytes(Uint8Array.from(atob(params.bytes), (character) => character.charCodeAt(0)));
      if (source === null) {
        return null;
      }
      const name = Utils.basename(URI.parse(params.uri));
      return { ...decodedView({ name, ...source }, served.locale), message: source.message };
    });
  },
};
