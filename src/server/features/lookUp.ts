/** Our own requests for the look-up: answers as one types, and the card of one. */

import { CARD_REQUEST, type CardParams, SEARCH_REQUEST, type SearchParams, type SearchResult } from '../../protocol.ts';
import { formatTraits } from '../../scan/formatTraits.ts';
import { cardOf, findAgain, search } from '../../service/lookUp/search.ts';
import type { Feature, Served } from '../feature.ts';

export const lookUp: Feature = {
  register(served) {
    served.connection.onRequest(SEARCH_REQUEST, ({ question, uri, recent = [] }: SearchParams): SearchResult => {
      const { locale } = served;
      const items =
        question.trim() === ''
          ? recent.flatMap((id) => findAgain(id, locale) ?? [])
          : search(question, locale, undefined, systemOf(served, uri));
      return { placeholder: locale.interface.lookUp.placeholder, items };
    });
    served.connection.onRequest(CARD_REQUEST, ({ id }: CardParams) => cardOf(id, served.locale));
  },
};

/** The mail system that wrote an open log; null where none is told. */
function systemOf(served: Served, uri: string | undefined): string | null {
  const format = uri === undefined ? null : (served.readLogOf(uri)?.format ?? null);
  return format === null ? null : formatTraits[format].system;
}
