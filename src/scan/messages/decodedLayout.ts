/** How the text of a decoded message is laid out: written by `service/pages/decodedView.ts`, read by `decodedMessage.ts`. */

/** The first line begins with it. */
export const TITLE = '══ Mail Flow Lens · ';
/** A heading begins with it. */
export const HEADING = '── ';
/** A line that begins with it is our own remark, no text of the message. */
export const REMARK = '» ';
/** Begins, behind `HEADING`, the heading above the header fields that are not shown first. */
export const FIELDS = '≡ ';

export interface DecodedSection {
  /** What is below it; `remark`: words of our own. */
  readonly kind: 'part' | 'fields' | 'remark';
  /** Number and type of a part; empty elsewhere. */
  readonly number: string;
  readonly type: string;
}

const PART = /^((?:\d{1,9}:)?\d[\d.]{0,200}) ([\w!#$&^.+-]+\/[\w!#$&^.+-]+)/;

/** What a line heads; null for a line that is no heading. */
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

/** A line of the message that looks like one of ours is moved by a blank, so that nobody writes a heading from outside. */
export function quoteLine(line: string): string {
  return line.startsWith(HEADING) || line.startsWith(TITLE) || line.startsWith(REMARK) ? ` ${line}` : line;
}

/** What is shown in place of a message that cannot be shown: its name and one sentence of ours. */
export function remarkPage(name: string, sentence: string): string {
  const shown = name.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ');
  return `${TITLE}${shown} ══\n${REMARK}${sentence.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' ')}\n`;
}
