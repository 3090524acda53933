import assert from 'node:assert/strict';
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import { en } from '../../../src/locales/en/index.ts';
import { languages, localeOf } from '../../../src/locales/languages.ts';
import { artifactsOf } from '../../../src/report/render/sarifArtifacts.ts';
import { splitLines } from '../../../src/text/lines.ts';
import { hostileTexts, logTexts, printedReport, reportOf, reportWith } from '../logReports.ts';
import { readSample } from '../samples.ts';

/** As much of SARIF as is looked at. */
interface Sarif {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly Rule[] } };
      readonly columnKind: string;
      readonly artifacts: readonly { readonly location: { readonly uri: string } }[];
      readonly results: readonly Result[];
    },
  ];
}

interface Rule {
  readonly id: string;
  readonly helpUri?: string;
  readonly help: { readonly text: string; readonly markdown: string };
}

interface Result {
  readonly ruleId?: string;
  readonly ruleIndex?: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string; readonly index: number };
        readonly region?: { readonly startLine: number; readonly startColumn: number; readonly endColumn: number };
      };
    },
  ];
}

// The schema is of draft 4, of which it uses nothing that later drafts read in another way but the name of its id.
const { id: _, $schema: __, ...schema } = sarifSchema;
const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false }).compile(schema);

function sarifOf(report: ReturnType<typeof reportOf>, locale = en, all = false): Sarif {
  const parsed = JSON.parse(printedReport(report, 'sarif', locale, all)) as Sarif;
  assert.ok(validate(parsed), JSON.stringify(validate.errors?.slice(0, 3)));
  return parsed;
}

describe('SARIF report', () => {
  it('would not pass the schema if it were otherwise', () => {
    assert.ok(!validate({ version: '2.1.0', runs: [{ tool: {} }] }));
    assert.ok(
      !validate({
        version: '2.1.0',
        runs: [{ tool: { driver: { name: 'x' } }, results: [{ message: { text: 'x' }, level: 'bad' }] }],
      }),
    );
  });

  for (const [name, text] of logTexts) {
    it(`passes the schema, and marks the code in its line: ${name}`, () => {
      const report = reportOf([text]);
      const lines = splitLines(text);
      const { results, columnKind } = sarifOf(report, en, true).runs[0];
      assert.equal(columnKind, 'utf16CodeUnits');
      assert.equal(results.length, report.failures.length);
      for (const [index, { locations }] of results.entries()) {
        const { code, reply, part } = report.failures[index]!;
        const { region } = locations[0].physicalLocation;
        const number = code ?? reply;
        if (region !== undefined && number !== null) {
          const { startLine, startColumn, endColumn } = region;
          assert.equal(part, null);
          const marked = lines[startLine - 1]?.slice(startColumn - 1, endColumn - 1);
          // Some logs write the digits of a code one by one.
          assert.ok(marked?.replace(/\D/g, '').includes(number.replaceAll('.', '')), `${number}: ${marked}`);
        }
      }
    });
  }

  it('passes the schema whatever a log says', () => {
    for (const text of hostileTexts) {
      const [result] = sarifOf(reportWith(text)).runs[0].results;
      // Neither a link nor an argument of the message.
      assert.doesNotMatch(result?.message.text ?? '', /(?<!\\)\[|(?<!\{)\{(?!\{)/);
    }
  });

  for (const language of languages) {
    it(`has a rule for each result, with help and an article: ${language}`, () => {
      const locale = localeOf(language);
      const [run] = sarifOf(reportOf([...logTexts.values()], { locale }), locale).runs;
      const { rules } = run.tool.driver;
      assert.equal(new Set(rules.map(({ id }) => id)).size, rules.length);
      for (const { ruleId, ruleIndex } of run.results) {
        assert.equal(ruleId, ruleIndex === undefined ? undefined : rules[ruleIndex]?.id);
      }
      assert.deepEqual(
        rules.filter(({ help }) => help.text.trim() === '' || !help.markdown.startsWith('#')).map(({ id }) => id),
        rules.filter(({ id }) => id === 'unknown').map(({ id }) => id),
      );
      assert.ok(rules.some(({ helpUri }) => helpUri?.startsWith('https://learn.microsoft.com/')));
    });
  }

  it('has failures as errors, delays as warnings, and what was refused from outside as notes', () => {
    const report = reportOf([readSample('message-trace.csv')]);
    const [failure] = report.failures;
    const failures = [
      { ...failure!, state: 'failed' as const },
      { ...failure!, state: 'delayed' as const },
      { ...failure!, isStrangers: true },
    ];
    assert.deepEqual(
      sarifOf({ ...report, failures }).runs[0].results.map(({ level }) => level),
      ['error', 'warning', 'note'],
    );
  });

  it('knows a failure again when the log has grown', () => {
    const text = readSample('message-trace.csv');
    const prints = (log: string): readonly string[] =>
      sarifOf(reportOf([log])).runs[0].results.flatMap(({ partialFingerprints }) => Object.values(partialFingerprints));
    const [header = '', ...rows] = text.split('\n');
    const half = [header, ...rows.slice(rows.length / 2)].join('\n');
    const known = new Set(prints(text));
    assert.ok(prints(half).length > 3 && prints(half).filter((print) => known.has(print)).length > 3);
  });

  const names: readonly (readonly [name: string, uris: readonly string[]])[] = [
    ['logs/a b.csv', ['logs/a%20b.csv']],
    ['logs\\a.csv', ['logs/a.csv']],
    ['C:\\logs\\a#1.csv', ['file:///C:/logs/a%231.csv']],
    ['\\\\server\\share\\a.csv', ['file://server/share/a.csv']],
    ['/var/log/mail.log', ['file:///var/log/mail.log']],
    ['a:b.log', ['a%3Ab.log']],
    ['журнал.csv', ['%D0%B6%D1%83%D1%80%D0%BD%D0%B0%D0%BB.csv']],
    ['logs.zip!/in/a.log', ['logs.zip', '/in/a.log']],
    ['a.zip!/b.zip!/c.log', ['a.zip', '/b.zip', '/c.log']],
  ];
  for (const [name, uris] of names) {
    it(`gives ${name} an address`, () => {
      const { all, locationOf } = artifactsOf([name]);
      const artifacts = all as readonly { readonly location: { readonly uri: string }; readonly parentIndex?: number }[];
      assert.deepEqual(
        artifacts.map(({ location }) => location.uri),
        uris,
      );
      assert.deepEqual(
        artifacts.map(({ parentIndex }) => parentIndex),
        uris.map((_uri, index) => (index === 0 ? undefined : index - 1)),
      );
      assert.deepEqual(locationOf(0), { uri: uris.at(-1), index: uris.length - 1 });
    });
  }
});
