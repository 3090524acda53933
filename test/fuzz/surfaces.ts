/** What a log's text must not be, wherever it is shown: markup, a link, a formula, an escape of a terminal, a second command. */

import assert from 'node:assert/strict';
import { Parser } from 'htmlparser2';
import type { CheckId } from '../../src/catalogue/generated/ids.ts';
import { checks } from '../../src/catalogue/generated/rows.ts';
import { en } from '../../src/locales/en/index.ts';
import type { Finding } from '../../src/scan/finding.ts';
import { EditedDocument } from '../../src/server/editedDocument.ts';
import type { LogDocument } from '../../src/service/document/logDocument.ts';
import { LogText } from '../../src/service/document/logText.ts';
import { sectionsOf } from '../../src/service/document/sections.ts';
import { codeActions } from '../../src/service/editor/codeActions.ts';
import { problemsOf } from '../../src/service/editor/diagnostics.ts';
import { documentLinks } from '../../src/service/editor/documentLinks.ts';
import { foldingRanges } from '../../src/service/editor/folding.ts';
import { inlayHints } from '../../src/service/editor/inlayHints.ts';
import { semanticTokens } from '../../src/service/editor/semanticTokens.ts';
import { documentSymbols } from '../../src/service/editor/symbols.ts';
import { explanationOf } from '../../src/service/pages/explanation.ts';
import { factsOf } from '../../src/service/wording/cardFacts.ts';
import { fillCommand } from '../../src/service/wording/command.ts';
import { hoverCard } from '../../src/service/wording/hoverCard.ts';
import { statusWords } from '../../src/service/wording/status.ts';
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

/** Asserts that nothing of a log is alive on any surface of the editor. */
export function assertEditorIsSafe(log: LogDocument, text: string): void {
  const shown = log.findings.slice(0, LOOKED_AT);
  for (const finding of shown) {
    const facts = factsOf(log, finding);
    assertMarkdown(hoverCard(facts, en, COMMANDS));
    assertMarkdown(explanationOf(facts, en));
    assertCommands(finding);
    const range = {
      start: { line: finding.line, character: finding.start },
      end: { line: finding.line, character: finding.end },
    };
    const context = { problems: [], row: null, followed: null, shell: 'posix', hasWorkspace: true } as const;
    const commands = { ...noActions, copy: COMMANDS.copy, terminal: 'mailFlowLens.terminal', showAll: COMMANDS.showAll };
    for (const { title } of codeActions(log, range, context, en, commands)) {
      assertPlain(title);
    }
  }
  for (const { message } of problemsOf(log, en)) {
    assertPlain(typeof message === 'string' ? message : message.value);
  }
  const document = new EditedDocument(log.uri, 1, text);
  const sections = sectionsOf(log.format, new LogText(document));
  for (const { name, detail = '' } of documentSymbols(log, { sections, headers: [], lineCount: document.lineCount }, en)) {
    assertPlain(`${name} ${detail}`);
    assert.notEqual(name, '');
  }
  for (const { tooltip = '' } of documentLinks(log, new LogText(document), en, COMMANDS.showAll)) {
    assertPlain(tooltip);
  }
  const whole = { start: { line: 0, character: 0 }, end: { line: document.lineCount, character: 0 } };
  for (const { label } of inlayHints(log, whole, en)) {
    assertPlain(JSON.stringify(label));
  }
  assert.ok(semanticTokens(log, whole).every((number) => number >= 0));
  foldingRanges(sections);
  assertPlain(statusWords(log, en).tooltip.replaceAll('\n', ' '));
}

/** The same for every format of a report. */
export function assertReportsAreSafe(text: string): void {
  const report = reportOf([text], { names: [`${MARK}<b>.log`] });
  assertMarkdown(printedReport(report, 'markdown'));
  const html = printedReport(report, 'html');
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
  assert.doesNotMatch(printedReport(report, 'csv'), new RegExp(`(?:^|[,\\n])"?\\s*[=+@-]${MARK}`));
  for (const format of ['sarif', 'json'] as const) {
    const printed = printedReport(report, format);
    JSON.parse(printed);
    assert.doesNotMatch(printed, CONTROLS);
  }
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
  assert.doesNotMatch(line, CONTROLS);
  assert.doesNotMatch(line, /\n/);
}

function assertCommands(finding: Finding): void {
  for (const id of Object.keys(checks) as CheckId[]) {
    const filled = fillCommand(id, finding);
    if (!('text' in filled)) {
      continue;
    }
    assert.doesNotMatch(filled.text, /[\p{Cc}\p{Cf}\u2028\u2029]/u, id);
    const { shell } = checks[id];
    const outside =
      shell === 'powershell'
        ? filled.text.replace(/['\u2018-\u201b](?:[^'\u2018-\u201b]|['\u2018-\u201b]{2})*['\u2018-\u201b]/g, '')
        : filled.text.replace(/'[^']*'|\\'/g, '');
    assert.doesNotMatch(outside, new RegExp(`[;$(\`|&<>"]\\s*${MARK}|\\s-${MARK}`), `${id}: ${filled.text}`);
  }
}
