/** What is fuzzed with small inputs: thousands in a second, made after the structure of real ones, in place of a few large ones. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { YamlSource } from '../../scripts/knowledge/yamlSource.ts';
import { OpenText } from '../../src/scan/openText.ts';
import { scanText } from '../../src/scan/scanner.ts';
import { LogDocument } from '../../src/service/document/logDocument.ts';
import { logTexts } from '../unit/logReports.ts';
import { scanChunks } from '../unit/scan/scannedTexts.ts';
import { mutateText, payloads, pick, type Random } from './mutations.ts';
import { anyValue, shapesOf, smallText, withValues } from './smallInputs.ts';
import { assertEditorIsSafe } from './surfaces.ts';
import { assertDecodedKeepsLayout, cut, type Target, targets, textOf } from './targets.ts';

const shapes = shapesOf([...logTexts.values()]);
const messages = shapes.filter((of) => of.some(({ head }) => /^MIME-Version:/im.test(head)));

/** A target whose inputs are made, not changed. */
function made(make: (random: Random) => string, check: (text: string, random: Random) => void | Promise<void>): Target {
  return {
    seeds: async () => [new Uint8Array()],
    mutate: (_, random) => Buffer.from(make(random)),
    check: (input, random) => check(textOf(input), random),
  };
}

const small = (random: Random): string => smallText(shapes, random);

/** The text before the current one, to which it is edited. */
const open = new OpenText('', 40);

const FIELDS = [
  'Subject: =?utf-8?B?TWFpbCDwn5iA?= =?iso-8859-1?Q?=E8_x?=',
  'From: "A, B" <a@contoso.com>',
  "Content-Disposition: attachment; filename*0*=utf-8''a%20b; filename*1=c.txt",
  'Received: from a (b [192.0.2.1]) by c (Postfix) with ESMTPS id X for <d@e.example>; Fri, 20 Nov 2026 08:00:00 +0000',
  'Authentication-Results: mx.contoso.com; spf=fail smtp.mailfrom=a.example; dkim=none; dmarc=fail action=quarantine',
  'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
  'Content-Transfer-Encoding: quoted-printable',
  'X-MS-Exchange-Organization-SCL: 9',
  'Final-Recipient: rfc822; a@contoso.com',
  'Diagnostic-Code: smtp; 550 5.1.1 <a@contoso.com>: unknown',
];
const ENCODED = [
  'SGVsbG8gNTUwIDUuMS4xIG5v\n',
  '=35=35=30 5.1.1 =\nno=E8\n',
  '<p>550 5.1.1<br>&#60;no&#62;</p>\n',
  '550 5.1.1 no\n',
];

/** A message of some fields, and of a part or two. */
function smallMessage(random: Random): string {
  const fields = (): string => `${withValues(pick(FIELDS, random), random)}${pick(['\n', '\n ', '\r\n'], random)}`;
  let text = 'MIME-Version: 1.0\nFrom: a@contoso.com\n';
  for (let count = random(5); count > 0; count--) {
    text += fields();
  }
  text += `\n${withValues(pick(ENCODED, random), random)}`;
  for (let count = random(3); count > 0; count--) {
    text += `--b${pick(['', '--'], random)}\n${fields()}${fields()}\n${withValues(pick(ENCODED, random), random)}`;
  }
  return text;
}

const OWN_FIELDS = [
  'code',
  'text',
  'pattern',
  'entry',
  'name',
  'fix',
  'happened',
  'whoActs',
  'severity',
  'runbook',
  '__proto__',
  'x',
];
const OWN_VALUES: readonly unknown[] = [
  '5.7.1',
  'a * b',
  '*'.repeat(40),
  'off',
  'exchange-online/5.7.64',
  { en: 'a', it: 'b' },
  ['x'],
  { title: 'x', url: 'https://wiki.example.com/a' },
  { title: 'x', url: 'javascript:x' },
  null,
  -1,
];

function ownCatalogue(random: Random): string {
  const entries = Array.from({ length: random(4) }, () =>
    Object.fromEntries(
      Array.from({ length: 1 + random(4) }, () => [
        pick(OWN_FIELDS, random),
        random(4) === 0 ? anyValue(random) : pick(OWN_VALUES, random),
      ]),
    ),
  );
  const text = JSON.stringify({ entries });
  return random(3) === 0 ? withValues(text, random) : text;
}

const rows = ['gmail', 'smtp'].flatMap((name) => readFileSync(`knowledge/codes/${name}.yaml`, 'utf8').split(/\n(?=\S)/));

export const smallTargets = {
  /** Whole = in chunks, or = edited from the input before: one of the two in turn by length. */
  records: made(small, (text, random) => {
    const whole = scanText(text);
    if (random(2) === 0) {
      assert.ok(isDeepStrictEqual(scanChunks(cut(text, random)), whole), 'in chunks');
      return;
    }
    open.update(text);
    assert.ok(isDeepStrictEqual(open.result, whole), 'edited');
  }),
  parts: made(
    (random) => smallText(messages, random),
    (text, random) => assert.ok(isDeepStrictEqual(scanChunks(cut(text, random)), scanText(text)), 'in chunks'),
  ),
  headers: made(smallMessage, (text) => {
    scanText(text);
    assertDecodedKeepsLayout(text);
  }),
  surfaces: made(small, (text) => assertEditorIsSafe(new LogDocument('file:///a.log', 1, scanText(text)), text)),
  maskedRecords: made(small, (text, random) => targets.masking.check(Buffer.from(text), random)),
  questions: made(
    (random) => withValues(pick([pick(payloads, random), small(random).slice(0, 200)], random), random),
    (text) => targets.lookUp.check(Buffer.from(text)),
  ),
  catalogueEntries: made(ownCatalogue, (text) => targets.catalogue.check(Buffer.from(text))),
  /** A row of a table of the knowledge: values with their lines, or a problem on a line of it. */
  knowledgeRows: made(
    (random) => (random(2) === 0 ? withValues : mutateText)(pick(rows, random), random, rows),
    (text) => {
      const source = new YamlSource('a.yaml', text);
      const lines = text.split(/\r\n|\n|\r/).length;
      for (const { line } of source.problems) {
        assert.ok(line >= 1 && line <= lines, `line ${line} of ${lines}`);
      }
      assert.ok(source.problems.length === 0 || source.value === null);
      assert.equal(Object.getOwnPropertyNames(Object.prototype).includes('replies'), false);
      const at = source.lineOf([Object.keys(source.value ?? {})[0] ?? 'x', 'words', 0]);
      assert.ok(at >= 1 && at <= lines, `line ${at} of ${lines}`);
    },
  ),
  protocolMessages: made(small, (text, random) => targets.server.check(Buffer.from(text), random)),
} as const satisfies Record<string, Target>;

/** How many of a hundred inputs each gets: most are records of all formats. */
export const shares = {
  records: 63,
  parts: 5,
  headers: 5,
  surfaces: 1.48,
  maskedRecords: 4,
  questions: 1,
  catalogueEntries: 2,
  knowledgeRows: 3,
  protocolMessages: 0.02,
  encoding: 2,
  outlook: 11,
  archives: 2.5,
} as const satisfies { readonly [Name in keyof typeof smallTargets | 'encoding' | 'outlook' | 'archives']: number };
