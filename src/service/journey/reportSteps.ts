/** The steps that a message tells: that it came back, and, by its `Received` fields, the servers that it passed before. */

import { readHops } from '../../mime/receivedHops.ts';
import { FIELDS, HEADING } from '../../scan/messages/decodedLayout.ts';
import { instantOf } from '../../text/times/instant.ts';
import { readDate } from '../../text/times/mailDate.ts';
import { type BlockField, headerBlockAt } from '../document/headerBlock.ts';
import { hostName } from './hosts.ts';
import type { MatchedLog } from './matchedLog.ts';
import { type MessageNames, plainName } from './messageNames.ts';
import { emptyStep, type ToldStep } from './step.ts';

/** Maximum number of header blocks that are looked at. */
const MAX_BLOCKS = 50;
const MESSAGE_ID = 'message-id';

export function reportSteps(log: MatchedLog, names: MessageNames): readonly ToldStep[] {
  return [...bounces(log, names), ...hops(log, names)];
}

/** One step for each recipient about whom the report is. */
function bounces(log: MatchedLog, names: MessageNames): readonly ToldStep[] {
  const head = headerBlockAt(log.text, topOf(log));
  const date = fieldOf(head, 'date');
  const reporter = fieldOf(head, 'from');
  return log.log.failures.flatMap(({ best }): readonly ToldStep[] => {
    const { messageId, networkMessageId, session, sender, recipient, time, server } = best.record;
    const isOwn =
      [messageId, networkMessageId].some((name) => name !== null && names.has(name, 'everywhere')) ||
      (session !== null && names.has(session, 'queues'));
    if (!isOwn) {
      return [];
    }
    for (const name of [messageId, networkMessageId]) {
      names.add(name ?? '', 'everywhere');
    }
    const written = date || (time ?? '');
    return [
      {
        ...emptyStep,
        kind: 'bounced',
        instant: instantOf(readDate(written)),
        written,
        peer: server,
        sender,
        recipients: recipient === null ? [] : [recipient],
        event: reporter,
        says: best.text,
        ...log.say(best),
        file: log.file,
        line: log.lineInFile(best.source?.line ?? best.line),
        moment: plainName(fieldOf(head, MESSAGE_ID)) || null,
        end: best.outcome === 'delayed' ? 'delayed' : 'failed',
      },
    ];
  });
}

/** The hops of the header that has the message's own id. */
function hops(log: MatchedLog, names: MessageNames): readonly ToldStep[] {
  const lines = log.text.linesOf((piece) => [...piece.matchAll(/^message-id:/gim)].map(({ index }) => index));
  for (const line of lines.slice(0, MAX_BLOCKS)) {
    const fields = headerBlockAt(log.text, line);
    if (names.has(fieldOf(fields, MESSAGE_ID), 'everywhere')) {
      const received = receivedOf(log, fields);
      return readHops(received.map(({ value }) => value)).map(
        (hop, index): ToldStep => ({
          ...emptyStep,
          kind: 'received',
          instant: instantOf(hop.time),
          written: hop.time ?? '',
          server: hop.by,
          peer: hop.from,
          event: 'Received',
          says: [hop.protocol, hop.tls].filter((part) => part !== null).join(' · '),
          file: log.file,
          // The last server's field is at the top.
          line: log.lineInFile(received[received.length - 1 - index]?.start ?? line),
          clock: hop.by === null ? null : hostName(hop.by),
          partner: hop.from,
        }),
      );
    }
  }
  return [];
}

/** The line on which the header of the whole message begins: a decoded message has a title above it. */
function topOf({ format }: MatchedLog): number {
  return format === 'decoded-message' ? 1 : 0;
}

/** The `Received` fields of a header; a decoded message has those of its own header at the end. */
function receivedOf(log: MatchedLog, fields: readonly BlockField[]): readonly BlockField[] {
  const isOwn = log.format === 'decoded-message' && fields[0]?.start === topOf(log);
  const [heading] = isOwn ? log.text.linesThatBegin(HEADING + FIELDS, 1) : [];
  const block = heading === undefined ? fields : headerBlockAt(log.text, heading + 1);
  return block.filter(({ name }) => name.toLowerCase() === 'received');
}

function fieldOf(fields: readonly BlockField[], wanted: string): string {
  return fields.find(({ name }) => name.toLowerCase() === wanted)?.value ?? '';
}
