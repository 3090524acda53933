import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { hasUnseen } from '../../../src/text/unseen.ts';

describe('what a reader does not see', () => {
  it('is what hides, reorders, ends a line, or can carry a hidden text, and no emoji', () => {
    for (const character of [
      '\u001b',
      '\u009b',
      '\u202e',
      '\u200b',
      '\u2028',
      '\u00ad',
      '\u115f',
      '\u3164',
      '\ufe00',
      '\u{e0041}',
      '\u{e0101}',
    ]) {
      assert.equal(hasUnseen(`a${character}b`), true, character.codePointAt(0)?.toString(16));
    }
    assert.equal(hasUnseen('Привет, Anna: più ☎️'), false);
  });

  it('is said in one place', () => {
    const others = globSync('src/**/*.ts').filter(
      (file) => !file.includes('generated') && readFileSync(file, 'utf8').includes('\\p{Cf}'),
    );
    assert.deepEqual(
      others.map((file) => file.replaceAll('\\', '/')),
      ['src/text/unseen.ts'],
    );
  });
});
