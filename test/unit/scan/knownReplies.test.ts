import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { tellKnownReplies, unanswered } from '../../../scripts/recognition/knownReplies.ts';

/** Replies that are not answered by their meaning yet. */
const OPEN = 'test/fixtures/replies/open.tsv';

/** What a line of the list is about, whatever is told: who writes which reply, in each of its carriers. */
function repliesOf(line: string): readonly string[] {
  const [, expected, who, reply, carriers = ''] = line.split('\t');
  return carriers.split(', ').map((carrier) => [expected, who, reply, carrier].join('\t'));
}

describe('known replies', () => {
  const replies = tellKnownReplies();

  it('are all there', () => {
    const rows = new Set(replies.map(({ who, reply, code, text }) => [who, reply, code, text].join(' ')));
    assert.ok(rows.size >= 1120, `${rows.size}`);
    assert.ok(replies.length >= 2990, `${replies.length}`);
  });

  it('are answered by their meaning, but for those that are listed as open; a listed one that is answered leaves the list', () => {
    const [title = '', ...open] = readFileSync(OPEN, 'utf8').trimEnd().split('\n');
    const wrong = unanswered(replies);
    if (process.env.UPDATE === '1') {
      const listed = new Set(open.flatMap(repliesOf));
      const added = wrong.filter((line) => !repliesOf(line).every((one) => listed.has(one)));
      assert.deepEqual(added, [], 'the list only gets shorter');
      writeFileSync(OPEN, `${[title, ...wrong].join('\n')}\n`);
      return;
    }
    assert.deepEqual(wrong, open);
  });
});
