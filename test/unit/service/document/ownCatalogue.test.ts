import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { en } from '../../../../src/locales/en/index.ts';
import { ru } from '../../../../src/locales/ru/index.ts';
import { scanText } from '../../../../src/scan/scanner.ts';
import { type CatalogueFile, readCatalogueFile, withinLimit } from '../../../../src/server/catalogueFiles.ts';
import { LogDocument } from '../../../../src/service/document/logDocument.ts';
import { type OwnEntry, ownEntryFor } from '../../../../src/service/document/ownCatalogue.ts';
import { codeActions } from '../../../../src/service/editor/codeActions.ts';
import { problemsOf } from '../../../../src/service/editor/diagnostics.ts';
import { factsOf } from '../../../../src/service/wording/cardFacts.ts';
import { hoverCard, noCommands } from '../../../../src/service/wording/hoverCard.ts';
import { noActions } from '../../actions.ts';
import { findingWith } from '../../findings.ts';
import { extendedTraceOf } from '../../traces.ts';

const runbook = { title: { en: 'Closed groups', ru: 'Закрытые группы' }, url: 'https://wiki.contoso.com/closed' };
const closed: OwnEntry = {
  code: '5.7.1',
  text: 'closed group',
  name: { en: 'Group is closed', ru: 'Группа закрыта' },
  happened: 'Only members may write to this group.',
  whoActs: 'the owner of the *group*',
  fix: ['Ask the owner.'],
  runbook,
  severity: 'information',
};

function open(status: string, own: readonly OwnEntry[]): LogDocument {
  return new LogDocument('file:///log.csv', 1, scanText(extendedTraceOf([{ recipient_status: status }])), own);
}

describe('own catalogue', () => {
  const finding = findingWith({
    code: '5.7.1',
    reply: '550',
    text: '5.7.1 Blocked by the Travel policy',
    entry: 'exchange-online/5.7.1',
  });
  const fitting: readonly (readonly [what: string, own: OwnEntry, fits: boolean])[] = [
    ['its code', { code: '5.7.1' }, true],
    ['another code', { code: '5.7.2' }, false],
    ['its reply', { reply: '550' }, true],
    ['its words in other letters', { text: 'TRAVEL policy' }, true],
    ['one of several words', { text: ['visa', 'travel'] }, true],
    ['its code with other words', { code: '5.7.1', text: 'visa' }, false],
    ['a pattern', { pattern: 'blocked by * policy' }, true],
    ['the pieces of a pattern in another order', { pattern: 'policy*blocked' }, false],
    ['its entry', { entry: 'exchange-online/5.7.1' }, true],
    ['another entry', { entry: 'exchange-online/5.1.1' }, false],
  ];
  for (const [what, own, fits] of fitting) {
    it(`${fits ? 'fits' : 'does not fit'} by ${what}`, () => assert.equal(ownEntryFor(finding, [own]), fits ? own : undefined));
  }

  it('stays linear where a pattern is all stars', () => {
    const text = 'ab'.repeat(1000);
    assert.equal(ownEntryFor(findingWith({ text }), [{ pattern: `${'*a'.repeat(900)}*c` }]), undefined);
  });

  it('goes before the known words in card, problem and actions, and is escaped', () => {
    const document = open('550 5.7.1 Closed group, ask for access', [closed]);
    const [first] = document.findings;
    assert.ok(first);
    const card = hoverCard(factsOf(document, first), ru, noCommands);
    assert.match(card, /^### 550 5\.7\.1 · Группа закрыта$/m);
    assert.match(card, /the owner of the \\\*group\\\*/);
    assert.match(card, /\*\*Сначала\*\* · Ask the owner\\\./);
    assert.match(card, /\[Закрытые группы\]\(<https:\/\/wiki\.contoso\.com\/closed>\)/);
    const [problem] = problemsOf(document, en);
    assert.deepEqual([problem?.severity, problem?.codeDescription?.href], [3, runbook.url]);
    assert.match(String(problem?.message) ?? '', /^Group is closed/);
    const [action] = codeActions(
      document,
      problem?.range ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      { problems: [], row: null, followed: null, shell: 'powershell', hasWorkspace: false },
      en,
      { ...noActions, openArticle: 'open' },
    );
    assert.deepEqual([action?.title, action?.command?.arguments], ['Open runbook "Closed groups"', [runbook.url]]);
  });

  it('explains what nobody documents', () => {
    const document = open('550 5.9.8 Our own filter', [{ code: '5.9.8', name: 'Own filter', happened: 'Our filter said no.' }]);
    const [first] = document.findings;
    assert.ok(first);
    assert.match(
      hoverCard(factsOf(document, first), en, noCommands),
      /^### 550 5\.9\.8 · Own filter\n\n[\s\S]*Our filter said no\\\.$/,
    );
  });

  it('keeps a kind of problem out of the list', () => {
    assert.deepEqual(problemsOf(open('550 5.7.1 Closed group', [{ ...closed, severity: 'off' }]), en), []);
  });
});

describe('catalogue files', () => {
  const read = (text: string | null) => readCatalogueFile('file:///c.json', () => Promise.resolve(text), en);
  const problems = async (text: string | null): Promise<string[]> =>
    (await read(text)).problems.map(({ range, message }) => `${range.start.line + 1}:${range.start.character + 1} ${message}`);

  it('give their entries', async () => {
    const file = await read(JSON.stringify({ entries: [closed] }));
    assert.deepEqual([file.problems, file.entries], [[], [closed]]);
  });

  const wrong: Readonly<Record<string, readonly [text: string | null, problem: RegExp]>> = {
    'one that is not there': [null, /^1:1 .*cannot be read/],
    'one that is no JSON': ['{\n  "entries": [,]\n}', /^2:15 Not used by Mail Flow Lens until this is fixed: /],
    'a key that nobody knows': ['{\n  "entries": [\n    { "code": "5.7.1", "titel": "x" }\n  ]\n}', /^3:24 .*titel/],
    'a code that is none': ['{ "entries": [{ "code": "7.1" }] }', /^1:25 /],
    'an entry without a condition': ['{ "entries": [{ "name": "x" }] }', /^1:15 /],
    'a runbook that is no web address': [
      '{ "entries": [{ "code": "5.7.1", "runbook": { "title": "x", "url": "javascript:alert(1)" } }] }',
      /^1:\d+ /,
    ],
    'an entry that nobody knows': ['{ "entries": [\n{ "entry": "exchange-online/5.9.9" }] }', /^2:12 .*exchange-online\/5\.9\.9/],
  };
  for (const [what, [text, problem]] of Object.entries(wrong)) {
    it(`say where ${what} is wrong, and give nothing`, async () => {
      assert.match((await problems(text)).join('\n'), problem);
      assert.deepEqual((await read(text)).entries, []);
    });
  }

  it('give no more entries together than each failure can be compared with', () => {
    const file = (uri: string, count: number): CatalogueFile => ({
      uri,
      entries: Array.from({ length: count }, () => closed),
      problems: [],
    });
    const files = withinLimit([file('a', 1900), file('b', 101), file('c', 100)], en);
    assert.deepEqual(
      files.map(({ entries, problems }) => [entries.length, problems.map(({ message }) => message)]),
      [
        [1900, []],
        [0, ['Not used by Mail Flow Lens until this is fixed: with it, all files together would have more than 2,000 entries.']],
        [100, []],
      ],
    );
  });

  it('name their schema where editors look for it', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      contributes: { jsonValidation: { url: string }[] };
    };
    assert.deepEqual(
      contributes.jsonValidation.map(({ url }) => url),
      ['./schemas/catalogue.schema.json'],
    );
  });
});
