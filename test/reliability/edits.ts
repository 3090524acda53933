/** A day of edits in one log: the heap stays, and what is known at the end is what is known of the log when it is opened anew. */

import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { OpenText } from '../../src/scan/openText.ts';
import { scanText } from '../../src/scan/scanner.ts';
import { LogDocument } from '../../src/service/document/logDocument.ts';
import { pick, type Random } from '../fuzz/mutations.ts';
import { assertEditorIsSafe } from '../fuzz/surfaces.ts';
import { extendedTraceOf } from '../unit/traces.ts';

export interface HeapAfter {
  readonly edits: number;
  /** After garbage was collected, megabytes. */
  readonly heap: number;
}

const EDITS = 100_000;
const STAGES = 4;
/** Edits after which everything that the editor shows is asked for. */
const ASK_EVERY = 1000;
const PIECES = ['a', '\n', '550 5.1.1 no', ',', '450 4.4.7 Delayed', ''] as const;

/** Edits a log of 400 records at random places. Throws where it is not, at any quarter, what it is when it is read anew. */
export async function measureEdits(random: Random): Promise<readonly HeapAfter[]> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const rows = Array.from({ length: 400 }, (_, index) => ({
    recipient_address: `u${index}@contoso.com`,
    event_id: index % 3 === 0 ? 'FAIL' : 'DEFER',
    recipient_status: index % 3 === 0 ? '550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found' : '450 4.4.316 Connection refused',
  }));
  let text = extendedTraceOf(rows);
  const { length } = text;
  const head = text.indexOf('\n') + 1;
  const open = new OpenText(text);
  const stages: HeapAfter[] = [];
  for (let edit = 1; edit <= EDITS; edit++) {
    // Below the names of the columns.
    const at = head + random(text.length - head);
    // As much goes as comes.
    const taken = text.length > length ? random(40) : 0;
    text = `${text.slice(0, at)}${pick(PIECES, random)}${text.slice(at + taken)}`;
    open.update(text);
    if (edit % ASK_EVERY === 0) {
      assertEditorIsSafe(new LogDocument('file:///a.csv', edit, open.result), text);
    }
    if (edit % (EDITS / STAGES) === 0) {
      assert.deepEqual(open.result, scanText(text));
      collect();
      stages.push({ edits: edit, heap: process.memoryUsage().heapUsed / 2 ** 20 });
    }
  }
  return stages;
}
