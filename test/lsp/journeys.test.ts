/** Journeys over the open logs and those in the folder, and sessions, as the built server answers them. */

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import {
  type FoundPage,
  JOURNEY_REQUEST,
  type JourneyParams,
  type JourneyResult,
  SESSION_REQUEST,
  SHOW_JOURNEY_COMMAND,
  SHOW_SESSION_COMMAND,
} from '../../src/journeyProtocol.ts';
import { DECODED_REQUEST, type DecodedParams, type DecodedResult } from '../../src/protocol.ts';
import { outlookFile } from '../outlookFile.ts';
import { journeyLogs, MESSAGE_ID, NETWORK_ID } from '../unit/service/journey/journeyLogs.ts';
import { zipOf } from '../zipFile.ts';
import { LspClient } from './client.ts';

const SEND_LOG = 'EXCH01-SEND.LOG';

/** What the same request is for the places of a log. */
function found(result: JourneyResult): FoundPage {
  assert.ok('page' in result, JSON.stringify(result));
  return result;
}

function titles({ page }: FoundPage): readonly string[] {
  return page.steps.items.map(({ title }) => title);
}

describe('a journey', () => {
  let client: LspClient;
  let folder: string;
  const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
  const textOf = (name: string): string => journeyLogs[name] ?? '';
  const ask = (params: JourneyParams): Promise<JourneyResult> => client.request(JOURNEY_REQUEST, params);

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'journey-'));
    for (const [name, text] of Object.entries(journeyLogs)) {
      writeFileSync(join(folder, name), text);
    }
    const options = { commands: [SHOW_JOURNEY_COMMAND, SHOW_SESSION_COMMAND], files: false };
    client = await LspClient.start({ folder: pathToFileURL(folder).href, options });
    await client.open(uriOf(SEND_LOG), textOf(SEND_LOG));
  });
  after(async () => {
    assert.equal(await client.stop(), 0);
    rmSync(folder, { recursive: true });
  });

  /** The place of a text in the open log. */
  const placeOf = (text: string): { readonly line: number; readonly character: number } => {
    const before = textOf(SEND_LOG).slice(0, textOf(SEND_LOG).indexOf(text)).split('\r\n');
    return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  };

  it('of the id under the cursor joins the open log with those of the folder', async () => {
    const result = found(await ask({ uri: uriOf(SEND_LOG), position: placeOf(MESSAGE_ID), workDoneToken: 'search' }));
    assert.equal(result.id, MESSAGE_ID);
    assert.deepEqual(titles(result), [
      'submitted',
      'sent',
      'received',
      'deferred',
      'sent',
      'received',
      'filtered',
      'mail flow rule',
      'DLP policy',
      'failed',
      'bounced',
      'sent',
    ]);
    assert.deepEqual(result.page.notes, ['6 logs were searched.']);
    const kinds = client.progress('search');
    assert.deepEqual([kinds[0], kinds.at(-1)], ['begin', 'end']);
  });

  it('of a row of a session is that of the message in whose transaction the row is', async () => {
    const result = found(await ask({ uri: uriOf(SEND_LOG), position: placeOf('RCPT TO:<leo') }));
    assert.equal(result.id, MESSAGE_ID);
    assert.equal(result.page.steps.items.length, 12);
  });

  it('leads to the line of each place', async () => {
    const { page, places } = found(await ask({ uri: uriOf(SEND_LOG), id: NETWORK_ID }));
    const named = page.steps.items.flatMap((step) => step.places);
    assert.deepEqual(
      named,
      places.map(({ uri, line }) => `${uri.slice(uri.lastIndexOf('/') + 1)}, line ${line + 1}`),
    );
    for (const { uri, line } of places) {
      const row = textOf(uri.slice(uri.lastIndexOf('/') + 1)).split(/\r?\n/)[line];
      assert.ok(row !== undefined && row !== '', `${uri}:${line}`);
    }
  });

  it('reads what the editor has, not what the disk has', async () => {
    const uri = uriOf('trace.csv');
    await client.open(uri, `${textOf('trace.csv').split('\r\n')[0]}\r\n`);
    const without = found(await ask({ uri, id: MESSAGE_ID }));
    await client.close(uri);
    assert.ok(!titles(without).includes('DLP policy'));
    assert.ok(titles(found(await ask({ uri, id: MESSAGE_ID }))).includes('DLP policy'));
  });

  it('names logs of one name by their folders', async () => {
    mkdirSync(join(folder, 'old'));
    writeFileSync(join(folder, 'old', 'trace.csv'), textOf('trace.csv'));
    const { page } = found(await ask({ uri: uriOf(SEND_LOG), id: MESSAGE_ID }));
    rmSync(join(folder, 'old'), { recursive: true });
    const logs = page.facts.find(({ name }) => name === 'Logs')?.values.filter((name) => name.endsWith('trace.csv'));
    const [own = ''] = folder.split('/').slice(-1);
    assert.deepEqual([...(logs ?? [])].sort(), [`${own}/trace.csv`, 'old/trace.csv'].sort());
  });

  it('reads of a large file only the lines that name the message', async () => {
    const [head = '', ...rows] = textOf('trace.csv').split('\r\n');
    const other = (rows[0] ?? '')
      .replaceAll(MESSAGE_ID, 'other@contoso.com')
      .replaceAll(NETWORK_ID, NETWORK_ID.replace(/1$/, '9'));
    writeFileSync(join(folder, 'large.csv'), [head, ...Array.from({ length: 5000 }, () => other), ...rows].join('\r\n'));
    const { places } = found(await ask({ uri: uriOf(SEND_LOG), id: MESSAGE_ID }));
    rmSync(join(folder, 'large.csv'));
    const lines = places.filter(({ uri }) => uri.endsWith('/large.csv')).map(({ line }) => line);
    assert.ok(lines.length > 0 && lines.every((line) => line > 5000), lines.join());
  });

  it('reads the logs in archives of the folder, and says where in them a step is', async () => {
    const packed = ['trace.csv', 'EXCH02-RECV.LOG', 'bounce.eml'];
    for (const name of packed) {
      rmSync(join(folder, name));
    }
    writeFileSync(join(folder, 'EXCH02-RECV.LOG.gz'), gzipSync(textOf('EXCH02-RECV.LOG')));
    writeFileSync(
      join(folder, 'logs.zip'),
      await zipOf({
        'inner/trace.csv': textOf('trace.csv'),
        'inner/bounce.eml': textOf('bounce.eml'),
        'readme.txt': 'nothing of mail',
      }),
    );
    writeFileSync(join(folder, 'broken.zip'), 'PK\u0003\u0004 is no archive');
    const { page, places } = found(await ask({ uri: uriOf(SEND_LOG), id: MESSAGE_ID }));
    for (const name of packed) {
      writeFileSync(join(folder, name), textOf(name));
    }
    for (const name of ['EXCH02-RECV.LOG.gz', 'logs.zip', 'broken.zip']) {
      rmSync(join(folder, name));
    }
    assert.equal(page.steps.items.length, 12);
    const [members] = [new Set(places.flatMap(({ member }) => member ?? []))];
    assert.deepEqual([...members].sort(), ['EXCH02-RECV.LOG.gz', 'logs.zip!/inner/bounce.eml', 'logs.zip!/inner/trace.csv']);
    for (const { member, line } of places) {
      const name = member?.split('/').at(-1)?.replace(/\.gz$/, '') ?? '';
      assert.ok(member === undefined || textOf(name).split(/\r?\n/)[line] !== '', `${member}:${line}`);
    }
    // Sessions in archives cannot be shown by themselves.
    assert.deepEqual(
      page.steps.items.flatMap(({ leads }, step) => (leads === '' ? [] : [step])),
      [1],
    );
  });

  it('leads from a message of Outlook to the line of its page', async () => {
    const headers = `Received: from a.fabrikam.com (192.0.2.7) by mx.fabrikam.com with ESMTP id 7; Fri, 20 Nov 2026 08:20:00 +0000\r\nFrom: anna@contoso.com\r\nTo: lea@fabrikam.com\r\nSubject: Plan\r\nDate: Fri, 20 Nov 2026 08:00:00 +0000\r\nMessage-ID: <${MESSAGE_ID}>\r\n\r\n`;
    const bytes = outlookFile({ properties: { messageClass: 'IPM.Note', headers, subject: 'Plan', body: 'Plan' } });
    writeFileSync(join(folder, 'saved.msg'), bytes);
    const uri = uriOf('saved.msg');
    const { places } = found(await ask({ uri: uriOf(SEND_LOG), id: MESSAGE_ID }));
    const base64 = Buffer.from(bytes).toString('base64');
    const decoded = await client.request<DecodedResult | null>(DECODED_REQUEST, { uri, bytes: base64 } satisfies DecodedParams);
    rmSync(join(folder, 'saved.msg'));
    const lines = places.filter((place) => place.uri === uri).map(({ line }) => decoded?.text.split('\n')[line] ?? '');
    assert.equal(lines.length, 1);
    assert.match(lines[0] ?? '', /mx\.fabrikam\.com/);
  });

  it('says why there is none', async () => {
    assert.deepEqual(await ask({ uri: uriOf(SEND_LOG), id: 'nobody@contoso.com' }), {
      refused: 'nobody@contoso.com: no log here tells of this message',
    });
    assert.deepEqual(await ask({ uri: uriOf(SEND_LOG), position: { line: 0, character: 0 } }), {
      refused: 'What is under the cursor names no message: put it on a record that has an id.',
    });
  });

  it('is offered where an id is under the cursor, and not beside it', async () => {
    const titlesAt = async (text: string): Promise<readonly string[]> => {
      const { line, character } = placeOf(text);
      return (await client.codeActions(uriOf(SEND_LOG), line, character)).map(({ title }) => title);
    };
    assert.deepEqual(await titlesAt(MESSAGE_ID), ['Show the journey of this message', 'Show this SMTP session']);
    assert.deepEqual(await titlesAt('attempting to connect'), []);
  });

  it('of a session shows its messages, commands and what is odd', async () => {
    const params: JourneyParams = { uri: uriOf(SEND_LOG), position: placeOf('RCPT TO:<leo') };
    const { id, page, places } = found(await client.request(SESSION_REQUEST, params));
    assert.equal(id, '08DF452CAA950001');
    assert.equal(page.title, 'SMTP session 08DF452CAA950001');
    assert.deepEqual(
      page.ends.items.map(({ name, tone }) => [name, tone]),
      [['anna@contoso.com → lea@fabrikam.com, leo@tailspintoys.com', 'arrived']],
    );
    assert.deepEqual(
      page.steps.items.map(({ title }) => title),
      [
        'MAIL FROM:<anna@contoso.com> SIZE=4410',
        'RCPT TO:<lea@fabrikam.com>',
        'RCPT TO:<leo@tailspintoys.com>',
        'BDAT 4410 LAST',
      ],
    );
    assert.deepEqual(
      places.map(({ line }) => textOf(SEND_LOG).split('\r\n')[line]?.includes(',>,')),
      [true, true, true, true],
    );
    const none = await client.request<JourneyResult>(SESSION_REQUEST, {
      uri: uriOf(SEND_LOG),
      position: { line: 0, character: 0 },
    });
    assert.deepEqual(none, { refused: 'The cursor is on no row of an SMTP protocol log.' });
  });
});
