/** What a log's text must not be, wherever it is shown: markup, a link, a formula, an escape of a terminal, a second command. */

import assert from 'node:assert/strict';
import { Parser } from 'htmlparser2';
import type { Position } from 'vscode-languageserver-types';
import type { CheckId } from '../../src/catalogue/generated/ids.ts';
import { checks } from '../../src/catalogue/generated/rows.ts';
import { en } from '../../src/locales/en/index.ts';
import type { Details } from '../../src/recordDetails.ts';
import type { Finding } from '../../src/scan/finding.ts';
import { EditedDocument } from '../../src/server/editedDocument.ts';
import type { LogDocument } from '../../src/service/document/logDocument.ts';
import { LogText } from '../../src/service/document/logText.ts';
import { sectionsOf } from '../../src/service/document/sections.ts';
import { codeActions } from '../../src/service/editor/codeActions.ts';
import { detailsAt } from '../../src/service/editor/details.ts';
import { problemsOf } from '../../src/service/editor/diagnostics.ts';
import { documentLinks } from '../../src/service/editor/documentLinks.ts';
import { foldingRanges } from '../../src/service/editor/folding.ts';
import { inlayHints } from '../../src/service/editor/inlayHints.ts';
import { semanticTokens } from '../../src/service/editor/semanticTokens.ts';
import { documentSymbols } from '../../src/service/editor/symbols.ts';
import { LogTokens } from '../../src/service/editor/tokenHover.ts';
import { ticketOf } from '../../src/service/letters/ticket.ts';
import { FailureOverview } from '../../src/service/overview/failureOverview.ts';
import { explanationOf } from '../../src/service/pages/explanation.ts';
import { factsOf } from '../../src/service/wording/cardFacts.ts';
import { fillCommand } from '../../src/service/wording/command.ts';
import { hoverCard } from '../../src/service/wording/hoverCard.ts';
import { noRules } from '../../src/service/wording/severity.ts';
import { statusWords } from '../../src/service/wording/status.ts';
import { visible } from '../../src/text/visible.ts';
import { noActions } from '../unit/actions.ts';
import { printedReport, reportOf } from '../unit/logReports.ts';
import { MARK } from './mutations.ts';

/** Findings of which the cards are looked at. */
const LOOKED_AT = 4;
const CONTROLS = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/u;
const COMMANDS = {
  copy: 'mailFlowLens.copy',
  showAll: 'mailFlowLens.showAll',
  showDetails: 'mailFlowLens.explain',
  showDecoded: 'mailFlowLens.showDecoded',
  goToFile: null,
};

/** What a log's text is shown on. */
export type Surface =
  | 'hover'
  | 'page of a failure'
  | 'ticket'
  | 'actions, problems, outline, links and hints'
  | 'pane'
  | 'list of failures'
  | 'decoded message'
  | 'PowerShell command'
  | 'POSIX command'
  | 'HTML report'
  | 'Markdown report'
  | 'CSV report'
  | 'SARIF and JSON reports'
  | 'page of a journey'
  | 'page of a session'
  | 'terminal';

/** A text on a surface, and what it must not be there. */
export type Shown = readonly [surface: Surface, text: string, check: (text: string) => void];

/** Asserts that nothing of a log is alive on any surface of the editor. */
export function assertEditorIsSafe(log: LogDocument, text: string): void {
  for (const [, shown, check] of shownInEditor(log, text)) {
    check(shown);
  }
}

/** Everything that the editor shows of a log; of its findings the first ones. */
export function* shownInEditor(log: LogDocument, text: string): Generator<Shown> {
  const plain = (shown: string): Shown => ['actions, problems, outline, links and hints', shown, assertPlain];
  for (const finding of log.findings.slice(0, LOOKED_AT)) {
    const facts = factsOf(log, finding);
    yield ['hover', hoverCard(facts, en, COMMANDS), assertMarkdown];
    yield ['page of a failure', explanationOf(facts, en), assertMarkdown];
    // Plain text: nobody reads it as Markdown.
    yield ['ticket', ticketOf(facts, en), assertNoControls];
    yield* commandsOf(finding);
    const range = {
      start: { line: finding.line, character: finding.start },
      end: { line: finding.line, character: finding.end },
    };
    const context = { problems: [], row: null, followed: null, shell: 'posix', hasWorkspace: true } as const;
    const commands = { ...noActions, copy: COMMANDS.copy, terminal: 'mailFlowLens.terminal', showAll: COMMANDS.showAll };
    for (const { title } of codeActions(log, range, context, en, commands)) {
      yield plain(title);
    }
    yield* stringsOf(paneAt(log, text, range.start)).map((shown): Shown => ['pane', visible(shown, true), assertNoControls]);
  }
  for (const { message } of problemsOf(log, en)) {
    yield plain(typeof message === 'string' ? message : message.value);
  }
  const overview = new FailureOverview(log, en);
  const { groups } = overview.groups({ by: 'cause', filter: '' }, 0, LOOKED_AT);
  const listed = groups.flatMap(({ key }) => overview.failures({ by: 'cause', filter: '' }, key, 0, LOOKED_AT).failures);
  for (const { label, description, tooltip } of [...groups, ...listed]) {
    yield* [label, description].map((shown): Shown => ['list of failures', shown, assertPlain]);
    yield ['list of failures', tooltip, assertNoControls];
  }
  const document = new EditedDocument(log.uri, 1, text);
  const sections = sectionsOf(log.format, new LogText(document));
  for (const { name, detail = '' } of documentSymbols(log, { sections, headers: [], lineCount: document.lineCount }, en)) {
    yield plain(`${name} ${detail}`);
    assert.notEqual(name, '');
  }
  for (const { tooltip = '' } of documentLinks(log, new LogText(document), en, COMMANDS.showAll)) {
    yield plain(tooltip);
  }
  const whole = { start: { line: 0, character: 0 }, end: { line: document.lineCount, character: 0 } };
  for (const { label } of inlayHints(log, whole, en)) {
    yield plain(JSON.stringify(label));
  }
  assert.ok(semanticTokens(log, whole).every((number) => number >= 0));
  foldingRanges(sections);
  yield plain(statusWords(log, en).tooltip.replaceAll('\n', ' '));
}

