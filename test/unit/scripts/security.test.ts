/** What the documents about security promise. */

import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';

describe('the documents about security', () => {
  for (const document of ['SECURITY.md', 'docs/reliability.md']) {
    it(`name files that are there: ${document}`, () => {
      const named = [...readFileSync(document, 'utf8').matchAll(/`((?:test|src|scripts)\/[\w./-]+\w)`/g)].map(
        ([, file = '']) => file,
      );
      assert.ok(named.length >= 2);
      assert.deepEqual(
        named.filter((file) => !existsSync(file)),
        [],
      );
    });
  }
});

describe('the sources', () => {
  const files = globSync('src/**/*.ts').filter((file) => !/[\\/]generated[\\/]/.test(file));

  it('neither connect to anything nor start a program', () => {
    const forbidden =
      /from '(?:node:)?(?:https?|http2|net|tls|dgram|dns|child_process|cluster)(?:\/\w+)?'|\bfetch\(|\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon)\b/;
    assert.ok(files.length > 300);
    assert.deepEqual(
      files.filter((file) => forbidden.test(readFileSync(file, 'utf8'))),
      [],
    );
  });

  it('make no code or markup of a text', () => {
    const forbidden = /\beval\(|new Function\(|\.(?:inner|outer)HTML\s*=|insertAdjacentHTML|document\.write|supportHtml: true/;
    assert.deepEqual(
      files.filter((file) => forbidden.test(readFileSync(file, 'utf8'))),
      [],
    );
  });
});
