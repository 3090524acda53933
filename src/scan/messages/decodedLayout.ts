/** How the text of a decoded message is laid out: written by `service/pages/decodedView.ts`, read by `decodedMessage.ts`. */

import { UNSEEN } from '../../text/unseen.ts';

/** Beginning of the first line. */
export const TITLE = '══ Mail Flow Lens · ';
/** Beginning of a heading. */
export const HEADING = '── ';
/** Beginning of a line that is our own remark, not text of the message. */
export const REMARK = '» ';
/** Beginning, after `HEADING`, of the heading above the header fields that are not shown first. */
export const FIELDS = '≡ ';

export interface DecodedSection {
  /** What is below it; `remark`: words of our own. */
  readonly kind: 'part' | 'fields' | 'remark';
  /** Number and type of a part; empty elsewhere. */
  readonly number: string;
  readonly type: string;
}

const PART = /^((?:\d{1,9}:)?\d[\d.]{0,200}) ([\w!#$&^.+-]+\/[\w!#$&^.+-]+)/;

/** The section that a line heads; null for a line that is not a heading. */
export function readHeading(line: string): DecodedSection | null {
  if (!line.startsWith(HEADING)) {
    return null;
  }
  const rest = line.slice(HEADING.length);
  if (rest.startsWith(FIELDS)) {
    return { kind: 'fields', number: '', type: '' };
  }
  const [, number = '', type = ''] = PART.exec(rest) ?? [];
  return number === '' ? { kind: 'remark', number, type } : { kind: 'part', number, type };
}

/** Quotes a line of the message that looks like one of ours: a space before it keeps senders from writing headings. */
export function quoteLine(line: string): string {
  return line.startsWith(HEADING) || line.startsWith(TITLE) || line.startsWith(REMARK) ? ` ${line}` : line;
}

/** The page in place of a message that cannot be shown: its name and one sentence of ours. */
export function remarkPage(name: string, sentence: string): string {
  const shown = name.replace(UNSEEN, ' ');
  return `${TITLE}${shown} ══\n${REMARK}${sentence.replace(UNSEEN, ' ')}\n`;
}
