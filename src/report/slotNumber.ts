/** Where the number of a name goes in a table: where that is differs from run to run. */

/** 64 random bits per run, so that nobody can write a log whose names gather in one place, even where the numbers themselves are known. */
const [lowSalt, highSalt] = [randomBits(), randomBits()];

/** 32 bits of a number of 53. */
export function slotNumber(key: number): number {
  const low = Math.imul(key ^ lowSalt, 0x9e3779b1);
  const mixed = Math.imul(low ^ (low >>> 15) ^ (key / 0x1_0000_0000) ^ highSalt, 0x85ebca6b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function randomBits(): number {
  return Math.floor(Math.random() * 0x1_0000_0000);
}
