import assert from 'node:assert/strict';
import { BodyText } from '../../../src/mime/bodyText.ts';

interface Case {
  readonly encoding: string;
  readonly charset?: string;
  readonly lines: readonly string[];
  /** Decoded. */
  readonly text: readonly string[];
  /** `kind line` */
  readonly notices?: readonly string[];
}

function read({ encoding, charset = 'utf-8', lines }: Omit<Case, 'text'>): { text: string[]; notices: string[] } {
  const text: string[] = [];
  const notices: string[] = [];
  const body = new BodyText(
    { encoding, charset, inFile: true },
    { number: '1', header: { line: 0, start: 0, end: 1 } },
    { line: (line) => text.push(line.text), notice: (kind, line) => notices.push(`${kind} ${line}`) },
  );
  for (const [line, content] of lines.entries()) {
    body.line(content, line);
  }
  body.end();
  return { text, notices };
}

const cutEvery = (text: string, length: number): string[] => text.match(new RegExp(`.{1,${length}}`, 'g')) ?? [];
const base64 = (text: string): string => Buffer.from(text).toString('base64');

const cases: Readonly<Record<string, Case>> = {
  'lines as they are': { encoding: '8bit', lines: ['a', '', '=41'], text: ['a', '', '=41'] },
  'an encoding that nobody knows': { encoding: 'x-uue', lines: ['a'], text: ['a'] },
  'base64 cut anywhere': { encoding: 'base64', lines: cutEvery(base64('Привет\r\nмир'), 7), text: ['Привет', 'мир'] },
  'base64 of lines that end with CR': { encoding: 'base64', lines: [base64('a\rb\r\nc\n\nd')], text: ['a', 'b', 'c', '', 'd'] },
  'base64 of an empty text': { encoding: 'base64', lines: ['', ''], text: [] },
  'base64 with blanks around it': { encoding: 'base64', lines: [` ${base64('abc')} `, ''], text: ['abc'] },
  'base64 in pieces that were closed each': { encoding: 'base64', lines: [base64('a'), base64('bc')], text: ['abc'] },
  'base64 that lost its end': { encoding: 'base64', lines: ['YWJjZ'], text: ['abc'], notices: ['bad-encoding 0'] },
  'base64 with a footer': {
    encoding: 'base64',
    lines: [base64('abc'), 'This list is closed.'],
    text: ['abc'],
    notices: ['bad-encoding 1'],
  },
  'base64 with an alien character': { encoding: 'base64', lines: ['YWJ*j'], text: [], notices: ['bad-encoding 0'] },
  'a set of one octet a character': { encoding: 'base64', charset: 'windows-1251', lines: ['zeU='], text: ['Не'] },
  'a name that the standard does not list': { encoding: 'base64', charset: 'CP1251', lines: ['zeU='], text: ['Не'] },
  'a set that nobody knows': {
    encoding: 'base64',
    charset: 'x-klingon',
    lines: [base64('a'), base64('b')],
    text: ['ab'],
    notices: ['unknown-charset 0'],
  },
  'ASCII that is none': { encoding: 'quoted-printable', charset: 'us-ascii', lines: ['=C3=A9'], text: ['é'] },
};

describe('body text', () => {
  for (const [name, { text, notices = [], ...given }] of Object.entries(cases)) {
    it(`decodes ${name}`, () => assert.deepEqual(read(given), { text, notices }));
  }
});
