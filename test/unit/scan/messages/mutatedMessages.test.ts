import assert from 'node:assert/strict';
import { en } from '../../../../src/locales/en/index.ts';
import { scanText } from '../../../../src/scan/scanner.ts';
import { decodedView } from '../../../../src/service/pages/decodedView.ts';
import { splitLines } from '../../../../src/text/lines.ts';
import { assertMutationsAreRead, assertMutationsAreShown } from './mutatedMessages.ts';

describe('mutated messages', () => {
  it('are read without a crash, and what is found stands where it is said to stand', () => assertMutationsAreRead(600));

  it('can be shown decoded, with headings where they are said to stand and nothing that is obeyed', () =>
    assertMutationsAreShown(120));

  it('are refused in words where they are nested 1,000 deep', () => {
    const nested = `${'From: a@example.com\nContent-Type: message/rfc822\n\n'.repeat(1000)}From: a@example.com\n\n550 5.1.1 no\n`;
    const text = `To: b@example.com\nMessage-ID: <1@example.com>\n${nested}`;
    assert.deepEqual(
      scanText(text).notices.map(({ kind }) => kind),
      ['too-deep'],
    );
    const view = decodedView({ name: 'deep.eml', lines: splitLines(text), prefix: '', notices: [] }, en).text;
    assert.match(view, /^» .*nested too deeply/m);
  });
});
