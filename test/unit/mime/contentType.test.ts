import assert from 'node:assert/strict';
import { readContentType, readParameters } from '../../../src/mime/contentType.ts';

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
    it(`reads ${JSON.stringify(value)}`, () => {
      const content = readContentType(value);
      assert.deepEqual([content.type, content.boundary], [type, boundary]);
    });
  }

  const parameters: readonly (readonly [value: string, parameters: Readonly<Record<string, string>>])[] = [
    ['text/plain; charset=koi8-r; format=flowed', { charset: 'koi8-r', format: 'flowed' }],
    ['text/plain; Charset="UTF-8"', { charset: 'UTF-8' }],
    ['text/plain; charset=a; charset=b', { charset: 'a' }],
    ['a/b; name="a; b=\\"c\\""', { name: 'a; b="c"' }],
    ["a/b; name*=utf-8'ru'%D0%BE%D1%82%D1%87%D1%91%D1%82.txt", { name: 'отчёт.txt' }],
    ["a/b; name*0*=koi8-r''%CF; name*1*=%D4; name*2=.txt", { name: 'от.txt' }],
    ['a/b; name*1="b.txt"; name*0="a-"', { name: 'a-b.txt' }],
    ["a/b; name*=nonsense'%zz", { name: "nonsense'%zz" }],
    ["a/b; name*=no-such-set''%41", { name: 'A' }],
  ];
  for (const [value, expected] of parameters) {
    it(`reads the parameters of ${JSON.stringify(value)}`, () =>
      assert.deepEqual(Object.fromEntries(readParameters(value)), expected));
  }
});
