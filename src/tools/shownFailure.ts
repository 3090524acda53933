/** One failure of a report as a tool shows it, and the place where it is told. */

import { entryOf, isEntryId } from '../catalogue/entries.ts';
import { entryWords } from '../locales/entryWords.ts';
import type { Locale } from '../locales/locale.ts';
import type { ReportedCause, ReportedFailure } from '../logReport.ts';
import { withoutMarkup } from '../service/wording/markdown.ts';
import type { ReadReport } from './toolLogs.ts';
import type { ToolMask } from './toolMask.ts';
import type { Json } from './toolResult.ts';

/** `file:line`; the file alone if a status without a code tells it. Of a part of a message, the line is that of its decoded text. */
export function placeOf(
  { file, line, part }: Pick<ReportedFailure, 'file' | 'line' | 'part'>,
  names: ReadReport['names'],
  mask: ToolMask,
): string {
  const name = mask.file(names[file] ?? '');
  return line === null ? name : `${name}:${line}${part === null ? '' : ` (part ${part})`}`;
}

/** Reply and code as a server says them; undefined if only words or a status tell it. */
export function codeOf({ reply, code }: { readonly reply: string | null; readonly code: string | null }): string | undefined {
  const spoken = [reply, code].filter((part) => part !== null).join(' ');
  return spoken === '' ? undefined : spoken;
}

export function shownFailure(failure: ReportedFailure, { report, names }: ReadReport, mask: ToolMask, locale: Locale): Json {
  const cause = report.causes[failure.cause ?? -1];
  const { recipient, sender, destination, connector, messageId, words } = failure;
  return {
    at: placeOf(failure, names, mask),
    time: failure.time ?? undefined,
    state: failure.state,
    strangers: failure.isStrangers || undefined,
    messages: failure.messages > 1 ? failure.messages : undefined,
    code: codeOf(failure),
    reason: cause?.reason,
    cause: titleOf(cause, locale),
    entry: cause?.entry ?? undefined,
    log: {
      recipient: mask.mailbox(recipient) ?? undefined,
      sender: mask.mailbox(sender) ?? undefined,
      destination: mask.server(destination) ?? undefined,
      connector: mask.connector(connector) ?? undefined,
      messageId: mask.value(messageId) ?? undefined,
      words: words === '' ? undefined : mask.words(words),
    },
  };
}

/**
 * The title of a cause as far as it is ours; the rest may be a server's words. `550 5.7.1 Refused by policy: we do not like you` is cut behind
 * the name of the entry, and what an organisation's own catalogue names is left out. Undefined: nothing of it is ours.
 */
export function titleOf(cause: ReportedCause | undefined, locale: Locale): string | undefined {
  if (cause === undefined || cause.entry === null || !isEntryId(cause.entry)) {
    return undefined;
  }
  const { name } = entryWords(entryOf(cause.entry), locale);
  const ours = [codeOf(cause), name].filter((part) => part !== undefined && part !== '').join(' ');
  const isProven = Object.values(locale.causes).some(({ short }) => cause.title === `${ours}: ${withoutMarkup(short)}`);
  return isProven ? cause.title : cause.title === ours || cause.title.startsWith(`${ours}: `) ? ours : undefined;
}

/** A title that is not ours alone, as a quotation. */
export function quotedTitle(cause: ReportedCause, locale: Locale, mask: ToolMask): Json {
  return cause.title === titleOf(cause, locale) ? undefined : { title: mask.words(cause.title) };
}
