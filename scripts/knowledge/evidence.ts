/** Checks the replies beside the words of an entry: each must get that entry from the look-up. */

import { chooseEntry, entriesOf } from '../../src/catalogue/lookup.ts';
import type { Catalogue, Evidence } from './catalogue.ts';

const CODE = /(?<![\w.])[245]\.\d{1,3}\.\d{1,3}(?![\w.])/;
const REPLY = /^[2-5]\d\d(?=[ -]|$)/;

/** Reports evidence that gets another meaning. Imports the generated rows, so these must be written first. */
export function checkEvidence(catalogue: Catalogue): void {
  for (const evidence of catalogue.evidence) {
    const { entry, reply, words } = evidence;
    if (words !== null && !reply.toLowerCase().includes(words.toLowerCase())) {
      catalogue.report(evidence, `The reply does not hold the words “${words}”: quote one that does.`);
      continue;
    }
    const chosen = entryOfReply(evidence);
    if (chosen !== entry && !chosen?.startsWith(`${entry}/`)) {
      const file = chosen === null ? undefined : catalogue.rows.entries.get(chosen)?.file;
      const home = chosen === null ? 'no meaning' : `\`${chosen}\`${file === undefined ? '' : ` (${file})`}`;
      catalogue.report(evidence, `This reply is answered by ${home}, not by this meaning: choose words that stand in no other.`);
    }
  }
}

function entryOfReply({ entry, reply }: Evidence): string | null {
  const code = CODE.exec(reply)?.[0] ?? null;
  const number = REPLY.exec(reply)?.[0] ?? null;
  // The replies of standards are nobody's in particular.
  const log = /^(?:iana|smtp)\//.test(entry) ? 'other' : undefined;
  const chosen = chooseEntry({ code, reply: number, text: reply, log });
  return (chosen ?? (code?.startsWith('2.') ? entriesOf(code)[0] : undefined))?.id ?? null;
}
