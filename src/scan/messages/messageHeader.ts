/** Whether lines are the header of a mail message. */

const FIELD = /^([!-9;-~]+)[ \t]*:/;
/** Fields that only mail has: one is enough with a common one. */
const MAIL_FIELDS = ['received', 'message-id', 'mime-version', 'return-path', 'delivered-to', 'x-failed-recipients'];
/** Fields that other texts may have too: mail has most of them. */
const COMMON_FIELDS = ['from', 'to', 'subject', 'date'];
/** Minimum number of common fields in a complete header that has no other of a mail. */
const MIN_COMMON_FIELDS = 3;

/** Whether a text begins with a mail header; `head` are its first lines. */
export function isMessageHeader(head: readonly string[]): boolean {
  const names = new Set<string>();
  let whole = false;
  const from = head.findIndex((line) => line.trim() !== '');
  for (const line of head.slice(Math.max(from, 0))) {
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
