/** All about the record under the cursor, for the pane: the card, the record's fields, the events of its message, what can be done. */

import type { Position } from 'vscode-languageserver-types';
import { fill, fillPlural, sayNumber } from '../../locales/wording.ts';
import type { Details, DetailsAction, DetailsField } from '../../recordDetails.ts';
import type { Finding } from '../../scan/finding.ts';
import { formatTraits } from '../../scan/formatTraits.ts';
import type { ColumnRecord } from '../document/logColumns.ts';
import { rangeOf } from '../document/range.ts';
import { bestFinding } from '../document/recordFindings.ts';
import { factsOf } from '../wording/cardFacts.ts';
import { detailsCard } from '../wording/detailsCard.ts';
import { listedFailures, type SeverityRules } from '../wording/severity.ts';
import { type ActionCommands, codeActions } from './codeActions.ts';
import { followedAt } from './followed.ts';
import { eventsOf, type RecordSource } from './messageEvents.ts';
import type { Shell } from './shell.ts';
import { traceRow } from './traceRow.ts';

/** Maximum length of a value that is sent, UTF-16 code units. */
const MAX_VALUE = 20_000;

export interface DetailsSource extends RecordSource {
  readonly rules: SeverityRules;
  /** Whether a folder is open, so that settings can be the workspace's. */
  readonly shell: Shell;
  readonly hasWorkspace: boolean;
  readonly commands: ActionCommands;
}

export function detailsAt(source: DetailsSource, { line, character }: Position): Details {
  const { log, tokens, locale, commands, shell, hasWorkspace } = source;
  const record = tokens.recordAt(line);
  const finding = findingAt(source, record, line, character);
  const facts = finding === undefined ? null : factsOf(log, finding);
  const at = { line, character };
  const range = finding === undefined ? { start: at, end: at } : rangeOf(finding);
  const followed = followedAt(log, source.text, tokens, at, false);
  const context = { problems: [], row: traceRow(log.format, tokens, record.start), followed, shell, hasWorkspace };
  const { events, more } = eventsOf(source, record);
  const words = locale.interface.details;
  const isOfSession = log.format !== null && formatTraits[log.format].sections === 'sessions';
  return {
    language: locale.language,
    ...sayPosition(source, finding),
    card: facts === null ? null : detailsCard(facts, locale),
    actions: codeActions(log, range, context, locale, commands).flatMap(({ title, command }): DetailsAction[] =>
      command === undefined ? [] : [{ title, command: command.command, arguments: command.arguments ?? [] }],
    ),
    fields: fieldsOf(source, record, finding),
    eventsTitle: isOfSession ? words.eventsOfSession : words.events,
    events,
    moreEvents: more === 0 ? '' : fillPlural(words.moreEvents, locale.language, more),
  };
}

/** The finding under the cursor, otherwise the best one of its line, of its record, or of the message that is the whole log. */
function findingAt({ log }: DetailsSource, record: ColumnRecord, line: number, character: number): Finding | undefined {
  const own =
    log.findingAt(line, character) ?? bestFinding(log, { ...record, start: line, end: line }) ?? bestFinding(log, record);
  const sections = log.format === null ? null : formatTraits[log.format].sections;
  const isMessage = sections === 'parts' || sections === 'decodedParts';
  return own ?? (isMessage && log.failures.length === 1 ? log.failures[0]?.best : undefined);
}

/** Which of the failures that are not silenced a finding tells, or how many there are. */
function sayPosition(
  { log, rules, locale }: DetailsSource,
  finding: Finding | undefined,
): Pick<Details, 'position' | 'hasFailures'> {
  const { language, interface: words } = locale;
  const failures = listedFailures(log, rules);
  const own = finding === undefined ? undefined : log.failureOf(finding);
  const number = own === undefined ? 0 : failures.indexOf(own) + 1;
  const count = failures.length;
  const position =
    number > 0
      ? fill(words.details.failure, { number: sayNumber(number, language), count: sayNumber(count, language) })
      : fillPlural(words.details.failures, language, count);
  return { position: count === 0 ? words.details.noFailures : position, hasFailures: count > 0 };
}

/** The fields; those of a line of words are what was read of it, and the line itself. */
function fieldsOf(
  { log, text, locale }: DetailsSource,
  record: ColumnRecord,
  finding: Finding | undefined,
): readonly DetailsField[] {
  const cells = record.cells.map(({ name, value }) => ({ name, value: value.slice(0, MAX_VALUE) }));
  if (record.kind === 'columns' || log.format === null || !formatTraits[log.format].isLineByLine) {
    return cells;
  }
  const { ticket, details } = locale.interface;
  const { time, event, sender, recipient, server, ip } = finding?.record ?? {};
  const read: readonly (readonly [name: string, value: string | null | undefined])[] = [
    [ticket.time, time],
    [details.event, event],
    [ticket.sender, sender],
    [ticket.recipient, recipient],
    [ticket.server, server],
    [details.address, ip],
  ];
  return [
    ...read.flatMap(([name, value]): DetailsField[] => (value ? [{ name, value }] : [])),
    ...cells,
    { name: details.line, value: text.line(record.start).slice(0, MAX_VALUE) },
  ];
}
