import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Scanner, type ScanResult, scanText } from '../../../src/scan/scanner.ts';
import { decodeBytes } from '../../../src/text/encoding.ts';
import { anyCuts, cutAt } from '../chunks.ts';
import { encode } from '../encode.ts';
import { markedTexts } from '../markedTexts.ts';
import { reportOf } from '../reports.ts';
import { readSample, sampleNames } from '../samples.ts';
import { extendedTraceOf, trackingLogOf } from '../traces.ts';

const LED =
  'Reason: [{LED=450 4.4.317 No session [Message=451 5.7.3 STARTTLS is required to send mail] [LastAttemptedServerName=mail.contoso.com]};{IP=203.0.113.7}]';
const GROUP = [
  'Final-Recipient: rfc822;a@contoso.com',
  'Action: failed',
  'Status: 5.1.1',
  'Diagnostic-Code: smtp;550',
  ' 5.1.1 unknown',
];

/** Small texts; lines end with LF. */
const texts: Readonly<Record<string, string>> = {
  ...Object.fromEntries(markedTexts.map(({ name, text }) => [name, text])),
  'extended trace': extendedTraceOf([
    { event_id: 'RECEIVE', recipient_status: 'To' },
    { event_id: 'DEFER', recipient_status: LED },
    { recipient_address: 'a@contoso.com;b@contoso.com', recipient_status: '550 5.1.10 no;550-5.7.1 no\n550 5.7.1 "no"' },
    { recipient_status: '550 5.4.1 è 😀 Access denied AS(201806281)' },
  ]),
  'tracking log': trackingLogOf([{ event_id: 'DEFER', recipient_status: '451 4.4.397 Error -> 550 5.7.64 Relay' }]),
  report: reportOf({ encoding: 'quoted-printable', text: ['a@contoso.com', 'said: 550 =', '5.1.1 unknown'], groups: [GROUP] }),
  'plain text': 'a@contoso.com\n550-5.7.1 no\n550 5.7.1 no\n\n2026-11-20 08:00 said: 550 5.1.1 no\n',
};

function scanChunks(chunks: readonly string[]): ScanResult {
  const findings: ScanResult['findings'][number][] = [];
  const states: ScanResult['states'][number][] = [];
  const notices: ScanResult['notices'][number][] = [];
  const scanner = new Scanner({
    finding: (finding) => findings.push(finding),
    state: (state) => states.push(state),
    notice: (notice) => notices.push(notice),
  });
  for (const chunk of chunks) {
    scanner.push(chunk);
  }
  scanner.end();
  return { format: scanner.format, findings, states, notices };
}

