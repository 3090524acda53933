import assert from 'node:assert/strict';
import { en } from '../../../../src/locales/en/index.ts';
import { inlayHints, lineNames } from '../../../../src/service/editor/inlayHints.ts';
import { documentOf } from '../../samples.ts';
import { extendedTraceOf, type Row } from '../../traces.ts';

/** The labels of all hints. */
function labels(row: Row): string[] {
  const document = documentOf(extendedTraceOf([row]));
  const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
  return inlayHints(document, range, en).map(({ label }) => String(label));
}

describe('inlay hints', () => {
  it('name a code behind it', () => assert.deepEqual(labels({ recipient_status: '450 4.4.316 no' }), ['Connection refused']));

  it('do not say again what follows the code', () => {
    assert.deepEqual(labels({ recipient_status: '450 4.4.316 Connection refused [Message=Socket error code 10061]' }), []);
    assert.deepEqual(labels({ recipient_status: '450 4.4.316 The connection was refused' }), []);
    assert.deepEqual(labels({ recipient_status: '450 4.4.316 Connection broken' }), ['Connection refused']);
  });

  it('name the subject of a code that nobody documents', () => {
    assert.deepEqual(labels({ recipient_status: '550 5.9.99 no' }), ['Unspecified']);
    assert.deepEqual(labels({ recipient_status: '550 5.1.99 no' }), ['Address']);
  });

  it('are none on a success, nor on a code in a subject', () => {
    assert.deepEqual(
      labels({ event_id: 'DELIVER', message_subject: 'we got 550 5.1.10 no', recipient_status: '250 2.1.5 OK' }),
      [],
    );
  });
});

describe('names at the beginning of lines', () => {
  it('stand before each line with a failure, once', () => {
    const log = extendedTraceOf([
      { recipient_status: '450 4.4.316 Connection refused', event_id: 'DEFER' },
      { recipient_status: '250 2.1.5 OK', event_id: 'DELIVER', network_message_id: 'n-2' },
      { recipient_status: '550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found', network_message_id: 'n-3' },
    ]);
    const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    assert.deepEqual(
      lineNames(documentOf(log), range, en).map(({ position, label }) => [position.line, position.character, label]),
      [
        [1, 0, 'Connection refused'],
        [3, 0, 'Recipient not found'],
      ],
    );
  });
});
