import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { en } from '../../../../src/locales/en/index.ts';
import { EditedDocument } from '../../../../src/server/editedDocument.ts';
import { LogText } from '../../../../src/service/document/logText.ts';
import { findId, idAt, idsOfRecord } from '../../../../src/service/document/messageIds.ts';
import { documentLinks } from '../../../../src/service/editor/documentLinks.ts';
import { highlightsOf } from '../../../../src/service/editor/highlights.ts';
import { messageSymbols } from '../../../../src/service/editor/messageSymbols.ts';
import { documentOf, findingOf } from '../../samples.ts';
import { extendedTraceOf } from '../../traces.ts';

const GUID = 'a1b2c3d4-e5f6-4a7b-8c9d-0e1f2a3b4c5d';
const POSTFIX =
  'Nov 20 08:00:00 mx postfix/smtp[7]: 4F9D195432C: to=<a@contoso.com>, relay=none, dsn=4.4.1, status=deferred (connect refused)';

/** The id at the first place of some characters of a line. */
function at(line: string, place: string, cell: Parameters<typeof idAt>[3] = null): string | undefined {
  return idAt(documentOf(line), { line: 0, character: line.indexOf(place) }, line, cell)?.id;
}

describe('an id at a place', () => {
  it('is a Message-ID, without its brackets', () => {
    const line = 'x,<1.2@mail.example.com>,y';
    assert.equal(at(line, '.2@', { column: 'messageid', isName: false, start: 2, end: 24 }), '1.2@mail.example.com');
    for (const written of [
      'Message-ID: <a@b>',
      'message-id=<a@b>',
      'References: <c@d> <a@b>',
      ' <a@b>',
      '250 2.6.0 <a@b> queued',
    ]) {
      assert.equal(at(written, 'a@'), 'a@b', written);
    }
    assert.equal(at('1vM5Ab-000000001Zz-2Qaa <= x@y.example P=esmtp id=abc@c.com', 'abc'), 'abc@c.com');
  });
  it('is a queue id behind its process', () => {
    assert.equal(at('Nov 20 08:00:00 mx postfix/qmgr[9]: 4F9D195432C: removed', '9D19'), '4F9D195432C');
    assert.equal(at('2026-11-20 08:00:00 1vM5Ab-000000001Zz-2Qaa Completed', 'M5Ab'), '1vM5Ab-000000001Zz-2Qaa');
  });
  it('is no address in brackets', () => {
    for (const written of [
      '550 5.1.1 <anna@c.com>: no',
      'From: Anna <anna@c.com>',
      'Cc: <anna@c.com>',
      'F=<anna@c.com>',
      'RCPT <anna@c.com>',
    ]) {
      assert.equal(at(written, 'anna@'), undefined, written);
    }
  });
  it('is not the name of a column, nor a short number', () => {
    assert.equal(at('a,messageid', 'mess', { column: 'messageid', isName: true, start: 2, end: 11 }), undefined);
    assert.equal(at('x,35,y', '35', { column: 'internalmessageid', isName: false, start: 2, end: 4 }), undefined);
  });
  it('is a network message id', () => assert.equal(at(`x,${GUID},y`, 'e5f6'), GUID));
  it('is the Message-ID that a session log remarks', () =>
    assert.equal(at('*,,sending message with RecordId 7 and InternetMessageId <one@contoso.com>', 'one@'), 'one@contoso.com'));
  it('is no longer word', () => assert.equal(at(`x,a${GUID},y`, 'e5f6'), undefined));
  it('is the queue id that the record names', () => assert.equal(at(POSTFIX, '9D19'), '4F9D195432C'));
  it('is no address that a command or a field names', () => {
    assert.equal(at(POSTFIX, 'contoso'), undefined);
    assert.equal(at('RCPT TO:<a@contoso.com>', 'contoso'), undefined);
  });
  it('is a number only in its column', () => {
    const line = '2026-11-20T08:00:00Z,73014444033,12';
    assert.equal(at(line, '7301'), undefined);
    assert.equal(at(line, '7301', { column: 'internalmessageid', isName: false, start: 21, end: 32 }), '73014444033');
    assert.equal(at(line, '7301', { column: 'totalbytes', isName: false, start: 21, end: 32 }), undefined);
  });
  it('is found on a line without end in no time that grows', () => {
    assert.equal(at(`${'<a@'.repeat(100_000)}x,${GUID}`, GUID), GUID);
  });
});

describe('finding an id', () => {
  it('finds every place, in the case it is written in', () => {
    assert.deepEqual(findId(`${GUID} ${GUID.toUpperCase()} x${GUID} ${GUID}9`, GUID, 10), [0, 37]);
  });
  it('finds no more than asked for', () => assert.deepEqual(findId('a@b,a@b,a@b', 'a@b', 2), [0, 4]));
});

const trace = extendedTraceOf([
  { network_message_id: GUID, message_id: '<one@example.com>', recipient_status: '550 5.1.10 no' },
  { network_message_id: 'n-2', message_id: '<two@example.com>', recipient_status: '550 5.1.10 no 550 5.1.10' },
]);
const document = documentOf(trace);
const text = new LogText(TextDocument.create(document.uri, 'csv', 1, trace));

