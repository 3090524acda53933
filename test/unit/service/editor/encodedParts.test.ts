import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { en } from '../../../../src/locales/en/index.ts';
import { LogText } from '../../../../src/service/document/logText.ts';
import { codeActions } from '../../../../src/service/editor/codeActions.ts';
import { problemsOf } from '../../../../src/service/editor/diagnostics.ts';
import { documentLinks } from '../../../../src/service/editor/documentLinks.ts';
import { inlayHints } from '../../../../src/service/editor/inlayHints.ts';
import { semanticTokens } from '../../../../src/service/editor/semanticTokens.ts';
import { factsOf } from '../../../../src/service/wording/cardFacts.ts';
import { hoverCard, noCommands } from '../../../../src/service/wording/hoverCard.ts';
import { noActions } from '../../actions.ts';
import { reportOf } from '../../reports.ts';
import { documentOf } from '../../samples.ts';

const WORDS = "Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found'";
const encoded = (words: string): string => reportOf({ encoding: 'base64', text: [Buffer.from(words).toString('base64')] });
const all = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };
const noText = new LogText(TextDocument.create('test:', 'log', 0, ''));

describe('encoded parts', () => {
  it('have their problem on the header that says what they are', () => {
    const text = encoded(WORDS);
    const [problem, ...others] = problemsOf(documentOf(text), en);
    assert.deepEqual(others, []);
    assert.equal(text.split('\n')[problem?.range.start.line ?? 0], 'Content-Type: text/plain');
    assert.equal(problem?.code, '5.1.10');
    assert.match(String(problem.message), /\(in encoded part 1\)$/);
  });

  it('have no problem of their own where the file tells the failure too', () => {
    const text = reportOf({
      encoding: 'base64',
      text: [Buffer.from(WORDS).toString('base64')],
      groups: [
        [
          'Final-Recipient: rfc822;a@contoso.com',
          'Action: failed',
          'Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found',
        ],
      ],
    });
    const [problem, ...others] = problemsOf(documentOf(text), en);
    assert.deepEqual(others, []);
    assert.equal(
      text.split('\n')[problem?.range.start.line ?? 0],
      'Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found',
    );
  });

  it('have a card that says which codes they hold, and leads to them', () => {
    const document = documentOf(encoded(`a@contoso.com: ${WORDS}\n\nb@contoso.com: ${WORDS.replace('5.1.10', '5.7.1')}`));
    const [finding] = document.findings;
    assert.ok(finding);
    const card = hoverCard(factsOf(document, finding), en, { ...noCommands, showDecoded: 'show' });
    assert.match(card, /^### 550 5\.1\.10 · /);
    assert.match(card, /\n\n\[Show decoded message\]\(command:show\?[^)]*\) \(2 codes in encoded part 1\) · /);
  });

  it('have an action that shows them, before all others', () => {
    const document = documentOf(encoded(WORDS));
    const context = { problems: [], row: null, followed: null, shell: 'powershell' as const, hasWorkspace: false };
    const [first] = codeActions(document, all, context, en, { ...noActions, openArticle: 'open', showDecoded: 'show' });
    assert.deepEqual(first?.command, {
      title: 'Show decoded message',
      command: 'show',
      arguments: [document.uri, '1', '5.1.10'],
    });
  });

  it('colour, link and hint nothing, for no code stands there', () => {
    const document = documentOf(encoded(WORDS));
    assert.equal(document.findings.length, 1);
    assert.deepEqual(semanticTokens(document, all), []);
    assert.deepEqual(inlayHints(document, all, en), []);
    assert.deepEqual(documentLinks(document, noText, en, null), []);
  });

  it('say where they are broken', () => {
    const text = encoded(WORDS).replace(/=*\n\n--b--/, 'A\n\nscanned by nobody\n--b--');
    const notice = problemsOf(documentOf(text), en).find(({ code }) => code === undefined);
    assert.equal(notice?.message, 'part 1: the encoding is broken; the text may have gaps');
    assert.equal(text.split('\n')[notice.range.start.line], 'scanned by nobody');
  });
});
