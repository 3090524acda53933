import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { localeOf } from '../../../../src/locales/languages.ts';
import { type SearchedText, searchJourney } from '../../../../src/service/journey/journeySearch.ts';
import { NamedLines, namedWhole } from '../../../../src/service/journey/namedLines.ts';
import { journeyLogs, MESSAGE_ID, NETWORK_ID } from './journeyLogs.ts';

function pick(text: string, names: readonly string[], size: number): readonly number[] | null {
  const picked = new NamedLines(names);
  for (let at = 0; at < text.length; at += size) {
    picked.push(text.slice(at, at + size));
  }
  return picked.end()?.lines ?? null;
}

describe('The lines of a text that name a message', () => {
  const rows = Array.from({ length: 60 }, (_, index) => `row ${index}`);
  const text = rows.with(30, 'id=a1b2c3@contoso.com "cut').with(31, 'rest" of it').with(50, 'xa1b2c3@contoso.comx').join('\n');

  it('are picked with the lines over which their values run, and with the top of the file', () => {
    assert.deepEqual(pick(text, ['a1b2c3@contoso.com'], 1 << 16)?.slice(20), [30, 31]);
  });

  it('are the same where the text comes in large pieces', () => {
    const whole = pick(text, ['a1b2c3@contoso.com'], 1 << 16);
    assert.deepEqual(pick(text, ['a1b2c3@contoso.com'], 300), whole);
  });

  it('are none where no line has the name as a word', () => {
    assert.equal(pick(text, ['b2c3@contoso.com'], 1 << 16), null);
    assert.equal(namedWhole(text, ['b2c3@contoso.com']), null);
  });
});

describe('The search for a message', () => {
  const textsOf = (asked: string[][], failing = ''): readonly SearchedText[] =>
    Object.entries(journeyLogs).map(([name, text], index) => ({
      name,
      read: async (wanted) => {
        asked[index]?.push(...wanted);
        if (name === failing) {
          throw new Error('gone');
        }
        return namedWhole(text, wanted);
      },
    }));
  const none = (): string[][] => Object.keys(journeyLogs).map(() => []);
  const watcher = { isStopped: () => false, onProgress: () => undefined, onError: () => undefined };

  it('goes on with the names that turn up, and asks no text for a name twice', async () => {
    const asked = none();
    const { steps } = await searchJourney(NETWORK_ID, textsOf(asked), localeOf('en'), watcher);
    assert.equal(steps.length, 12);
    assert.ok(asked.every((names) => names.includes(MESSAGE_ID) && new Set(names).size === names.length));
  });

  it('tells how far it is, never going back, and of a text that cannot be read', async () => {
    const shares: number[] = [];
    const unread: string[] = [];
    await searchJourney(MESSAGE_ID, textsOf(none(), 'bounce.eml'), localeOf('en'), {
      ...watcher,
      onProgress: (share) => shares.push(share),
      onError: ({ name }) => unread.push(name),
    });
    assert.deepEqual(
      shares,
      shares.toSorted((a, b) => a - b),
    );
    assert.ok(shares.every((share) => share <= 1));
    assert.ok(unread.includes('bounce.eml') && new Set(unread).size === 1);
  });

  it('ends when it is stopped', async () => {
    const asked = none();
    const { steps } = await searchJourney(MESSAGE_ID, textsOf(asked), localeOf('en'), { ...watcher, isStopped: () => true });
    assert.deepEqual([steps.length, asked.flat().length], [0, 0]);
  });
});
