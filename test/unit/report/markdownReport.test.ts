import assert from 'node:assert/strict';
import { en } from '../../../src/locales/en/index.ts';
import { languages, localeOf } from '../../../src/locales/languages.ts';
import { expectGolden } from '../golden.ts';
import { hostileTexts, printedReport, reportOf, reportWith } from '../logReports.ts';
import { readSample, sampleNames } from '../samples.ts';

describe('Markdown report', () => {
  for (const language of languages) {
    it(`reads as expected: ${language}`, () => {
      const locale = localeOf(language);
      const report = reportOf(sampleNames.map(readSample), { locale, names: sampleNames });
      expectGolden(`report/samples.${language}.md`, printedReport({ ...report, passedOver: 1 }, 'markdown', locale));
    });
  }

  for (const text of hostileTexts) {
    it(`keeps its shape with ${JSON.stringify(text.slice(0, 60))}`, () => {
      const lines = printedReport(reportWith(text), 'markdown').split('\n');
      const shape = (all: readonly string[]) => all.map((line) => line.replaceAll('\\|', '').replace(/[^|]/g, ''));
      assert.deepEqual(shape(lines), shape(printedReport(reportWith('x'), 'markdown').split('\n')));
      assert.ok(lines.every((line) => line.length < 4000));
    });
  }

  it('makes no link, picture, mark or tag of what a log says', () => {
    for (const text of hostileTexts) {
      const markdown = printedReport(reportWith(text), 'markdown').replaceAll(
        /\]\(<https:\/\/learn\.microsoft\.com[^>]*>\)/g,
        '',
      );
      assert.doesNotMatch(
        markdown,
        /https?:\/\/|(?<!\\)\]\(|!\[|<[a-z/]|(?<![\\\w])`|www\.(?!\\)\S|\w@\w/i,
        JSON.stringify(text.slice(0, 60)),
      );
    }
  });

  it('adds codes of success if all is wanted', () => {
    const report = reportOf([readSample('message-trace.csv')]);
    const success = report.codes.find((code) => code.class === 'success');
    assert.ok(success);
    const row = `| ${[success.reply, success.code].filter((part) => part !== null).join(' ')} | ${success.count} |`;
    assert.ok(printedReport(report, 'markdown', en, true).includes(row), row);
    assert.doesNotMatch(printedReport(report, 'markdown'), /Codes of success/);
  });
});
