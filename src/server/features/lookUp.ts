/** Our own requests for the look-up: answers as one types, and the card of one. */

import { CARD_REQUEST, type CardParams, SEARCH_REQUEST, type SearchParams, type SearchResult } from '../../protocol.ts';
import { cardOf, search } from '../../service/lookUp/search.ts';
import type { Feature } from '../feature.ts';

export const lookUp: Feature = {
  register(served) {
    served.connection.onRequest(SEARCH_REQUEST, ({ question }: SearchParams): SearchResult => {
      const { placeholder } = served.locale.interface.lookUp;
      return { placeholder, items: search(question, served.locale) };
    });
    served.connection.onRequest(CARD_REQUEST, ({ id }: CardParams) => cardOf(id, served.locale));
  },
};
