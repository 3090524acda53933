/** How often a long property is tried. */

/** The usual number of runs, unless `RUNS` sets one for all. */
export function runs(usual: number): number {
  return Number(process.env.RUNS ?? usual);
}
