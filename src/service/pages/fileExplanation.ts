/** What a file was taken for: its format and its failures, or what was looked for in it; and how to report it if that is wrong. */

import { ISSUES_ADDRESS } from '../../ids/product.ts';
import type { Locale } from '../../locales/locale.ts';
import { fill } from '../../locales/wording.ts';
import { maskText } from '../../redact/mask.ts';
import { emptyRecord } from '../../scan/finding.ts';
import type { LogDocument } from '../document/logDocument.ts';
import { escapeMarkdown, plainLine } from '../wording/markdown.ts';
import { statusLine } from '../wording/status.ts';
import { causeLines } from '../wording/summary.ts';

/** Maximum number of lines of the file that are shown: more than a format needs to be recognised. */
const MAX_LINES = 30;
/** Maximum length of one, UTF-16 code units. */
const MAX_LINE = 500;
/** Maximum number of causes that are named. */
const MAX_CAUSES = 5;

/** As Markdown. `head`: the beginning of its text; `log`: what was read of it, if it is a mail log. */
export function fileExplanation(name: string, head: string, log: LogDocument | undefined, locale: Locale): string {
  const words = locale.interface.fileExplanation;
  const format = log?.format ?? null;
  const judged =
    log === undefined || format === null
      ? [words.none, words.lookedFor, listOf(Object.values(locale.interface.formats))]
      : [
          `**${escapeMarkdown(statusLine(format, log.counts, locale))}**`,
          listOf(causeLines(log, MAX_CAUSES, locale).map(({ text }) => text)),
        ];
  const lines = linesToReport(head);
  const report = lines === '' ? [] : [fill(words.report, { address: `<${ISSUES_ADDRESS}>` }), lines];
  return [`# ${escapeMarkdown(plainLine(name))}`, ...judged, ...report].filter((part) => part !== '').join('\n\n');
}

function listOf(items: readonly string[]): string {
  return items.map((item) => `- ${escapeMarkdown(item)}`).join('\n');
}

/** The first lines with what names people and servers masked, in a block of code that they cannot leave. */
function linesToReport(head: string): string {
  const lines = head
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .slice(0, MAX_LINES)
    .map((line) => plainLine(maskText(line, emptyRecord), MAX_LINE));
  const ticks = lines.join('\n').match(/`+/g) ?? [];
  const fence = '`'.repeat(Math.max(3, ...ticks.map(({ length }) => length + 1)));
  return lines.length === 0 ? '' : [`${fence}text`, ...lines, fence].join('\n');
}
