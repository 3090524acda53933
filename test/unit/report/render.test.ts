import assert from 'node:assert/strict';
import { articleOf } from '../../../src/locales/article.ts';
import { en } from '../../../src/locales/en/index.ts';
import { localeOf } from '../../../src/locales/languages.ts';
import { NdjsonWriter } from '../../../src/report/render/ndjson.ts';
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
      new NdjsonWriter(en).line('logs/a.csv', 'extended-trace', finding),
      '{"file":"logs/a.csv","line":7,"column":19,"endColumn":25,"code":"5.1.10","reply":"550","class":"permanent","outcome":"failed","reason":"recipient-unknown",' +
        '"actors":["sender","recipientAdmin"],' +
        '"entry":"exchange-online/5.1.10","title":"Recipient not found",' +
        '"url":"https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/fix-error-code-550-5-1-10-in-exchange-online",' +
        '"format":"extended-trace","part":null,"failure":3,"within":null,' +
        '"record":{"time":null,"event":null,"direction":null,"sender":null,"recipient":"user@contoso.com","originalRecipient":null,' +
        '"messageId":null,"networkMessageId":null,"session":null,"server":null,"ip":"203.0.113.7","connector":null}}',
    );
  });

  it('has nulls for what is not known, and the place of the quoting reply', () => {
    const finding = findingWith({ code: null, entry: null, outcome: null, within: { line: 2, start: 9, end: 15 } });
    const { code, entry, title, url, outcome, within, format } = JSON.parse(new NdjsonWriter(en).line('-', null, finding));
    assert.deepEqual(
      { code, entry, title, url, outcome, within, format },
      { code: null, entry: null, title: null, url: null, outcome: null, within: { line: 3, column: 10 }, format: null },
    );
  });

  it('leads to the block list that each reply names', () => {
    const writer = new NdjsonWriter(en);
    const urls = ['bl.spamcop.net', 'bl.example.net', 'zen.spamhaus.org'].map((list) => {
      const entry = 'block-list/5.7.1/block-listed';
      const finding = findingWith({ entry, reason: 'ip-blocked', text: `5.7.1 Client host [192.0.2.1] blocked using ${list}` });
      return JSON.parse(writer.line('-', null, finding)).url;
    });
    assert.deepEqual(urls, ['https://www.spamcop.net/bl.shtml', null, 'https://check.spamhaus.org/']);
  });

  it('stays one line whatever a log says', () => {
    const line = new NdjsonWriter(en).line('a\nb', null, findingWith({ record: { recipient: 'a\r\n\u2028"b' } }));
    assert.doesNotMatch(line, /[\r\n]/);
    assert.equal(JSON.parse(line).record.recipient, 'a\r\n\u2028"b');
  });

  it('remembers nothing that is not so any more', () => {
    const writer = new NdjsonWriter(en);
    const others = new NdjsonWriter(localeOf('it'));
    const known = findingWith({ record: { recipient: 'a@contoso.com' } });
    const unknown = findingWith({ entry: null, record: { recipient: 'b@contoso.com' } });
    for (const [file, finding] of [
      ['a.log', known],
      ['a.log', unknown],
      ['b.log', unknown],
      ['b.log', known],
      ['a.log', known],
    ] as const) {
      for (const [remembering, locale] of [
        [writer, en],
        [others, localeOf('it')],
      ] as const) {
        assert.equal(remembering.line(file, null, finding), new NdjsonWriter(locale).line(file, null, finding));
      }
    }
    assert.notEqual(writer.line('a.log', null, known), others.line('a.log', null, known));
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
