/** The details of a record, and how a test shows them: what the pane says, line by line. */

import assert from 'node:assert/strict';
import { localeOf } from '../../src/locales/languages.ts';
import type { Language, Locale } from '../../src/locales/locale.ts';
import type { CardBlock, Details, RichText } from '../../src/recordDetails.ts';
import { scanText } from '../../src/scan/scanner.ts';
import { EditedDocument } from '../../src/server/editedDocument.ts';
import { LogDocument } from '../../src/service/document/logDocument.ts';
import { LogText } from '../../src/service/document/logText.ts';
import type { ActionCommands } from '../../src/service/editor/codeActions.ts';
import { detailsAt } from '../../src/service/editor/details.ts';
import { LogTokens } from '../../src/service/editor/tokenHover.ts';
import { noRules, type SeverityRules } from '../../src/service/wording/severity.ts';
import { noActions } from './actions.ts';

export interface Asked {
  readonly language?: Language;
  readonly commands?: ActionCommands;
  readonly rules?: SeverityRules;
}

/** The details at the last occurrence of a text, which is where the last state of a message is. */
export function detailsOf(
  content: string,
  text: string,
  { language = 'en', commands = noActions, rules = noRules }: Asked = {},
): Details {
  const uri = 'file:///logs/log.txt';
  const log = new LogDocument(uri, 1, scanText(content));
  const document = new EditedDocument(uri, 1, content);
  const lines = new LogText(document);
  const locale: Locale = localeOf(language);
  const offset = content.lastIndexOf(text);
  assert.ok(offset >= 0, text);
  const source = {
    log,
    text: lines,
    tokens: new LogTokens(log, lines),
    locale,
    rules,
    shell: 'powershell' as const,
    hasWorkspace: true,
    commands,
  };
  return detailsAt(source, document.positionAt(offset));
}

export function printDetails({ position, card, actions, fields, eventsTitle, events, moreEvents }: Details): string {
  return [
    `[${position}]`,
    ...(card === null ? [] : [`# ${card.title} (${card.tone})`, ...card.blocks.flatMap(printBlock)]),
    '== fields',
    ...fields.map(({ name, value }) => `${name}: ${value}`),
    `== ${eventsTitle}`,
    ...events.map(
      ({ time, event, recipient, says, line, count, lastTime, isCurrent }) =>
        `${isCurrent ? '>' : ' '} ${line + 1} | ${time} | ${event} | ${recipient} | ${says}${count > 1 ? ` (${count} until ${lastTime})` : ''}`,
    ),
    moreEvents,
    '== actions',
    ...actions.map(({ title, command }) => `${command}: ${title}`),
    '',
  ].join('\n');
}

function printBlock(block: CardBlock): readonly string[] {
  const heading = `## ${block.heading}`;
  switch (block.kind) {
    case 'text':
      return [`${heading} ${printText(block.text)}`];
    case 'list':
      return [heading, ...block.items.map((item) => `- ${printText(item)}`)];
    case 'steps':
      return [
        heading,
        ...block.steps.flatMap(({ text, how }, index) => [
          `${block.from + index}. ${printText(text)}`,
          ...how.map((one) => `   - ${printText(one)}`),
        ]),
      ];
    case 'links':
      return [heading, ...block.links.map(({ title, url }) => `- ${title} ${url}`)];
    case 'commands':
      return [heading, ...block.commands.flatMap(({ purpose, caveat, text }) => [`- ${purpose} (${caveat})`, `  ${text}`])];
  }
}

function printText(text: RichText): string {
  return text
    .map((run) => {
      const shown = run.style === 'plain' ? run.text : `‹${run.style}:${run.text}›`;
      return run.url === undefined ? shown : `‹link:${shown} ${run.url}›`;
    })
    .join('');
}
