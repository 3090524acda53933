/** Journeys over the open logs and those in the folder, and sessions, as the built server answers them. */

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type FoundPage,
  JOURNEY_REQUEST,
  type JourneyParams,
  type JourneyResult,
  SESSION_REQUEST,
  SHOW_JOURNEY_COMMAND,
  SHOW_SESSION_COMMAND,
} from '../../src/journeyProtocol.ts';
import { journeyLogs, MESSAGE_ID, NETWORK_ID } from '../unit/service/journey/journeyLogs.ts';
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
