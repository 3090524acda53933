/**
 * `node bench/choose.ts new|known`: prints the seconds that it takes to choose the meaning of a reply and its reason, if no reply
 * occurs twice, or if they repeat. In a process of its own, so that nothing is remembered of another run.
 */

import { knownReplies } from '../scripts/recognition/knownReplies.ts';
import { chooseEntry } from '../src/catalogue/lookup.ts';
import { reasonOf } from '../src/catalogue/reason.ts';

/** Number of times that all replies are read; the first ones are not timed, while the engine compiles the code. */
const ROUNDS = 40;
const UNTIMED = 10;

const areNew = process.argv[2] === 'new';
const replies = knownReplies().map(({ reply, code, text }) => ({
  code: code || null,
  reply: reply || null,
  text: [reply, code, text].filter(Boolean).join(' '),
}));
let begin = 0;
for (let round = 0; round < ROUNDS; round++) {
  if (round === UNTIMED) {
    begin = performance.now();
  }
  for (const { text, ...numbers } of replies) {
    const told = areNew ? `${text} ${round}` : text;
    const entry = chooseEntry({ ...numbers, text: told, speaker: 'unknown' });
    reasonOf(entry, told, told.charAt(0));
  }
}
console.log(JSON.stringify({ seconds: (performance.now() - begin) / 1000 / (ROUNDS - UNTIMED) / replies.length }));
