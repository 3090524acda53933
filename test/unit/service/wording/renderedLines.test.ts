import assert from 'node:assert/strict';
import { renderedLines } from '../../../../src/service/wording/renderedLines.ts';

const words = (count: number): string => Array.from({ length: count }, () => 'abcd').join(' ');

describe('lines of Markdown in a hover', () => {
  const cases: Readonly<Record<string, readonly [markdown: string, lines: number]>> = {
    nothing: ['', 0],
    'a line that is full': [words(15), 1],
    'a word more': [words(16), 2],
    'marks, which are not seen': [`**${words(15)}**`, 1],
    'an address of a link, which is not seen': [`[${words(15)}](https://learn.microsoft.com/${'x'.repeat(80)})`, 1],
    'escaped signs': [`${'\\.'.repeat(75)}`, 1],
    'a hard break': ['one  \ntwo', 2],
    'a word longer than a line': ['x'.repeat(76), 2],
    'a word that does not fit after another': [`one ${'x'.repeat(75)}`, 2],
  };
  for (const [name, [markdown, lines]] of Object.entries(cases)) {
    it(`counts ${name}`, () => assert.equal(renderedLines(markdown), lines));
  }
});
