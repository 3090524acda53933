/** Our own requests for a decoded message, from an open document or a binary file, and for the messages of a mailbox. */

import { URI, Utils } from 'vscode-uri';
import {
  DECODED_REQUEST,
  type DecodedParams,
  type DecodedResult,
  MESSAGES_REQUEST,
  type MessagesParams,
  type MessagesResult,
} from '../../protocol.ts';
import { messagesOf, sourceOfBytes, sourceOfText } from '../../service/pages/decodedSource.ts';
import { decodedView } from '../../service/pages/decodedView.ts';
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
    served.connection.onRequest(
      MESSAGES_REQUEST,
      ({ uri }: MessagesParams): MessagesResult => messagesOf(served.textOf(uri)?.getText() ?? ''),
    );
  },
};
