/** A mail message, above all a non-delivery report: its text parts, its delivery-status part (RFC 3464), its headers. */

import { StatusGroups } from '../../mime/deliveryStatus.ts';
import { type Part, PartReader, type RawLine } from '../../mime/partReader.ts';
import { cutQuotedLine } from '../../mime/quotedPrintable.ts';
import { BounceReport } from '../bounceReport.ts';
import type { Sink } from '../finding.ts';
import type { Format, LineReader } from '../format.ts';
import { Paragraphs } from '../paragraphs.ts';

const FIELD = /^([!-9;-~]+)[ \t]*:/;
/** Fields that only mail has: one is enough beside a common one. */
const MAIL_FIELDS = ['received', 'message-id', 'mime-version', 'return-path', 'delivered-to', 'x-failed-recipients'];
/** Fields that other texts may have too: mail has most of them. */
const COMMON_FIELDS = ['from', 'to', 'subject', 'date'];
const MIN_COMMON_FIELDS = 3;

function isHeader(head: readonly string[]): boolean {
  const names = new Set<string>();
  let whole = false;
  const start = head[0]?.startsWith('From ') ? 1 : 0;
  for (const line of head.slice(start)) {
    if (line === '') {
      whole = true;
      break;
    }
    const name = FIELD.exec(line)?.[1]?.toLowerCase();
    if (name !== undefined) {
      names.add(name);
    } else if (!/^[ \t]/.test(line)) {
      return false;
    }
  }
  const common = COMMON_FIELDS.filter((name) => names.has(name)).length;
  return (whole && common >= MIN_COMMON_FIELDS) || (common > 0 && MAIL_FIELDS.some((name) => names.has(name)));
}

export const mailMessage: Format = {
  id: 'mail-message',

  recognises: isHeader,

  open(_head, sink: Sink): LineReader {
    const report = new BounceReport(sink);
    const groups = new StatusGroups();
    const paragraphs = new Paragraphs((passage) => report.text(passage));
    const returned = new Paragraphs((passage) => report.returned(passage));
    const reader = new PartReader({
      field: (name: string, lines: readonly RawLine[], isReturned: boolean) => report.field(name, lines, isReturned),
      body(part: Part, text: string, line: number) {
        if (part.encoding === 'base64') {
          return;
        }
        const type = part.content.type;
        if (type === 'message/delivery-status' || type === 'message/global-delivery-status') {
          groups.line(text, line);
        } else if (part.returned) {
          if (type === 'text/rfc822-headers') {
            report.returnedLine(text, line);
          } else {
            returned.line(text, line);
          }
        } else if (part.encoding === 'quoted-printable') {
          const { runs, soft } = cutQuotedLine(text);
          paragraphs.runs(runs, line, soft);
        } else {
          paragraphs.line(text, line);
        }
      },
      returnedMessage: () => report.returnedMessage(),
      partEnd() {
        paragraphs.end();
        returned.end();
        report.status(groups.take());
      },
    });
    return {
      line: (text, line) => reader.line(text, line),
      end() {
        reader.end();
        report.end();
      },
    };
  },
};
