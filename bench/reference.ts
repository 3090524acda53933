/** Programs that ours is compared with: `reference.ts read FOLDER`, `reference.ts opening FILE`. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const [task = '', target = ''] = process.argv.slice(2);

if (task === 'read') {
  let lines = 0;
  for (const name of readdirSync(target)) {
    lines += readFileSync(path.join(target, name), 'utf8').split(/\r\n|\r|\n/).length;
  }
  console.log(lines);
} else {
  const text = readFileSync(target, 'utf8');
  const textDocument = { uri: 'file:///large.csv', languageId: 'csv', version: 1, text };
  const message = JSON.stringify({ jsonrpc: '2.0', method: 'textDocument/didOpen', params: { textDocument } });
  const begin = performance.now();
  const opened = JSON.parse(message) as { params: { textDocument: { text: string } } };
  const code = /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d.])/g;
  let found = 0;
  while (code.test(opened.params.textDocument.text)) {
    found++;
  }
  console.log(JSON.stringify({ seconds: (performance.now() - begin) / 1000, found }));
}