describe('message symbols', () => {
  it('are the messages whose ids have the query in them, each once', () => {
    assert.deepEqual(
      messageSymbols(document, 'E5F6').map(({ name, container }) => `${name} ${container}`),
      [`${GUID} 550 5.1.10 · user@contoso.com · 2026-11-20T08:00:00.000Z`],
    );
    assert.deepEqual(
      messageSymbols(document, '@example').map(({ name }) => name),
      ['<one@example.com>', '<two@example.com>'],
    );
  });
  it('are the failures whose recipient, sender or code has it', () => {
    const container = (query: string): string[] =>
      messageSymbols(document, query).map(({ name, container }) => `${name} | ${container}`);
    assert.deepEqual(container('user@contoso'), Array(2).fill('user@contoso.com | 550 5.1.10 · 2026-11-20T08:00:00.000Z'));
    assert.deepEqual(container('5.1.10'), Array(2).fill('550 5.1.10 | user@contoso.com · 2026-11-20T08:00:00.000Z'));
  });
  it('are none for less than three characters', () => assert.deepEqual(messageSymbols(document, 'on'), []));
});

describe('document links', () => {
  it('lead from codes to articles, from ids to their places', () => {
    const told = documentLinks(document, text, en, 'x.all').map(({ range, target }) => {
      const line = text.line(range.start.line);
      return `${line.slice(range.start.character, range.end.character)} ${target?.slice(0, 25)}`;
    });
    assert.deepEqual(
      [...new Set(told)],
      [
        '5.1.10 https://learn.microsoft.c',
        '<one@example.com> command:x.all?%5B%22file%',
        `${GUID} command:x.all?%5B%22file%`,
        '<two@example.com> command:x.all?%5B%22file%',
        'n-2 command:x.all?%5B%22file%',
      ],
    );
  });
  it('of a large log are those of the first failures of each cause', () => {
    const rows = (count: number, status: string) =>
      Array.from({ length: count }, (_, row) => ({ recipient_address: `user${row}@contoso.com`, recipient_status: status }));
    const often = rows(300, '550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found');
    const log = extendedTraceOf([...often, ...rows(30, '554 5.2.2 mailbox full')]);
    const large = documentOf(log);
    const links = documentLinks(large, new LogText(TextDocument.create(large.uri, 'csv', 1, log)), en, null);
    const lines = links.map(({ range }) => range.start.line);
    assert.deepEqual(
      lines,
      [...lines].sort((a, b) => a - b),
    );
    assert.equal(lines.filter((line) => line <= often.length).length, 70);
    assert.equal(lines.filter((line) => line > often.length).length, 30);
  });
  it('of ids are left out where no client shows their places', () => {
    assert.ok(documentLinks(document, text, en, null).every(({ target }) => target?.startsWith('https://')));
  });
});

describe('highlights', () => {
  it('are the places of the same code', () => {
    assert.equal(highlightsOf(document, findingOf(document, '5.1.10')).length, document.findings.length);
  });
});

describe('the ids of a record', () => {
  const ids = (line: string, values: Readonly<Record<string, string>> = {}): readonly string[] =>
    idsOfRecord(documentOf(line), { start: 0, end: 0 }, line, new Map(Object.entries(values)));

  it('are the one that names its message best', () => {
    const values = { messageid: '<1@contoso.com>', networkmessageid: GUID, sessionid: '08DF458E3A1C7D41' };
    assert.deepEqual(ids('x', values), [GUID]);
    assert.deepEqual(ids('x', { ...values, networkmessageid: '' }), ['1@contoso.com']);
    assert.deepEqual(ids('x', { sessionid: values.sessionid }), ['08DF458E3A1C7D41']);
  });

  it('are those that its findings name, where it has no columns', () => {
    assert.deepEqual(ids(POSTFIX), ['4F9D195432C']);
  });

  it('are those in a line without a finding, if the line says that they are ids', () => {
    assert.deepEqual(ids('Nov 20 08:00:00 mx postfix/qmgr[9]: 4F9D195432C: removed'), ['4F9D195432C']);
    assert.deepEqual(ids('Nov 20 08:00:00 mx postfix/smtpd[9]: connect from <a@contoso.com>'), []);
  });

  it('are no short numbers', () => {
    assert.deepEqual(ids('x', { identity: '42' }), []);
  });
});

describe('the lines of an id', () => {
  it('are found in a text that is kept in pieces', () => {
    const line = `${'x'.repeat(99)},${GUID}\n`;
    const other = `${'y'.repeat(99)}\n`;
    const text = other.repeat(3000) + line + other.repeat(3000) + line;
    const document = new EditedDocument('file:///log.txt', 1, text);
    assert.ok(document.pieces.length > 2);
    const find = (piece: string): readonly number[] => findId(piece, GUID, 10, [GUID]);
    assert.deepEqual(new LogText(document).linesOf(find), [3000, 6001]);
    assert.deepEqual(new LogText(TextDocument.create('', '', 1, text)).linesOf(find), [3000, 6001]);
  });
});
