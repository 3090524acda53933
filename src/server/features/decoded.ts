/** Our own requests for a decoded message, from an open document or a binary file, and for the messages of a mailbox. */

import type { Locale } from '../../locales/locale.ts';
import {
  DECODED_REQUEST,
  type DecodedParams,
  type DecodedResult,
  MESSAGES_REQUEST,
  type MessagesParams,
  type MessagesResult,
} from '../../protocol.ts';
import { type MessageSource, messagesOf, sourceOfBytes, sourceOfText } from '../../service/pages/decodedSource.ts';
import { type DecodedView, decodedView } from '../../service/pages/decodedView.ts';
import { lowBytes } from '../../text/bytes.ts';
import type { Feature, Served } from '../feature.ts';
import { nameOfFile } from '../fileRefusal.ts';
import { showDocument } from '../shownDocument.ts';

export const decoded: Feature = {
  register(served) {
    served.connection.onRequest(DECODED_REQUEST, (params: DecodedParams): DecodedResult | null => {
      const source =
        params.bytes === undefined
          ? sourceOfText(served.textOf(params.uri)?.getText() ?? '', params)
          : sourceOfBytes(lowBytes(atob(params.bytes)));
      return source === null ? null : { ...viewOf(params.uri, source, served.locale), message: source.message };
    });
    served.connection.onRequest(
      MESSAGES_REQUEST,
      ({ uri }: MessagesParams): MessagesResult => messagesOf(served.textOf(uri)?.getText() ?? ''),
    );
  },
};

function viewOf(uri: string, source: MessageSource, locale: Locale): DecodedView {
  return decodedView({ name: nameOfFile(uri), ...source }, locale);
}

/** Shows a message decoded, at a part. Arguments: the address of an open document, the number of the part. */
export async function showDecodedText(served: Served, [uri, part]: readonly unknown[]): Promise<void> {
  if (typeof uri !== 'string' || typeof part !== 'string') {
    return;
  }
  const [, message] = /^(\d{1,9}):/.exec(part) ?? [];
  const text = served.textOf(uri)?.getText() ?? '';
  const source = sourceOfText(text, message === undefined ? {} : { message: Number(message) });
  if (source !== null) {
    const view = viewOf(uri, source, served.locale);
    await showDocument(served, 'decoded.txt', view.text, view.parts.find(({ number }) => number === part)?.line);
  }
}
