/** Shows findings in a text as «marks», so that a test shows the text with every code marked, and nothing else. */

import type { Finding } from '../../src/scan/finding.ts';
import { scanText } from '../../src/scan/scanner.ts';
import { splitLines } from '../../src/text/lines.ts';

/** The text with its marks taken out. */
export function unmark(marked: string): string {
  return marked.replace(/[«»]/g, '');
}

/** The text with each span set in marks. */
export function mark(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  return spans.toReversed().reduce((rest, { start, end }) => {
    return `${rest.slice(0, start)}«${rest.slice(start, end)}»${rest.slice(end)}`;
  }, text);
}

/** The text as the scanner reads it, every finding in marks; lines end with LF. */
export function markFindings(text: string): string {
  const { findings } = scanText(text);
  return splitLines(text)
    .map((line, index) =>
      mark(
        line,
        findings.filter((finding) => finding.line === index),
      ),
    )
    .join('\n');
}

/** The findings with their failures numbered from 0 as they appear: the numbers only say which findings belong together. */
export function renumber(findings: readonly Finding[]): Finding[] {
  const numbers = [...new Set(findings.map(({ failure }) => failure))];
  return findings.map((finding) => ({ ...finding, failure: numbers.indexOf(finding.failure) }));
}

/** `line:column code reply class outcome entry failure`, counted from 1 as the contract does; `-` for null. */
export function findingLine({ line, start, code, reply, class: own, outcome, entry, failure }: Finding): string {
  return [`${line + 1}:${start + 1}`, code ?? '-', reply ?? '-', own, outcome ?? '-', entry ?? '-', failure].join(' ');
}
