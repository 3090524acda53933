/** What the page keeps over a reload: which logs it is about, and its filter. */

import { type Facet, facets, noFilter, type Period, type ReportFilter } from '../reportFilter.ts';

export interface Kept {
  readonly sources: readonly string[];
  readonly filter: ReportFilter;
  /** How far it was scrolled, CSS pixels. */
  readonly scrolled: number;
}

/** The filter that was kept for a report of the same logs; without one, the filter that leaves everything. */
export function readKept(kept: unknown, sources: readonly string[]): Omit<Kept, 'sources'> {
  const { sources: of, filter, scrolled } = fieldsOf(kept);
  if (JSON.stringify(of) !== JSON.stringify(sources)) {
    return { filter: noFilter, scrolled: 0 };
  }
  const { party, wanted, period } = fieldsOf(filter);
  const values = fieldsOf(wanted);
  return {
    filter: {
      party: party === 'strangers' ? party : 'own',
      wanted: Object.fromEntries(facets.map((facet): [Facet, readonly string[]] => [facet, textsIn(values[facet])])),
      period: readPeriod(period),
    },
    scrolled: typeof scrolled === 'number' ? scrolled : 0,
  };
}

function readPeriod(value: unknown): Period | null {
  const { from, to } = fieldsOf(value);
  return typeof from === 'number' && typeof to === 'number' ? { from, to } : null;
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
