/** What a person does without a mouse with a log that VS Code shows to no extension: from opening the file to the command that helps. */

import assert from 'node:assert/strict';
import type { Workbench } from './workbench.ts';

const MEGABYTE = 1_000_000;

/** A file that is made for its flow. */
export interface LargeLog {
  readonly name: string;
  readonly size: number;
  /** What VS Code says instead of showing it, if it does not show it. */
  readonly refusal: string | null;
}

/** Larger than what VS Code shows in a remote window, and larger than what it gives extensions in any. */
export const largeLogs: readonly LargeLog[] = [
  { name: 'trace-12.csv', size: 12 * MEGABYTE, refusal: 'very large' },
  { name: 'trace-118.csv', size: 118 * MEGABYTE, refusal: 'very large' },
];

const COLUMNS =
  'date_time_utc,server_ip,server_hostname,source,event_id,message_id,network_message_id,recipient_address,recipient_status,message_subject,sender_address';
/** One row of so many fails. */
const RARITY = 40;
const REFUSED =
  '450 4.4.316 Connection refused [Message=Socket error code 10061] [LastAttemptedServerName=mail.contoso.com] [LastAttemptedIP=203.0.113.7:25]';

/** The pieces of a trace of at least that size. */
export function* traceOf(size: number): Generator<string> {
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

/** Works a large log from start to fix. */
export async function workLargeLog(workbench: Workbench, { name, refusal }: LargeLog): Promise<void> {
  await workbench.openByName(name);
  if (refusal !== null) {
    await workbench.waitForPlaceholder(refusal);
  }
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
