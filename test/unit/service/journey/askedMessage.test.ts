import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { scanText } from '../../../../src/scan/scanner.ts';
import { EditedDocument } from '../../../../src/server/editedDocument.ts';
import { LogDocument } from '../../../../src/service/document/logDocument.ts';
import { LogText } from '../../../../src/service/document/logText.ts';
import { followedAt } from '../../../../src/service/editor/followed.ts';
import { LogTokens } from '../../../../src/service/editor/tokenHover.ts';
import { type AskedPlace, messageAt, sessionAt } from '../../../../src/service/journey/askedMessage.ts';
import { readSample } from '../../samples.ts';
import { journeyLogs, MESSAGE_ID, NETWORK_ID } from './journeyLogs.ts';

interface Asked extends AskedPlace {
  readonly tokens: LogTokens;
}

/** The place of a text in a log, `shift` characters from where it begins. */
function placeIn(content: string, text: string, shift = 0): Asked {
  const log = new LogDocument('file:///log.txt', 1, scanText(content));
  const document = new EditedDocument('file:///log.txt', 1, content);
  const lines = new LogText(document);
  const tokens = new LogTokens(log, lines);
  assert.ok(content.includes(text), text);
  const position = document.positionAt(content.indexOf(text) + shift);
  const { line, character } = position;
  return { log, text: lines, position, record: tokens.recordAt(line), cell: tokens.cellAt(line, character), tokens };
}

function kindsAt({ log, text, tokens, position }: Asked, isExact: boolean): readonly string[] {
  return followedAt(log, text, tokens, position, isExact)?.kinds ?? [];
}

const trace = journeyLogs['trace.csv'] ?? '';
const sends = journeyLogs['EXCH01-SEND.LOG'] ?? '';

describe('The message at a place', () => {
  it('is the id under the cursor', () => {
    assert.equal(messageAt(placeIn(trace, MESSAGE_ID, 3), null), MESSAGE_ID);
    assert.equal(messageAt(placeIn(trace, NETWORK_ID, 3), null), NETWORK_ID);
  });

  it('is else that of the record', () => {
    assert.equal(messageAt(placeIn(trace, 'anna@contoso.com'), null), NETWORK_ID);
  });

  it('is of a report the message that came back', () => {
    const place = placeIn(readSample('undeliverable.eml'), 'Subject:');
    const id = messageAt(place, null);
    assert.equal(id, place.log.failures[0]?.best.record.messageId?.replace(/^<|>$/g, ''));
    assert.notEqual(id, null);
  });

  it('is of a row of a session unknown as long as the session is: then the session is asked for', () => {
    const place = placeIn(sends, 'RCPT TO:<leo');
    assert.equal(sessionAt(place), '08DF452CAA950001');
    assert.equal(sessionAt(placeIn(trace, NETWORK_ID)), null);
  });

  it('is nobody in the names of a table', () => {
    assert.equal(messageAt(placeIn(sends, '#Fields'), null), null);
  });
});

describe('What can be followed', () => {
  it('is offered on an id alone, or anywhere in its record', () => {
    assert.deepEqual(kindsAt(placeIn(trace, NETWORK_ID, 3), true), ['journey']);
    assert.deepEqual(kindsAt(placeIn(trace, 'Plan'), true), []);
    assert.deepEqual(kindsAt(placeIn(trace, 'Plan'), false), ['journey']);
    assert.deepEqual(kindsAt(placeIn(sends, 'RCPT TO:<leo'), false), ['journey', 'session']);
    assert.deepEqual(kindsAt(placeIn(sends, '#Fields'), false), []);
  });
});
