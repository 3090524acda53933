/** Numbers that look random and are the same ones for the same seed, where fast-check's values are too slow to make. */

/** Numbers from 0 to below a bound (Numerical Recipes' generator). */
export function randomNumbers(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}
