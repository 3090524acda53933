import assert from 'node:assert/strict';
import fc from 'fast-check';
import { codeSpan, commandLink, escapeMarkdown, plainLine, withoutMarkup } from '../../../../src/service/wording/markdown.ts';

type Case = readonly [value: string, shown: string];

const lines: readonly Case[] = [
  ['a  b\r\n\tc', 'a b c'],
  ['  a ', 'a'],
  ['user\u202egro.osotnoc@', 'user gro.osotnoc@'],
  ['a\u200bb\u2066c\ufeffd\u0000e\u0085f', 'a b c d e f'],
  ['\u2028\u2029', ''],
  // Fillers and selectors of variants, which hide a text; not what makes a sign an emoji.
  ['a\u3164b\ufe00c\u{e0101}d\u034fe⚠\ufe0f', 'a b c d e⚠\ufe0f'],
  ['è 😀 й', 'è 😀 й'],
];

const spans: readonly Case[] = [
  ['a', '`a`'],
  ['', ''],
  [' \n ', ''],
  ['a`b', '`` a`b ``'],
  ['`', '`` ` ``'],
  ['a``b`c', '``` a``b`c ```'],
  ['[x](command:y)', '`[x](command:y)`'],
  ['a\n\n# b', '`a # b`'],
];

const escapes: readonly Case[] = [
  ['plain words', 'plain words'],
  ['[x](command:evil)', '\\[x\\](command\\:evil)'],
  ['![x](https://example.com/a.png)', '\\!\\[x\\](https\\://example\\.com/a\\.png)'],
  ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)\\>'],
  ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
  ['https://example.com', 'https\\://example\\.com'],
  ['www.example.com', 'www\\.example\\.com'],
  ['user@example.com', 'user\\@example\\.com'],
  ['**a** _b_ ~~c~~ `d` a|b \\', '\\*\\*a\\*\\* \\_b\\_ \\~\\~c\\~\\~ \\`d\\` a\\|b \\\\'],
  ['a\n\n- b', 'a - b'],
  ['a\u202eb', 'a b'],
];

describe('markdown', () => {
  for (const [value, shown] of lines) {
    it(`makes one plain line of ${JSON.stringify(value)}`, () => assert.equal(plainLine(value), shown));
  }
  for (const [value, shown] of spans) {
    it(`sets ${JSON.stringify(value)} as code`, () => assert.equal(codeSpan(value), shown));
  }
  for (const [value, shown] of escapes) {
    it(`escapes ${JSON.stringify(value)}`, () => assert.equal(escapeMarkdown(value), shown));
  }

  it('cuts what is long, between characters', () => {
    assert.equal(plainLine('x'.repeat(201)), `${'x'.repeat(200)}…`);
    assert.equal(plainLine('x'.repeat(200)), 'x'.repeat(200));
    assert.ok(plainLine(`x${'😀'.repeat(200)}`).isWellFormed());
  });

  it('takes bold and code from our own words', () => {
    assert.equal(withoutMarkup('**Set** `-Enabled $false` now'), 'Set -Enabled $false now');
  });

  const anyText = fc.string({
    unit: fc.constantFrom('`', '``', 'a', ' ', '\n', '[', ']', '(', ')', '<', '\\', '\u202e', "'"),
    maxLength: 12,
  });

  it('never lets a value out of its code span', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const span = codeSpan(value);
        const fence = /^`*/.exec(span)?.[0] ?? '';
        const inside = span.slice(fence.length, span.length - fence.length);
        assert.ok(span.endsWith(fence));
        assert.ok([...inside.matchAll(/`+/g)].every(([run]) => run !== fence));
        assert.doesNotMatch(span, /[\n\u202e]/);
      }),
    );
  });

  const anyCharacters = fc.array(fc.nat(0x10ffff), { maxLength: 8 }).map((points) => String.fromCodePoint(...points));

  it('never lets an argument out of its link, and gives it back whole', () => {
    fc.assert(
      fc.property(anyText, anyCharacters, (a, b) => {
        const link = commandLink('Copy', 'x.copy', [a, b.toWellFormed()]);
        const query = /^\[Copy\]\(command:x\.copy\?([\w%.-]*)\)$/.exec(link)?.[1];
        assert.ok(query !== undefined);
        assert.deepEqual(JSON.parse(decodeURIComponent(query)), [a, b.toWellFormed()]);
      }),
    );
  });
});
