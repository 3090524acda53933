/** What a person does without a mouse, from opening a file to the fix: with logs that VS Code shows to no extension, and with an encoded bounce. */

import assert from 'node:assert/strict';
import type { Workbench } from './workbench.ts';

const MEGABYTE = 1_000_000;

export interface KeyboardFlow {
  /** Of the file that is made for it. */
  readonly name: string;
  readonly pieces: () => Iterable<string>;
  readonly work: (workbench: Workbench, name: string) => Promise<void>;
}

/** Larger than what VS Code shows in a remote window, and larger than what it gives extensions in any. */
export const keyboardFlows: readonly KeyboardFlow[] = [
  { name: 'trace-12.csv', pieces: () => traceOf(12 * MEGABYTE), work: workLargeLog },
  { name: 'trace-118.csv', pieces: () => traceOf(118 * MEGABYTE), work: workLargeLog },
  { name: 'encoded.eml', pieces: () => [encodedBounce], work: workEncodedBounce },
];

const COLUMNS =
  'date_time_utc,server_ip,server_hostname,source,event_id,message_id,network_message_id,recipient_address,recipient_status,message_subject,sender_address';
/** One row of so many fails. */
const RARITY = 40;
const REFUSED =
  '450 4.4.316 Connection refused [Message=Socket error code 10061] [LastAttemptedServerName=mail.contoso.com] [LastAttemptedIP=203.0.113.7:25]';

/** The pieces of a trace of at least that size. */
function* traceOf(size: number): Generator<string> {
  let written = 0;
  for (let row = 0; written < size; row++) {
    const isFailure = row % RARITY === RARITY - 1;
    const status = !isFailure
      ? ['DELIVER', '250 2.1.5 OK']
      : row % 3 === 1
        ? ['FAIL', '550 5.1.10 not found']
        : ['DEFER', REFUSED];
    const piece =
      row === 0
        ? `${COLUMNS}\n`
        : `2026-11-20T08:00:00.000Z,192.0.2.9,EXCH01,SMTP,${status[0]},<${row}@example.com>,n-${row},user${row}@contoso.com,${status[1]},${'Order '.repeat(60)},ann@example.com\n`;
    written += piece.length;
    yield piece;
  }
}

/** A bounce whose words are in base64. */
const encodedBounce = [
  'From: Mail Delivery Subsystem <MAILER-DAEMON@mail.contoso.com>',
  'To: ann@contoso.com',
  'Subject: Undelivered Mail Returned to Sender',
  'Date: Fri, 20 Nov 2026 08:00:00 +0000',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from(
    [
      'I could not deliver your message to one recipient:',
      '',
      '<user@fabrikam.com>: host mx.fabrikam.com[203.0.113.7] said: 550 5.7.1 Client host [192.0.2.9]',
      '    blocked using zen.spamhaus.org (in reply to RCPT TO command)',
      '',
    ].join('\n'),
  )
    .toString('base64')
    .replace(/.{76}/g, '$&\n'),
  '',
].join('\n');

async function workEncodedBounce(workbench: Workbench, name: string): Promise<void> {
  await workbench.openByName(name);
  await workbench.statusItem('1 failed');
  await workbench.pressKeys('Control+Alt+J');
  const shown = await workbench.hoverByKeyboard('5.7.1 · IP address on a block list');
  assert.match(shown, /Show decoded message/);
  await workbench.pressKeys('Escape');
  await workbench.runByKeyboard('Show Decoded Message');
  await workbench.waitForTab(`${name} (decoded)`);
  await workbench.statusItem('1 failed');
  await workbench.pressKeys('Control+Alt+J');
  assert.match(await workbench.hoverByKeyboard('5.7.1 · IP address on a block list'), /Do first/);
  await workbench.pressKeys('Escape');
  const titles = await workbench.openList('Control+.');
  const copy = titles.find((title) => title.startsWith('Copy diagnostic command'));
  assert.ok(copy, JSON.stringify(titles));
  assert.match(await workbench.copyByKeyboard(copy), /192\.0\.2\.9|9\.2\.0\.192/);
}

async function workLargeLog(workbench: Workbench, name: string): Promise<void> {
  await workbench.openByName(name);
  await workbench.waitForPlaceholder('very large');
  const offer = await workbench.statusItem(`Show failing records of ${name}`);
  // The offer stays when its notification is gone, and comes back with the file.
  await workbench.closeNotifications();
  await workbench.openByName('undeliverable.eml');
  await workbench.waitUntilGone(offer);
  await workbench.openByName(name);
  await workbench.statusItem(`Show failing records of ${name}`);

  await workbench.runByKeyboard('Show Failing Records of File');
  await workbench.waitForTab(`Failing records 1 · ${name}`);
  assert.match(await workbench.statusItem('Failing records 1–'), /^Failing records 1–[\d,]+ of [\d,]+ of trace-\d+\.csv$/);
  await workbench.statusItem('Message trace (extended)');
  await workbench.pressKeys('Control+Alt+J');
  await workbench.statusItem('Ln 2, Col');
  const card = await workbench.hoverByKeyboard('4.4.316 · Connection refused');
  assert.match(card, /Go to line 4\d of trace-/);
  await workbench.pressKeys('Escape');
  const titles = await workbench.openList('Control+.');
  const copy = titles.find((title) => title.startsWith('Copy diagnostic command'));
  assert.ok(copy, JSON.stringify(titles));
  assert.match(await workbench.copyByKeyboard(copy), /Test-NetConnection.*203\.0\.113\.7/);

  await workbench.runByKeyboard('More Failing Records');
  await workbench.typeIntoList('', `Summary of ${name}`);
  await workbench.typeIntoList('Go to line', 'Go to line');
  await workbench.pressKeys('Enter');
  await workbench.waitForTab(name);
}
