/** The body of a `message/delivery-status` part (RFC 3464 section 2): groups of fields, the first about the message. */

import type { TextLine } from './textLine.ts';

/** A field with the lines it was folded over. */
export interface StatusField {
  /** Lower case. */
  readonly name: string;
  readonly lines: readonly TextLine[];
}

/** Fields up to a blank line. */
export type StatusGroup = readonly StatusField[];

const FIELD = /^([!-9;-~]+)[ \t]*:/;

/** Collects lines to groups. */
export class StatusGroups {
  #groups: StatusField[][] = [];
  #open: { name: string; lines: TextLine[] }[] | null = null;

  line(line: TextLine): void {
    const { text } = line;
    if (text.trim() === '') {
      this.#open = null;
      return;
    }
    const last = this.#open?.at(-1);
    if (/^[ \t]/.test(text) && last !== undefined) {
      last.lines.push(line);
      return;
    }
    const name = FIELD.exec(text)?.[1];
    if (name === undefined) {
      last?.lines.push(line);
      return;
    }
    const field = { name: name.toLowerCase(), lines: [line] };
    if (this.#open === null || beginsAnother(this.#open, field.name)) {
      this.#open = [];
      this.#groups.push(this.#open);
    }
    this.#open.push(field);
  }

  /** The groups so far; the reader begins anew. */
  take(): readonly StatusGroup[] {
    const groups = this.#groups;
    this.#groups = [];
    this.#open = null;
    return groups;
  }
}

/** The fields that name a recipient. */
const RECIPIENT = ['final-recipient', 'original-recipient'];

/** Whether a field names another recipient than its group: some servers leave out the blank line between two. */
function beginsAnother(group: StatusGroup, name: string): boolean {
  return RECIPIENT.includes(name) && group.some((field) => field.name === name);
}

/** The value of a group's field, unfolded, or null. */
export function statusValue(group: StatusGroup, name: string): string | null {
  const field = group.find((one) => one.name === name);
  if (field === undefined) {
    return null;
  }
  const text = field.lines.map((one) => one.text.trim()).join(' ');
  return text.slice(text.indexOf(':') + 1).trim() || null;
}

/** The value after its type: `rfc822; user@example.com` is `user@example.com`. */
export function typedValue(value: string | null): string | null {
  if (value === null) {
    return null;
  }
  const plain = /^[\w-]+\s*;\s*/.test(value) ? value.slice(value.indexOf(';') + 1).trim() : value;
  return plain.replace(/^<(.*)>$/, '$1') || null;
}
