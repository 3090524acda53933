import assert from 'node:assert/strict';
import { nextFailure } from '../../../../src/service/editor/nextFailure.ts';
import { noRules } from '../../../../src/service/wording/severity.ts';
import { documentOf } from '../../samples.ts';
import { extendedTraceOf } from '../../traces.ts';

const document = documentOf(
  extendedTraceOf([
    { network_message_id: 'n-1', recipient_status: '550 5.1.10 no' },
    { network_message_id: 'n-2', event_id: 'DELIVER', recipient_status: '250 2.1.5 OK' },
    { network_message_id: 'n-3', recipient_status: '550 5.7.1 no' },
    { network_message_id: 'n-4', recipient_status: '552 5.2.2 no' },
  ]),
);

/** The code that is gone to from the beginning of a line, or from a column of it. */
function from(line: number, direction: 'next' | 'previous', character = 0, ignore: readonly string[] = []) {
  return nextFailure(document, { line, character }, direction, { ...noRules, ignore })?.code;
}

describe('next failure', () => {
  const start = document.findings[0]?.start ?? 0;

  it('is the first one behind the cursor', () => assert.deepEqual([from(0, 'next'), from(2, 'next')], ['5.1.10', '5.7.1']));
  it('is not the one in which the cursor stands', () => {
    assert.deepEqual([from(1, 'next', start), from(3, 'previous', start + 2)], ['5.7.1', '5.1.10']);
  });
  it('goes around the end', () => assert.deepEqual([from(9, 'next'), from(0, 'previous')], ['5.1.10', '5.2.2']));
  it('passes over what is ignored', () => {
    assert.deepEqual([from(1, 'next', start, ['5.7.1']), from(4, 'previous', 0, ['5.7.1'])], ['5.2.2', '5.1.10']);
  });
  it('is none where all is ignored or nothing failed', () => {
    assert.equal(from(0, 'next', 0, ['5.x.x']), undefined);
    assert.equal(nextFailure(documentOf('nothing'), { line: 0, character: 0 }, 'next', noRules), undefined);
  });
});
