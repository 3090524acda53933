/** The failures of a report as SARIF 2.1.0, each result on a line of its own. */

import { PRODUCT_NAME, PROJECT_ADDRESS } from '../../ids/product.ts';
import type { Locale } from '../../locales/locale.ts';
import { fill } from '../../locales/wording.ts';
import type { LogReport, ReportedCause, ReportedFailure } from '../../logReport.ts';
import { plainLine } from '../../text/markdown.ts';
import { quoteJson } from './quotedJson.ts';
import type { Rendering } from './report.ts';
import { artifactsOf, type SarifArtifacts } from './sarifArtifacts.ts';

/** What the catalogue says about the entry or the reason of a cause, in words. */
export interface RuleHelp {
  /** Id of the entry; of the reason, where no entry explains the code. */
  readonly id: string;
  readonly name: string;
  /** What happened, plain text. */
  readonly happened: string;
  /** The whole card, as plain text and as Markdown. */
  readonly text: string;
  readonly markdown: string;
}

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

export function* sarifLines(report: LogReport, rendering: Rendering): Generator<string> {
  const { locale, all } = rendering;
  const rules = rulesOf(report, rendering);
  const artifacts = artifactsOf(report.files.map(({ name }) => name));
  yield '{';
  yield `  "$schema": ${quoteJson(SCHEMA)},`;
  yield '  "version": "2.1.0",';
  yield '  "runs": [{';
  yield `    "tool": ${quoteJson({ driver: driverOf(rules, rendering) })},`;
  yield `    "invocations": ${quoteJson([invocationOf(report)])},`;
  yield `    "language": "${locale.language}",`;
  yield '    "columnKind": "utf16CodeUnits",';
  yield `    "artifacts": ${quoteJson(artifacts.all)},`;
  yield `    "properties": ${quoteJson(propertiesOf(report, all))},`;
  yield '    "results": [';
  const last = report.failures.length - 1;
  for (const [index, failure] of report.failures.entries()) {
    yield `      ${quoteJson(resultOf(report, failure, rules, artifacts, locale))}${index === last ? '' : ','}`;
  }
  yield '    ]';
  yield '  }]';
  yield '}';
}

/** The rules in order, and the index of the rule of each cause; the last index is that of failures without a cause. */
interface Rules {
  readonly all: readonly { readonly help: RuleHelp; readonly cause: ReportedCause }[];
  readonly indexOf: (cause: ReportedCause) => number;
}

function rulesOf({ causes }: LogReport, { helpOf }: Rendering): Rules {
  const all: { readonly help: RuleHelp; readonly cause: ReportedCause }[] = [];
  const indexes = new Map<string, number>();
  for (const cause of causes) {
    const help = helpOf(cause);
    if (!indexes.has(help.id)) {
      indexes.set(help.id, all.length);
      all.push({ help, cause });
    }
  }
  const ofCause = new Map(causes.map((cause) => [cause, indexes.get(helpOf(cause).id) ?? -1]));
  return { all, indexOf: (cause) => ofCause.get(cause) ?? -1 };
}

function driverOf({ all }: Rules, { version }: Rendering): object {
  return {
    name: PRODUCT_NAME,
    version,
    semanticVersion: version,
    informationUri: PROJECT_ADDRESS,
    rules: all.map(({ help, cause }) => ({
      id: help.id,
      name: help.name,
      shortDescription: { text: escapeMessage(help.name) },
      fullDescription: { text: escapeMessage(help.happened) },
      help: { text: escapeMessage(help.text), markdown: help.markdown },
      ...(cause.article === null ? {} : { helpUri: cause.article.url }),
      defaultConfiguration: { level: isTransient(cause) ? 'warning' : 'error' },
      properties: { reason: cause.reason, tags: [cause.reason] },
    })),
  };
}

/** By the reply, otherwise by the code. */
function isTransient({ reply, code }: ReportedCause): boolean {
  return (reply ?? code ?? '').startsWith('4');
}

function invocationOf({ problems }: LogReport): object {
  return {
    executionSuccessful: problems.length === 0,
    toolExecutionNotifications: problems.map((problem) => ({
      level: 'error',
      message: { text: escapeMessage(plainLine(problem, MAX_TEXT)) },
    })),
  };
}

function propertiesOf({ span, counts, passedOver, unlisted, codes }: LogReport, all: boolean): object {
  const successes = all ? { successes: codes.filter((code) => code.class === 'success') } : {};
  return { span, counts, passedOver, unlisted, ...successes };
}

/** Maximum length of a text from a log, UTF-16 code units. */
const MAX_TEXT = 600;

function resultOf(report: LogReport, failure: ReportedFailure, rules: Rules, artifacts: SarifArtifacts, locale: Locale): object {
  const { time, state, isStrangers, messages, recipient, destination, connector, sender, messageId, words } = failure;
  const cause = report.causes[failure.cause ?? -1];
  const { overview } = locale.interface;
  const title = cause?.title ?? overview[state === 'failed' ? 'failedWithoutCode' : 'delayedWithoutCode'];
  const said = [title, recipient, destination].filter((part) => part !== null).map((part) => plainLine(part, MAX_TEXT));
  return {
    ...(cause === undefined ? {} : { ruleId: rules.all[rules.indexOf(cause)]?.help.id, ruleIndex: rules.indexOf(cause) }),
    level: isStrangers ? 'note' : state === 'failed' ? 'error' : 'warning',
    message: { text: escapeMessage(said.join(' · ')) },
    locations: [locationOf(failure, artifacts, locale)],
    partialFingerprints: { 'failure/v1': fingerprintOf(report, failure) },
    ...(messages === 1 ? {} : { occurrenceCount: messages }),
    properties: { time, state, isStrangers, recipient, destination, connector, sender, messageId, words },
  };
}

function locationOf({ file, line, column, endColumn, part }: ReportedFailure, artifacts: SarifArtifacts, locale: Locale): object {
  const artifactLocation = artifacts.locationOf(file);
  if (line === null) {
    return { physicalLocation: { artifactLocation } };
  }
  if (part !== null) {
    // Line and column count in the part's decoded text, which no viewer can open.
    const place = fill(locale.interface.fileScan.place, { line });
    const text = fill(locale.interface.report.inPart, { place, part: plainLine(part) });
    return { physicalLocation: { artifactLocation }, message: { text: escapeMessage(text) } };
  }
  const columns = column === null ? {} : { startColumn: column, ...(endColumn === null ? {} : { endColumn }) };
  return { physicalLocation: { artifactLocation, region: { startLine: line, ...columns } } };
}

/** The same in another run over the same log, whatever has been added to it: the message, its recipient and what went wrong. */
function fingerprintOf(
  { causes, files }: LogReport,
  { file, line, messageId, recipient, reply, code, cause }: ReportedFailure,
): string {
  const message = messageId ?? `${files[file]?.name ?? ''}:${line}`;
  return [message, recipient, reply, code, causes[cause ?? -1]?.reason]
    .map((part) => encodeURIComponent(plainLine(part ?? '').toWellFormed()))
    .join('/');
}

/** In a message, brackets make links and braces take arguments (SARIF 2.1.0, sections 3.11.5 and 3.11.6). */
function escapeMessage(text: string): string {
  return text.replace(/[\\[\]]/g, '\\$&').replace(/[{}]/g, '$&$&');
}
