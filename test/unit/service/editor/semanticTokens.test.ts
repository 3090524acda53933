import assert from 'node:assert/strict';
import { semanticTokens } from '../../../../src/service/editor/semanticTokens.ts';
import { documentOf } from '../../samples.ts';

const text = `Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found' and '450 4.4.316 refused'
Remote Server returned '250 2.1.5 OK'
`;
const whole = { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } };

describe('semantic tokens', () => {
  const document = documentOf(text);

  it('are the codes by class, placed from one to the next', () => {
    const [first, second] = [text.indexOf('5.1.10'), text.indexOf('4.4.316')];
    const third = text.split('\n')[1]?.indexOf('2.1.5');
    assert.deepEqual(
      semanticTokens(document, whole),
      [
        [0, first, 6, 0, 0],
        [0, second - first, 7, 1, 0],
        [1, third, 5, 2, 0],
      ].flat(),
    );
  });

  it('are those of the range', () => {
    const lines = (start: number, end: number) =>
      semanticTokens(document, { start: { line: start, character: 0 }, end: { line: end, character: 0 } });
    assert.deepEqual(lines(1, 2), [1, 28, 5, 2, 0]);
    assert.deepEqual(lines(2, 2), []);
  });
});
