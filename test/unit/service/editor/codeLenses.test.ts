import assert from 'node:assert/strict';
import { en } from '../../../../src/locales/en/index.ts';
import { codeLenses } from '../../../../src/service/editor/codeLenses.ts';
import { statusWords } from '../../../../src/service/wording/status.ts';
import { documentOf } from '../../samples.ts';
import { extendedTraceOf } from '../../traces.ts';

const document = documentOf(
  extendedTraceOf([
    { network_message_id: 'n-1', recipient_status: '550 5.1.10 no' },
    { network_message_id: 'n-2', event_id: 'DEFER', recipient_status: '450 4.4.316 no' },
    { network_message_id: 'n-3', event_id: 'DEFER', recipient_status: '450 4.4.316 no' },
  ]),
);

describe('code lenses', () => {
  it('are the summary and the causes, the most frequent first', () => {
    const lenses = codeLenses(document, en, { showProblems: 'x.problems', showAll: 'x.all' });
    const [first] = document.findings.filter(({ code }) => code === '4.4.316');
    assert.deepEqual(
      lenses.map(({ command }) => [command?.title, command?.command, command?.arguments]),
      [
        ['Message trace (extended): 1 failed, 2 delayed', 'x.problems', undefined],
        ['2 × 450 4.4.316 Connection refused', 'x.all', [document.uri, first?.line, first?.start]],
        ['1 × 550 5.1.10 Recipient not found', 'x.all', [document.uri, 1, document.findings[0]?.start]],
      ],
    );
  });

  it('do nothing where a client runs no command', () => {
    const lenses = codeLenses(document, en, { showProblems: null, showAll: null });
    assert.deepEqual([...new Set(lenses.map(({ command }) => command?.command))], ['']);
  });

  it('are none where nothing failed', () => {
    const fine = documentOf(extendedTraceOf([{ event_id: 'DELIVER', recipient_status: '250 2.1.5 OK' }]));
    assert.deepEqual(codeLenses(fine, en, { showProblems: null, showAll: null }), []);
  });
});

describe('status tooltip', () => {
  it('names the causes above what the file is', () => {
    const [first, second, ...rest] = statusWords(document, en).tooltip.split('\n');
    assert.deepEqual([first, second], ['2 × 450 4.4.316 Connection refused', '1 × 550 5.1.10 Recipient not found']);
    assert.equal(rest.length, 1);
  });
});
