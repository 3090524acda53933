import assert from 'node:assert/strict';
import fc from 'fast-check';
import { nextOfAny, nextToken } from '../../../src/redact/tokens.ts';
import { splitLines } from '../../../src/text/lines.ts';
import { markedTexts } from '../markedTexts.ts';

type Next = typeof nextToken;

/** All tokens between two offsets. */
function tokensOf(next: Next, text: string, from: number, to: number): unknown[] {
  const found: unknown[] = [];
  for (let token = next(text, from, to); token !== null; token = next(text, token.at + token.text.length, to)) {
    found.push(token);
  }
  return found;
}

const anyPiece = fc.oneof(
  fc.constantFrom(...'abc019Zé_-.:=%&#+/\\;@<>[](){}", \u0301\u017f'),
  fc.constantFrom(
    '/o=',
    '/cn=',
    'IPv6:',
    '::1',
    '10:00:00',
    '\\u0041',
    '\\x41',
    '&#65;',
    '%41',
    '=41',
    '192.0.2.1',
    'aGVsbG8gd29y',
  ),
  fc.constantFrom(
    '6505c581-c461-492e-30dd-6d68e7630af0',
    'mx.contoso.com',
    '2001:db8::7',
    'abcdef12',
    'S-1-5-21-1234567890-987654321-1122334455-1001',
    's-1-5-',
    '-',
    '..',
    'a-b.c_d',
    'f00d:',
  ),
);
const anyText = fc.array(anyPiece, { maxLength: 24 }).map((pieces) => pieces.join(''));

describe('tokens', () => {
  it('are those of the expression, whatever the text', () => {
    fc.assert(
      fc.property(anyText, fc.nat(30), fc.nat(30), (text, one, other) => {
        const [from, to] = [Math.min(one, other, text.length), Math.min(Math.max(one, other), text.length)];
        assert.deepEqual(tokensOf(nextToken, text, from, to), tokensOf(nextOfAny, text, from, to));
        assert.deepEqual(tokensOf(nextToken, text, 0, text.length), tokensOf(nextOfAny, text, 0, text.length));
      }),
      { numRuns: 20_000 },
    );
  });

  it('are those of the expression in every log', () => {
    for (const { name, text } of markedTexts) {
      for (const line of splitLines(text)) {
        assert.deepEqual(tokensOf(nextToken, line, 0, line.length), tokensOf(nextOfAny, line, 0, line.length), name);
      }
    }
  });
});
