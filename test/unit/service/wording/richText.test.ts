import assert from 'node:assert/strict';
import fc from 'fast-check';
import { codeSpan, escapeMarkdown, plainLine } from '../../../../src/service/wording/markdown.ts';
import { richText } from '../../../../src/service/wording/richText.ts';

/** Bold in asterisks, code in backticks, emphasis in underscores. */
function marked(markdown: string): string {
  const signs = { plain: '', strong: '**', emphasis: '_', code: '`' } as const;
  return richText(markdown)
    .map(({ text, style }) => `${signs[style]}${text}${signs[style]}`)
    .join('');
}

describe('rich text', () => {
  it('keeps what our words emphasise', () => {
    assert.equal(marked('Select **Fix now** in `mail.contoso.com`.'), 'Select **Fix now** in `mail.contoso.com`.');
    assert.equal(marked('**From** *Office 365* and **To** *Your server*'), '**From** _Office 365_ and **To** _Your server_');
    assert.equal(marked(''), '');
  });

  it('keeps a lone asterisk', () => {
    assert.equal(marked('all of *.contoso.com'), 'all of *.contoso.com');
    assert.equal(marked('2 * 3 * 4'), '2 * 3 * 4');
  });

  it('keeps the links of our own words, and no others', () => {
    const url = 'https://learn.microsoft.com/exchange';
    assert.deepEqual(richText(`Let the [addresses](${url}) through`), [
      { text: 'Let the ', style: 'plain' },
      { text: 'addresses', style: 'plain', url },
      { text: ' through', style: 'plain' },
    ]);
    for (const text of [`[x](${url})`, '[x](command:evil)']) {
      assert.deepEqual(richText(escapeMarkdown(text)), [{ text, style: 'plain' }]);
    }
    assert.ok(richText('[x](command:evil)').every((run) => run.url === undefined));
  });

  it('gives back any value that was set apart as code', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const shown = plainLine(value);
        const expected = shown === '' ? [] : [{ text: shown, style: 'code' as const }];
        assert.deepEqual(richText(codeSpan(value)), expected);
      }),
    );
  });

  it('gives back any value that was escaped, between words', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const text = `before ${plainLine(value)} after`;
        assert.deepEqual(richText(`before ${escapeMarkdown(value)} after`), [{ text, style: 'plain' }]);
      }),
    );
  });

  it('makes nothing but text of what looks like markup', () => {
    const hostile = '<img src=x onerror=alert(1)> [x](command:evil) **bold** `code`';
    assert.deepEqual(richText(escapeMarkdown(hostile)), [{ text: hostile, style: 'plain' }]);
  });
});
