import assert from 'node:assert/strict';
import { HtmlText } from '../../../src/mime/htmlText.ts';

const part = { number: '1', header: { line: 0, start: 0, end: 1 } };

/** The blocks; where `places`, each run as `text@line:start-end`. */
function read(html: string, places = false): string[] {
  const blocks: string[] = [];
  let open = '';
  const reader = new HtmlText({
    run: ({ text, line, start, end }, joint) => {
      open += places ? `${text}@${line.line}:${start}-${end} ` : joint + text;
    },
    blockEnd: () => {
      blocks.push(open);
      open = '';
    },
  });
  for (const [line, text] of html.split('\n').entries()) {
    reader.line({ text, line, part, runs: [] });
  }
  reader.end();
  return blocks;
}

const cases: Readonly<Record<string, readonly [html: string, blocks: readonly string[]]>> = {
  paragraphs: ['<p>one</p><P class="x">two</P>', ['one', 'two']],
  'words of one paragraph': ['<p>550 <b>5.1</b>.1 no</p>', ['550 5.1.1 no']],
  'line breaks': ['a<br>b<br/>c', ['a\nb\nc']],
  'lines that are wrapped': ['<p>550 5.1.1\n   no\n  such user</p>', ['550 5.1.1 no such user']],
  'lines of preformatted text': ['<pre>550-5.1.1 a\n550 5.1.1 b</pre>', ['550-5.1.1 a\n550 5.1.1 b']],
  cells: ['<table><tr><td>Error:</td><td>550 5.1.1</td></tr></table>', ['Error:', '550 5.1.1']],
  references: ['&lt;a@example.com&gt; &amp; &#53;.1.1&nbsp;&eacute; &nosuch;', ['<a@example.com> & 5.1.1 é &nosuch;']],
  'what is hidden': ['<title>5.1.1</title><style>a{5.1.1}</style><script>"5.1.1"</script><!-- 5.1.1 -->x', ['x']],
  'tags that are never closed': ['<div><p>a<p>b<table><td>c', ['a', 'b', 'c']],
  'a tag over two lines': ['<a\nhref="5.1.1">x</a>', ['x']],
  'no text': ['<div>\n<p> </p></div>', []],
};

describe('HTML text', () => {
  for (const [name, [html, blocks]] of Object.entries(cases)) {
    it(`reads ${name}`, () => assert.deepEqual(read(html), blocks));
  }

  it('knows where each run stands', () => {
    assert.deepEqual(read('<p>550 5.1<i>.1</i>\n  &lt;x</p>', true), ['550 5.1@0:3-10 .1@0:13-15 <@1:2-6 x@1:6-7 ']);
  });
});
