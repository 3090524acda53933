/** Reads the line in which rspamd says what it decided about a message. */

import { matchAt } from '../../../text/matchAt.ts';
import { wordTable } from '../../../text/wordTable.ts';
import type { Verdict } from './verdict.ts';

/** In its own file, process and worker go before the task. */
const INTRODUCTION = /(?:#\d{1,10}\([\w-]{1,40}\) )?<\w{0,40}>; \w{1,20}; rspamd_task_write_log: /y;
const ACTION = /\(default: [A-Z] \(([a-z ]{3,20})\): \[[^\]]{0,40}\]/;
const MESSAGE_ID = /^id: (<[^<>\s]{1,998}>)/;
const QUEUE_ID = /, qid: <([^<>]{1,40})>/;
const CLIENT = /, ip: ([\d.]{7,15}|[\dA-Fa-f:]{2,45}),/;
const SENDER = /, from: <([^<>]{0,1000})>/;
const RECIPIENTS = /, (?:smtp_)?rcpts: <([^<>]{0,5000})>/;
/** What a module or the administrator answered instead of the default. */
const FORCED = /, forced: [a-z ]{3,20} "(.{1,500}?)"; score=/;

const states: Readonly<Record<string, Verdict['state']>> = wordTable({
  reject: 'failed',
  'soft reject': 'delayed',
  greylist: 'delayed',
  discard: 'dropped',
  quarantine: 'dropped',
});

/** What rspamd answers by default, whose words tell the reason (https://rspamd.com/doc/workers/rspamd_proxy.html). */
const meanings: Readonly<Record<string, string>> = wordTable({ reject: 'Spam message rejected', greylist: 'Greylisted' });

/** The verdict of a line, or null: it is no such line. */
export function readRspamdVerdict(text: string, from: number): Verdict | null {
  const introduction = matchAt(INTRODUCTION, text, from)?.[0].length;
  if (introduction === undefined) {
    return null;
  }
  const at = from + introduction;
  const fields = text.slice(at);
  const action = ACTION.exec(fields);
  if (action === null) {
    return null;
  }
  const [whole, word = ''] = action;
  const forced = FORCED.exec(fields);
  const actionStart = at + action.index + whole.indexOf(`(${word})`, 1) + 1;
  const start = forced === null ? actionStart : at + forced.index + forced[0].indexOf('"') + 1;
  return {
    state: states[word] ?? null,
    event: word === 'reject' || word === 'soft reject' ? word : 'reject',
    sender: SENDER.exec(fields)?.[1] ?? null,
    recipients: (RECIPIENTS.exec(fields)?.[1] ?? '').split(',').filter((address) => address.includes('@')),
    messageId: MESSAGE_ID.exec(fields)?.[1] ?? null,
    queueId: QUEUE_ID.exec(fields)?.[1] ?? null,
    ip: CLIENT.exec(fields)?.[1] ?? null,
    start,
    end: start + (forced === null ? word.length : (forced[1] ?? '').length),
    meaning: forced === null ? (meanings[word] ?? null) : null,
  };
}
