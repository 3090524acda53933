/** A part of a message larger than any person reads. */

import assert from 'node:assert/strict';
import { BodyText } from '../../src/mime/bodyText.ts';

describe('body text, at length', () => {
  it('refuses the rest of what no person reads', () => {
    const notices: string[] = [];
    let length = 0;
    const body = new BodyText(
      { encoding: 'base64', charset: 'utf-8', inFile: true },
      { number: '1', header: { line: 0, start: 0, end: 1 } },
      {
        line: ({ text }) => {
          length += text.length;
        },
        notice: (kind, line) => notices.push(`${kind} ${line}`),
      },
    );
    for (let line = 0; line < 50; line++) {
      body.line('YWJj'.repeat(250_000), line);
    }
    body.end();
    assert.deepEqual(notices, ['too-large 11']);
    assert.equal(length, 11 * 750_000);
  });
});
