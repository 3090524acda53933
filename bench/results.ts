/** Measured ratios as a table. */

export interface Row {
  readonly name: string;
  /** In `unit`, or seconds without one. */
  readonly ours: number;
  readonly reference: number;
  /** Maximum ratio; null if the ratio is only reported. */
  readonly goal: number | null;
  readonly unit?: 'MB';
  /** Peak memory, bytes. */
  readonly peak?: number;
}

/** A table in Markdown. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(({ name, ours, reference, goal, unit, peak }) => {
    const ratio = ours / reference;
    const verdict = goal === null ? '' : Number.isNaN(ratio) ? 'not measured' : ratio <= goal ? 'met' : 'missed';
    const limit = goal === null ? '' : `≤ ${goal}`;
    const memory = peak === undefined ? '' : `${Math.round(peak / 1e6)} MB`;
    return `| ${[name, say(ours, unit), say(reference, unit), round(ratio), limit, verdict, memory].join(' | ')} |`;
  });
  return [
    '| Case | Ours | Reference | Ratio | Goal | | Peak memory |',
    '| --- | --: | --: | --: | --: | --- | --: |',
    ...lines,
  ].join('\n');
}

/** The page that is committed. */
export function resultsPage(about: string, rows: readonly Row[]): string {
  return `# Results of \`npm run bench\`\n\n${about}. Medians of several runs in turn with the reference.\n\n${tableOf(rows)}\n`;
}

function say(value: number, unit: Row['unit']): string {
  if (Number.isNaN(value)) {
    return '–';
  }
  if (unit !== undefined) {
    return `${round(value)} ${unit}`;
  }
  if (value < 1e-4) {
    return `${round(value * 1e6)} µs`;
  }
  return value < 1 ? `${round(value * 1000)} ms` : `${round(value)} s`;
}

function round(value: number): string {
  return Number.isNaN(value) ? '–' : value.toFixed(value < 10 ? 2 : 0);
}
