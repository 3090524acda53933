/** How often a long property is tried. */

/** The usual number of runs, unless `RUNS` gives another one for all. */
export function runs(usual: number): number {
  return Number(process.env.RUNS ?? usual);
}
