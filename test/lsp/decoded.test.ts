/** Messages decoded, of open documents and of bytes. */

import assert from 'node:assert/strict';
import {
  DECODED_REQUEST,
  type DecodedParams,
  type DecodedResult,
  MESSAGES_REQUEST,
  type MessagesResult,
} from '../../src/protocol.ts';
import { reportOf } from '../unit/reports.ts';
import { LspClient } from './client.ts';

const uri = 'file:///logs/bounces.mbox';
const report = (words: string): string => reportOf({ encoding: 'base64', text: [Buffer.from(words).toString('base64')] });
const separator = 'From MAILER-DAEMON Fri Nov 20 08:00:00 2026\n';
const mailbox = `${separator}${report('550 5.1.1 no')}\n${separator}${report('550 5.7.1 no')}`;

describe('a decoded message', () => {
  let client: LspClient;

  before(async () => {
    client = await LspClient.start();
    await client.open(uri, mailbox);
  });
  after(async () => assert.equal(await client.stop(), 0));

  const decode = (params: DecodedParams): Promise<DecodedResult | null> => client.request(DECODED_REQUEST, params);

  it('is the one of a mailbox that a line or a number names', async () => {
    const second = await decode({ uri, line: mailbox.slice(0, mailbox.lastIndexOf(separator)).split('\n').length - 1 });
    assert.equal(second?.message, 2);
    assert.match(second.text, /^══ Mail Flow Lens · bounces\.mbox ══\n[\s\S]*\n── 2:1 text\/plain · base64 ─+\n550 5\.7\.1 no\n/);
    assert.equal(second.text.split('\n')[second.parts[0]?.line ?? 0]?.startsWith('── 2:1 '), true);
    assert.match((await decode({ uri, message: 1 }))?.text ?? '', /550 5\.1\.1 no/);
  });

  it('is chosen from those that a mailbox has', async () => {
    const target = 'file:///logs/chosen.mbox';
    const subject = 'Subject: =?utf-8?B?0J/RgNC40LLQtdGC?=';
    await client.open(target, mailbox.replace('Subject: Undeliverable: Order', subject));
    const [first, second, ...more] = await client.request<MessagesResult>(MESSAGES_REQUEST, { uri: target });
    assert.deepEqual(first, {
      subject: '\u041f\u0440\u0438\u0432\u0435\u0442',
      from: 'postmaster@contoso.com',
      date: 'Fri, 20 Nov 2026 08:00:00 +0000',
    });
    assert.equal(second?.subject, 'Undeliverable: Order');
    assert.deepEqual(more, []);
    assert.deepEqual(await client.request(MESSAGES_REQUEST, { uri: 'file:///logs/closed.mbox' }), []);
  });

  it('is none where there is no message', async () => {
    assert.equal(await decode({ uri, message: 3 }), null);
    assert.equal(await decode({ uri: 'file:///logs/closed.eml' }), null);
  });

  it('says of bytes that are no message what is wrong with them', async () => {
    const text = (await decode({ uri: 'file:///logs/a.msg', bytes: Buffer.from('no message').toString('base64') }))?.text;
    assert.match(text ?? '', /^══ Mail Flow Lens · a\.msg ══\n» no mail message can be read in this file\n/);
  });
});