describe('scanner', () => {
  for (const [name, text] of Object.entries(texts)) {
    const expected = scanText(text);

    it(`finds the same in any chunks of ${name}`, () => {
      const crlf = text.replaceAll('\n', '\r\n');
      fc.assert(
        fc.property(anyCuts, (cuts) => {
          assert.deepEqual(scanChunks(cutAt(crlf, cuts)), expected);
        }),
      );
    });

    it(`finds the same in ${name} one character at a time`, () => {
      assert.deepEqual(scanChunks([...text]), expected);
    });

    it(`finds the same in ${name} with CRLF or CR`, () => {
      assert.deepEqual(scanText(text.replaceAll('\n', '\r\n')), expected);
      assert.deepEqual(scanText(text.replaceAll('\n', '\r')), expected);
    });

    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const) {
      for (const mark of [false, true]) {
        it(`finds the same in ${name} as ${encoding} ${mark ? 'with' : 'without'} a mark`, () => {
          assert.deepEqual(scanText(decodeBytes(encode(text, encoding, mark))), expected);
        });
      }
    }
  }

  for (const name of sampleNames) {
    it(`finds the same in ${name} by chunks of 4,093 characters`, () => {
      const text = readSample(name);
      const cuts = Array.from({ length: Math.ceil(text.length / 4093) }, (_, index) => index * 4093);
      assert.deepEqual(scanChunks(cutAt(text, cuts)), scanText(text));
    });
  }

  it('throws at no text, and places every finding in it', () => {
    const anyPiece = fc.constantFrom(
      ...[
        '550',
        ' ',
        '5.1.1',
        '-',
        '4.4.7',
        '"',
        "'",
        ',',
        ';',
        '\n',
        '->',
        '[Message=',
        ']',
        '{LED=',
        '};{',
        'said:',
        'a@b.example',
        '#',
        '(',
        '--b',
      ],
    );
    const anyBody = fc.array(anyPiece, { maxLength: 40 }).map((pieces) => pieces.join(''));
    const anyHead = fc.constantFrom('', ...Object.values(texts).map((text) => text.slice(0, 400)));
    fc.assert(
      fc.property(anyHead, anyBody, (head, body) => {
        const text = head + body;
        const lines = text.split('\n');
        for (const { line, start, end, code, reply } of scanText(text).findings) {
          assert.equal(lines[line]?.slice(start, end), code ?? reply);
        }
      }),
    );
  });

  const header = extendedTraceOf([]);
  const huge: Readonly<Record<string, readonly [text: string, findings: number]>> = {
    'a line of 50 MB in a trace': [`${header}${'x'.repeat(50_000_000)}\n`, 0],
    'a line of 50 MB in plain text': [`550 5.1.1 unknown\n\n${'x'.repeat(50_000_000)}\n`, 1],
    'a megabyte of brackets': [`${extendedTraceOf([{ recipient_status: `450 4.4.1 ${'[Message='.repeat(110_000)}` }])}`, 1],
    'ten thousand nested replies': [extendedTraceOf([{ recipient_status: '550 5.1.1 -> '.repeat(10_000) }]), 10_000],
    'a hundred thousand empty parts': [reportOf({ text: new Array(100_000).fill('--b\n') }), 0],
    'twenty thousand refusals of nobody in one paragraph': ['550 5.1.1 unknown user\n'.repeat(20_000), 20_000],
    'a hundred thousand recipients': [
      Array.from({ length: 100_000 }, (_, index) => `u${index}@example.com\n550 5.1.1 unknown user\n`).join('\n'),
      100_000,
    ],
    'ten thousand statuses beside a megabyte of diagnostic': [
      reportOf({
        groups: [
          [...GROUP.slice(0, 2), `Diagnostic-Code: smtp;${'x'.repeat(1_000_000)}`, ...new Array(10_000).fill('Status: 5.1.1')],
        ],
      }),
      10_000,
    ],
    'a header row of brackets': [`recipient_status,${'('.repeat(60_000)}\n`, 0],
    'a hundred thousand folded lines': [reportOf({ header: ['X-Long: 1', ...new Array(100_000).fill(' 550')] }), 0],
  };
  for (const [name, [text, findings]] of Object.entries(huge)) {
    it(`comes to the end of ${name}`, () => {
      assert.equal(scanText(text).findings.length, findings);
    });
  }

  /** What would take hours if the time grew with the square of the length. */
  const hostile: Readonly<Record<string, string>> = {
    'a line without end': 'x'.repeat(1_000_000),
    'quotes that nobody closes': '"x\n'.repeat(100_000),
    'a line of quotes': '"'.repeat(1_000_000),
    '4.4.4.4…': '4.'.repeat(500_000),
    'lines of 4.4.4.4…': '4.4.4.4.4.4.4.4\n'.repeat(100_000),
    blanks: ' '.repeat(1_000_000),
    'blank lines': ' \n'.repeat(100_000),
    delimiters: ',;\t|'.repeat(100_000),
    brackets: '[{(<'.repeat(100_000),
    'at signs': 'a@b.'.repeat(100_000),
    colons: 'a: '.repeat(100_000),
    'keys without values': 'Key : \n'.repeat(60_000),
    dashes: '--'.repeat(300_000),
  };
  const firstOfFormat = markedTexts.filter(
    ({ format }, index) => markedTexts.findIndex((one) => one.format === format) === index,
  );
  for (const { name, text } of firstOfFormat) {
    for (const [what, tail] of Object.entries(hostile)) {
      it(`comes to the end of ${what} behind ${name}`, () => {
        const { format, findings } = scanText(`${text}\n\n${tail}\n`);
        assert.ok(findings.length <= scanText(text).findings.length);
        assert.equal(format, name.slice(0, name.indexOf('.')));
      });
    }
  }
});
