import assert from 'node:assert/strict';
import { articleOf } from '../../../src/locales/article.ts';
import { en } from '../../../src/locales/en/index.ts';
import { localeOf } from '../../../src/locales/languages.ts';
import { ndjsonLine } from '../../../src/report/render/ndjson.ts';
import { table } from '../../../src/report/render/table.ts';
import { findingWith } from '../findings.ts';

describe('ndjson', () => {
  it('is the contract to the letter: keys, order, places from 1', () => {
    const finding = findingWith({
      line: 6,
      start: 18,
      end: 24,
      failure: 3,
      record: { recipient: 'user@contoso.com', ip: '203.0.113.7' },
    });
    assert.equal(
      ndjsonLine('logs/a.csv', 'extended-trace', finding, en),
      '{"file":"logs/a.csv","line":7,"column":19,"endColumn":25,"code":"5.1.10","reply":"550","class":"permanent","outcome":"failed",' +
        '"entry":"exchange-online/5.1.10","title":"Recipient not found",' +
        '"url":"https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/fix-error-code-550-5-1-10-in-exchange-online",' +
        '"format":"extended-trace","part":null,"failure":3,"within":null,' +
        '"record":{"time":null,"event":null,"direction":null,"sender":null,"recipient":"user@contoso.com","originalRecipient":null,' +
        '"messageId":null,"networkMessageId":null,"session":null,"server":null,"ip":"203.0.113.7","connector":null}}',
    );
  });

  it('has nulls for what is not known, and the place of the quoting reply', () => {
    const finding = findingWith({ code: null, entry: null, outcome: null, within: { line: 2, start: 9, end: 15 } });
    const { code, entry, title, url, outcome, within, format } = JSON.parse(ndjsonLine('-', null, finding, en));
    assert.deepEqual(
      { code, entry, title, url, outcome, within, format },
      { code: null, entry: null, title: null, url: null, outcome: null, within: { line: 3, column: 10 }, format: null },
    );
  });

  it('stays one line whatever a log says', () => {
    const line = ndjsonLine('a\nb', null, findingWith({ record: { recipient: 'a\r\n\u2028"b' } }), en);
    assert.doesNotMatch(line, /[\r\n]/);
    assert.equal(JSON.parse(line).record.recipient, 'a\r\n\u2028"b');
  });
});

describe('article', () => {
  for (const [language, segment] of [
    ['en', 'en-us'],
    ['ru', 'ru-ru'],
    ['it', 'it-it'],
  ] as const) {
    it(`goes to ${segment}`, () => {
      assert.equal(
        articleOf('edgeBlocking', localeOf(language)).url,
        `https://learn.microsoft.com/${segment}/exchange/mail-flow-best-practices/use-directory-based-edge-blocking`,
      );
    });
  }
});

describe('table', () => {
  it('pads columns to the widest cell, the last one not', () => {
    assert.equal(
      table([
        ['1:1', '550 5.1.10', 'x'],
        ['12:345', '', 'longer'],
      ]),
      '  1:1     550 5.1.10  x\n  12:345              longer\n',
    );
  });

  it('measures in code points and leaves no blanks at the end', () => {
    assert.equal(
      table([
        ['😀è', 'x'],
        ['abc', ''],
      ]),
      '  😀è   x\n  abc\n',
    );
  });

  it('is empty without rows', () => assert.equal(table([]), ''));
});
