/**
 * `node bench/choose.ts new|known`: prints the seconds of processor time that it takes to choose the meaning of a reply and its reason, if no reply
 * occurs twice, or if they repeat. In a process of its own, so that nothing is remembered of another run.
 */

import { knownReplies } from '../scripts/recognition/knownReplies.ts';
import { chooseEntry } from '../src/catalogue/lookup.ts';
import { reasonOf } from '../src/catalogue/reason.ts';

/** Number of times that all replies are read; the first ones are not timed, while the engine compiles the code. */
const ROUNDS = 40;
const UNTIMED = 10;

const areNew = process.argv[2] === 'new';
const replies = knownReplies().map(({ reply, code, text, host }) => ({
  server: host,
  code: code || null,
  reply: reply || null,
  text: [reply, code, text].filter(Boolean).join(' '),
}));
let begin = process.threadCpuUsage();
for (let round = 0; round < ROUNDS; round++) {
  if (round === UNTIMED) {
    begin = process.threadCpuUsage();
  }
  for (const { text, server, ...numbers } of replies) {
    const told = areNew ? `${text} ${round}` : text;
    const entry = chooseEntry({ ...numbers, text: told, server });
    reasonOf(entry, told, told.charAt(0));
  }
}
const { user, system } = process.threadCpuUsage(begin);
console.log(JSON.stringify({ seconds: (user + system) / 1e6 / (ROUNDS - UNTIMED) / replies.length }));
