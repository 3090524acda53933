/** Messages damaged at random: what is found in them is really there, and their decoded view is well formed. */

import assert from 'node:assert/strict';
import { en } from '../../../../src/locales/en/index.ts';
import { recogniseFormat } from '../../../../src/scan/recognise.ts';
import { scanText } from '../../../../src/scan/scanner.ts';
import { sourceOfText } from '../../../../src/service/pages/decodedSource.ts';
import { decodedView } from '../../../../src/service/pages/decodedView.ts';
import { splitLines } from '../../../../src/text/lines.ts';
import { seed } from '../../../seed.ts';
import { randomNumbers } from '../../randomNumbers.ts';
import { reportOf } from '../../reports.ts';

const WORDS = ['a@contoso.com', "Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found'"];
const GROUP = [
  'Final-Recipient: rfc822;a@contoso.com',
  'Action: failed',
  'Status: 5.1.10',
  'Diagnostic-Code: smtp;550 5.1.10 no',
];
const base64 = (text: string): string[] =>
  Buffer.from(text)
    .toString('base64')
    .match(/.{1,60}/g) ?? [];

const plain = reportOf({ text: WORDS, groups: [GROUP], returned: ['Subject: Order', '', 'Hello'] });
const messages: readonly string[] = [
  plain,
  reportOf({ encoding: 'base64', text: base64(WORDS.join('\r\n')), groups: [GROUP] }),
  reportOf({ encoding: 'quoted-printable', text: ['a=40contoso.com=', ' 550 5.1.=', '10 =D0=BD=D0=B5=D1=82'], groups: [GROUP] }),
  reportOf({ type: 'text/html; charset=windows-1251', text: [`<p>a@contoso.com<br>550 5.1.<b>10</b> &lt;no&gt;</p>`] }),
  reportOf({ text: WORDS, returned: plain.split('\n') }),
  reportOf({ text: WORDS, returned: base64(plain), returnedType: 'message/rfc822\nContent-Transfer-Encoding: base64' }),
  `From MAILER-DAEMON Fri Nov 20 08:00:00 2026\n${plain}\nFrom MAILER-DAEMON Fri Nov 20 09:00:00 2026\n${plain}`,
];
/** What a mutation inserts. */
const pieces = [
  '\n',
  '\n\n',
  '--b\n',
  '--b--\n',
  '=',
  '=\n',
  '=3D',
  '<',
  '<!--',
  '&#',
  '&lt;',
  '\0',
  'Content-Type: ',
  '; boundary="',
  '5.1.1',
  ' ',
];

function mutate(text: string, random: (bound: number) => number): string {
  let mutated = text;
  for (let count = 1 + random(4); count > 0; count--) {
    const at = random(mutated.length);
    const to = Math.min(mutated.length, at + random(80));
    switch (random(5)) {
      case 0:
        mutated = mutated.slice(0, at) + mutated.slice(to);
        break;
      case 1:
        mutated = mutated.slice(0, at) + (pieces[random(pieces.length)] ?? '') + mutated.slice(at);
        break;
      case 2:
        mutated = mutated.slice(0, to) + mutated.slice(at);
        break;
      case 3:
        mutated = mutated.slice(0, at) + String.fromCharCode(random(300)) + mutated.slice(at + 1);
        break;
      default:
        mutated = mutated.slice(0, to);
    }
  }
  return mutated;
}

/** Asserts that `count` mutated messages are read without a crash, and that each finding is where its place says. */
export function assertMutationsAreRead(count: number): void {
  const random = randomNumbers(seed);
  let found = 0;
  let inParts = 0;
  for (let index = 0; index < count; index++) {
    const text = mutate(messages[index % messages.length] ?? '', random);
    const lines = splitLines(text);
    for (const { code, reply, part, source, ...place } of scanText(text).findings) {
      found++;
      const { line, start, end } = source ?? place;
      const marked = lines[line]?.slice(start, end) ?? '';
      assert.equal(marked.length, end - start);
      if (part === null) {
        assertMarked(marked, code ?? reply);
      } else {
        inParts++;
        assert.match(part, /^(?:\d+:)?[\d.]+(?:\.?(?:MIME|HEADER))?$|^(?:MIME|HEADER)$/);
      }
    }
  }
  assert.ok(found > count && inParts > count / 5, `${found} findings, ${inParts} in parts`);
}

/**
 * Asserts that `count` of them can be shown decoded, with headings where their places say, and without control characters that
 * would be obeyed.
 */
export function assertMutationsAreShown(count: number): void {
  const random = randomNumbers(seed + 1);
  let shown = 0;
  for (let index = 0; index < count; index++) {
    const source = sourceOfText(mutate(messages[index % messages.length] ?? '', random), {});
    if (source !== null) {
      shown++;
      const { text, parts } = decodedView({ name: 'mutated.eml', ...source }, en);
      const lines = text.split('\n');
      assert.equal(recogniseFormat(text), 'decoded-message');
      assert.ok(parts.every(({ number, line }) => lines[line]?.startsWith(`── ${number} `)));
      assert.doesNotMatch(text, /[^\P{Cc}\t\n]/u);
    }
  }
  assert.ok(shown > count / 2, `${shown} shown`);
}

/** Asserts what stands at the place of a finding: its code or reply, otherwise some words. */
export function assertMarked(marked: string, code: string | null): void {
  if (code === null) {
    assert.match(marked, /^\S(?:.*\S)?$/);
  } else {
    assert.equal(marked, code);
  }
}
