import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, localeOf } from '../../../../src/locales/languages.ts';
import type { LogDocument } from '../../../../src/service/document/logDocument.ts';
import { problemsOf } from '../../../../src/service/editor/diagnostics.ts';
import { factsOf } from '../../../../src/service/wording/cardFacts.ts';
import { hoverCard } from '../../../../src/service/wording/hoverCard.ts';
import { renderedLines } from '../../../../src/service/wording/renderedLines.ts';
import { documentOf, readSample, sampleNames } from '../../samples.ts';

const commands = { copy: 'copy', showAll: 'all', showDetails: 'details', showDecoded: 'decoded', goToFile: null };

/** Maximum number of lines of 75 characters of which a hover shows all, and of those above the card. */
const MAX_LINES = 9;
const MAX_ABOVE = 2;

const MARKED = join(import.meta.dirname, '../../../fixtures/marked');
const LINK = /\]\((?:https|command):/;

function openAll(): readonly LogDocument[] {
  const marked = readdirSync(MARKED, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => readFileSync(join(item.parentPath, item.name), 'utf8').replace(/[«»]/g, ''));
  return [...sampleNames.map((name) => readSample(name)), ...marked].map((text) => documentOf(text));
}

/** Number of lines before the first paragraph line for which the test holds, and its own; null if there is none. */
function linesTo(card: string, test: (line: string) => boolean): { readonly before: number; readonly own: number } | null {
  const lines = card.split(/ {2}\n|\n\n/);
  const index = lines.findIndex(test);
  const [before, own] = [lines.slice(0, index), lines.slice(index, index + 1)].map((some) => renderedLines(some.join('\n\n')));
  return index < 0 || before === undefined || own === undefined ? null : { before, own };
}

describe('the first screen of a hover', () => {
  const documents = openAll();
  for (const language of languages) {
    it(`holds state, actor, first step and links: ${language}`, () => {
      const locale = localeOf(language);
      const formats = new Set<string>();
      const codes = new Set<string>();
      for (const document of documents) {
        for (const { best } of document.failures) {
          const facts = factsOf(document, best);
          const card = hoverCard(facts, locale, commands);
          const [title = '', state = ''] = card.split('\n\n');
          assert.ok(title.startsWith('### ') && state.startsWith('**'), card);
          const step = linesTo(card, (line) => line.startsWith(`**${locale.interface.card.doFirst}**`));
          assert.ok(facts.steps.length === 0 || (step !== null && step.before + step.own <= MAX_LINES), card);
          const links = linesTo(card, (line) => LINK.test(line));
          assert.ok(links !== null && links.before + 1 <= MAX_LINES, card);
          codes.add(facts.code);
          formats.add(document.format ?? '');
        }
      }
      assert.ok(codes.size >= 40 && formats.size >= 30, `${codes.size} codes, ${formats.size} formats`);
    });

    it(`has at most two lines of the problem above it: ${language}`, () => {
      for (const document of documents) {
        for (const { message, source = '', code = '', relatedInformation = [] } of problemsOf(document, localeOf(language))) {
          const above = renderedLines(`${message} ${source}(${code})`) + relatedInformation.length;
          assert.ok(above <= MAX_ABOVE, `${above}: ${message}`);
        }
      }
    });
  }
});