function paneAt(log: LogDocument, text: string, place: Position): Details {
  const lines = new LogText(new EditedDocument(log.uri, 1, text));
  const tokens = new LogTokens(log, lines);
  const asked = { locale: en, rules: noRules, shell: 'powershell' as const, hasWorkspace: true, commands: noActions };
  return detailsAt({ log, text: lines, tokens, ...asked }, place);
}

/** Every text in a page as it is sent: the page puts each in as text in which nothing is hidden (`src/pageElement.ts`). */
export function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') {
    return [value];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

/** The same for every format of a report. */
export function assertReportsAreSafe(text: string): void {
  for (const [, shown, check] of shownInReports(text)) {
    check(shown);
  }
}

export function* shownInReports(text: string): Generator<Shown> {
  const report = reportOf([text], { names: [`${MARK}<b>.log`] });
  yield ['Markdown report', printedReport(report, 'markdown'), assertMarkdown];
  yield ['HTML report', printedReport(report, 'html'), assertHtml];
  yield ['CSV report', printedReport(report, 'csv'), assertCsv];
  for (const format of ['sarif', 'json'] as const) {
    yield ['SARIF and JSON reports', printedReport(report, format), assertJson];
  }
}

/** Cells as a spreadsheet reads them. */
const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(?:,|\r?\n|$)/g;
const FORMULA = new RegExp(`^\\s*[=+@-]${MARK}`);

function assertCsv(csv: string): void {
  for (const [, quoted, bare = ''] of csv.matchAll(CELL)) {
    assert.doesNotMatch(quoted?.replaceAll('""', '"') ?? bare, FORMULA);
  }
}

function assertHtml(html: string): void {
  const parser = new Parser({
    onopentag(name, attributes) {
      assert.notEqual(name, MARK);
      assert.ok(!['img', 'iframe', 'object', 'embed', 'link', 'base', 'form'].includes(name), name);
      for (const [attribute, value] of Object.entries(attributes)) {
        assert.doesNotMatch(attribute, /^on/);
        assert.ok(!/^(?:href|src|action)$/.test(attribute) || !value.includes(MARK), `${attribute}=${value}`);
      }
    },
    ontext: (words) => assert.doesNotMatch(words, CONTROLS),
  });
  parser.end(html);
  assert.doesNotMatch(html, /<script>zqx/);
}

function assertJson(json: string): void {
  JSON.parse(json);
  assert.doesNotMatch(json, CONTROLS);
}

/** Asserts that no link, image, tag or heading of the log is left outside of code. */
export function assertMarkdown(markdown: string): void {
  assert.doesNotMatch(markdown, CONTROLS);
  const prose = markdown.replace(/^ *```[^\n]*\n[\s\S]*?\n *```$/gm, '').replace(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '');
  assert.doesNotMatch(
    prose,
    new RegExp(`<${MARK}|<script|\\]\\((?:command:)?${MARK}|(?<!\\\\)\\]\\(https?://${MARK}|^#+ ${MARK}`, 'm'),
  );
  assert.doesNotMatch(prose, new RegExp(`(?:https?|ftp)://${MARK}|www\\.${MARK}`));
}

export function assertPlain(line: string): void {
  assertNoControls(line);
  assert.doesNotMatch(line, /\n/);
}

export function assertNoControls(text: string): void {
  assert.doesNotMatch(text, CONTROLS);
}

function* commandsOf(finding: Finding): Generator<Shown> {
  for (const id of Object.keys(checks) as CheckId[]) {
    const filled = fillCommand(id, finding);
    if ('text' in filled) {
      const isPowerShell = checks[id].shell === 'powershell';
      const literal = isPowerShell ? POWERSHELL_LITERAL : POSIX_LITERAL;
      yield [isPowerShell ? 'PowerShell command' : 'POSIX command', filled.text, (text) => assertCommand(text, literal)];
    }
  }
}

const POWERSHELL_LITERAL = /['\u2018-\u201b](?:[^'\u2018-\u201b]|['\u2018-\u201b]{2})*['\u2018-\u201b]/g;
const POSIX_LITERAL = /'[^']*'|\\'/g;

function assertCommand(text: string, literal: RegExp): void {
  assert.doesNotMatch(text, /[\p{Cc}\p{Cf}\u2028\u2029]/u);
  assert.doesNotMatch(text.replace(literal, ''), new RegExp(`[;$(\`|&<>"]\\s*${MARK}|\\s-${MARK}`), text);
}
