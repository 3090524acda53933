import assert from 'node:assert/strict';
import { readContentType } from '../../../src/mime/contentType.ts';

const cases: readonly (readonly [value: string | undefined, type: string, boundary: string | null])[] = [
  [undefined, 'text/plain', null],
  ['', 'text/plain', null],
  ['nonsense', 'text/plain', null],
  ['text/html', 'text/html', null],
  ['TEXT/HTML; charset="utf-8"', 'text/html', null],
  ['message/delivery-status', 'message/delivery-status', null],
  ['application/vnd.ms-tnef; name=winmail.dat', 'application/vnd.ms-tnef', null],
  ['multipart/mixed; boundary=abc', 'multipart/mixed', 'abc'],
  ['multipart/mixed; boundary="a b;c"', 'multipart/mixed', 'a b;c'],
  ['multipart/mixed; boundary="a\\"b"', 'multipart/mixed', 'a"b'],
  ['multipart/mixed; Boundary = abc ; charset=x', 'multipart/mixed', 'abc'],
  ['multipart/report; report-type=delivery-status; boundary="=_x/1"', 'multipart/report', '=_x/1'],
  ['multipart/mixed; x-boundary=no', 'multipart/mixed', null],
  ['multipart/mixed', 'multipart/mixed', null],
  ['text/plain; boundary=abc', 'text/plain', null],
];

describe('content type', () => {
  for (const [value, type, boundary] of cases) {
    it(`reads ${JSON.stringify(value)}`, () => assert.deepEqual(readContentType(value), { type, boundary }));
  }
});
