import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { ISSUES_ADDRESS } from '../../../../src/ids/product.ts';
import { en } from '../../../../src/locales/en/index.ts';
import { languages, localeOf } from '../../../../src/locales/languages.ts';
import { scanText } from '../../../../src/scan/scanner.ts';
import { LogDocument } from '../../../../src/service/document/logDocument.ts';
import { fileExplanation } from '../../../../src/service/pages/fileExplanation.ts';

const notes = 'From anna@contoso.com at mail.contoso.com (203.0.113.7)\r\n\r\nstate: odd\n';

describe('explanation of a file', () => {
  it('names every format that was looked for where none was recognised, in each language', () => {
    for (const language of languages) {
      const { interface: words } = localeOf(language);
      const page = fileExplanation('notes.txt', notes, undefined, localeOf(language));
      assert.ok(page.startsWith(`# notes\\.txt\n\n${words.fileExplanation.none}\n\n`), page);
      assert.equal(page.match(/^- /gm)?.length, Object.keys(words.formats).length);
    }
  });

  it('gives the first lines to report, masked', () => {
    const page = fileExplanation('notes.txt', notes, undefined, en);
    assert.ok(page.endsWith('\n```text\nFrom <address> at <host> (<ip>)\nstate: odd\n```'), page);
    assert.ok(page.includes(`<${ISSUES_ADDRESS}>`));
    assert.doesNotMatch(page, /contoso|203\.0/);
  });

  it('says what a log was taken for, and the causes of its failures', () => {
    const text = readFileSync('samples/message-trace.csv', 'utf8');
    const page = fileExplanation('trace.csv', text.slice(0, 65_536), new LogDocument('x', 0, scanText(text)), en);
    assert.ok(page.startsWith('# trace\\.csv\n\n**Message trace (extended)\\: 15 failed, 9 delayed**\n\n- '), page);
    assert.equal(page.match(/^- /gm)?.length, 5);
  });

  it('keeps what strangers wrote in its block, on its lines', () => {
    const page = fileExplanation('a](command:x) <b>', '``` \u202e[x](command:y)\n````` z\n', undefined, en);
    assert.match(page, /\n``````text\n``` +\[x\]\(command:y\)\n````` z\n``````$/);
    assert.doesNotMatch(page.split('\n')[0] ?? '', /[^\\][[\]<>]/);
  });

  it('leaves out lines that there are none of', () => {
    assert.ok(!fileExplanation('empty.txt', '\n', undefined, en).includes('```'));
  });

  it('reports where the package does', () => {
    const { bugs } = JSON.parse(readFileSync('package.json', 'utf8')) as { bugs: { url: string } };
    assert.equal(bugs.url, ISSUES_ADDRESS);
  });
});
