/** Arbitrary texts in arbitrary chunks, for property tests. */

import fc from 'fast-check';

/** A text cut at arbitrary places. */
export function cutAt(text: string, places: readonly number[]): string[] {
  const cuts = [...new Set(places.map((place) => place % (text.length + 1)))].sort((a, b) => a - b);
  return [...cuts, text.length].map((end, index) => text.slice(index === 0 ? 0 : cuts[index - 1], end));
}

export const anyCuts = fc.array(fc.nat(), { maxLength: 12 });
