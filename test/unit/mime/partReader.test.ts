import assert from 'node:assert/strict';
import { PartReader } from '../../../src/mime/partReader.ts';

/** What the reader tells, a line each: `field name`, `number type encoding line`, `end number`; `*` marks what is of an inner message. */
function told(text: string): string[] {
  const events: string[] = [];
  let star = '';
  const reader = new PartReader({
    field: (name, lines) => events.push(`field ${name}${star} ${lines.map(({ line }) => line).join(',')}`),
    body: (part, line, at) => events.push(`${part.number}${star} ${part.content.type} ${part.encoding} ${at}:${line}`),
    partEnd: (part) => events.push(`end ${part.number}${star}`),
    messageBegin: () => {
      star += '*';
    },
    messageEnd: () => {
      star = star.slice(1);
    },
  });
  for (const [index, line] of text.split('\n').entries()) {
    reader.line(line, index);
  }
  reader.end();
  return events;
}

/** Without the fields. */
const bodies = (text: string) => told(text).filter((event) => !event.startsWith('field '));

const cases: Readonly<Record<string, readonly [text: string, events: readonly string[]]>> = {
  'a message without parts': [
    'From: a\n\nx\n\ny',
    [' text/plain 7bit 2:x', ' text/plain 7bit 3:', ' text/plain 7bit 4:y', 'end '],
  ],
  'a mbox line before the header': ['From a@example.com Fri\nTo: b\n\nx', [' text/plain 7bit 3:x', 'end ']],
  'a header without a blank line after it': ['From: a\nthis is no field', [' text/plain 7bit 1:this is no field', 'end ']],
  'a parameter that lost its indent': [
    'Content-Type: multipart/mixed;\nboundary="b"\n\n--b\n\none\n--b--',
    ['1 text/plain 7bit 5:one', 'end 1'],
  ],
  'a header that is folded': ['Content-Transfer-Encoding:\n QUOTED-PRINTABLE\n\nx', [' text/plain quoted-printable 3:x', 'end ']],
  'two parts, with preamble and epilogue': [
    'Content-Type: multipart/mixed; boundary=b\n\npreamble\n--b\n\none\n--b\nContent-Type: text/html\n\ntwo\n--b--\nepilogue',
    ['1 text/plain 7bit 5:one', 'end 1', '2 text/html 7bit 9:two', 'end 2'],
  ],
  'parts in parts': [
    'Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: multipart/alternative; boundary=b\n\n--b\n\none\n--b\n\ntwo\n--b--\n--a\n\nthree\n--a--',
    ['1.1 text/plain 7bit 7:one', 'end 1.1', '1.2 text/plain 7bit 10:two', 'end 1.2', '2 text/plain 7bit 14:three', 'end 2'],
  ],
  'an outer delimiter that ends an open inner part': [
    'Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\none\n--a\n\ntwo',
    ['1.1 text/plain 7bit 7:one', 'end 1.1', '2 text/plain 7bit 10:two', 'end 2'],
  ],
  'a boundary that begins like another': [
    'Content-Type: multipart/mixed; boundary=b\n\n--b\n\n--bb\none\n--b--',
    ['1 text/plain 7bit 4:--bb', '1 text/plain 7bit 5:one', 'end 1'],
  ],
  'blanks after a delimiter': [
    'Content-Type: multipart/mixed; boundary=b\n\n--b \t\n\none',
    ['1 text/plain 7bit 4:one', 'end 1'],
  ],
  'a boundary that nobody declared': [
    'Content-Type: multipart/mixed; boundary=b\n\n--otherboundary\n\none\n--otherboundary--',
    ['1 text/plain 7bit 4:one', 'end 1'],
  ],
  'a boundary that never occurs': [
    'Content-Type: multipart/mixed; boundary=b\n\nHello\n\none',
    [' text/plain 7bit 2:Hello', ' text/plain 7bit 3:', ' text/plain 7bit 4:one', 'end '],
  ],
  'a boundary of an inner part that never occurs': [
    'Content-Type: multipart/mixed; boundary=a\n\nHello\n--a\nContent-Type: multipart/mixed; boundary=b\n\none\n--a\n\ntwo',
    ['1 text/plain 7bit 6:one', 'end 1', '2 text/plain 7bit 9:two', 'end 2'],
  ],
  'a boundary that never occurs, with nothing below the header': ['Content-Type: multipart/mixed; boundary=b\n\n\n', []],
  'a returned message': [
    'Content-Type: multipart/report; boundary=b\n\n--b\n\none\n--b\nContent-Type: message/rfc822\n\nSubject: x\n\ntwo\n--b\n\nthree',
    ['1 text/plain 7bit 4:one', 'end 1', '2* text/plain 7bit 10:two', 'end 2*', '3 text/plain 7bit 13:three', 'end 3'],
  ],
  'a returned message that has parts itself': [
    'Content-Type: multipart/report; boundary=a\n\n--a\nContent-Type: message/rfc822\n\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\none\n--b\n\ntwo\n--b--\n--a\n\nthree',
    ['1.1* text/plain 7bit 9:one', 'end 1.1*', '1.2* text/plain 7bit 12:two', 'end 1.2*', '2 text/plain 7bit 16:three', 'end 2'],
  ],
  'returned headers': [
    'Content-Type: multipart/report; boundary=b\n\n--b\nContent-Type: text/rfc822-headers\n\nSubject: x',
    ['1 text/rfc822-headers 7bit 5:Subject: x', 'end 1'],
  ],
  'messages of a digest, which need not say what they are': [
    'Content-Type: multipart/digest; boundary=b\n\n--b\n\nSubject: x\n\none\n--b\nContent-Type: text/plain\n\ntwo\n--b\n\nSubject: y\n\nthree',
    ['1* text/plain 7bit 6:one', 'end 1*', '2 text/plain 7bit 10:two', 'end 2', '3* text/plain 7bit 15:three', 'end 3*'],
  ],
  'a message in a message in a message': [
    'Content-Type: multipart/mixed; boundary=a\n\n--a\nContent-Type: message/rfc822\n\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: message/global\n\nSubject: x\n\none\n--b\n\ntwo\n--b--\n--a\n\nthree',
    [
      '1.1** text/plain 7bit 12:one',
      'end 1.1**',
      '1.2* text/plain 7bit 15:two',
      'end 1.2*',
      '2 text/plain 7bit 19:three',
      'end 2',
    ],
  ],
  'a message that is a message': ['Content-Type: message/rfc822\n\nSubject: x\n\none', ['1* text/plain 7bit 4:one', 'end 1*']],
};

describe('part reader', () => {
  for (const [name, [text, events]] of Object.entries(cases)) {
    it(`reads ${name}`, () => assert.deepEqual(bodies(text), events));
  }

  it('tells fields with the lines they were folded over, and which are of an inner message', () => {
    const text =
      'From: a\nSubject: x\n y\n\tz\nContent-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/rfc822\n\nSubject: w';
    assert.deepEqual(
      told(text).filter((event) => event.startsWith('field ')),
      ['field from 0', 'field subject 1,2,3', 'field content-type 4', 'field content-type 7', 'field subject* 9'],
    );
  });

  it('stays calm in a thousand nested parts', () => {
    const nested = Array.from(
      { length: 1000 },
      (_, index) => `--b${index - 1}\nContent-Type: multipart/mixed; boundary=b${index}\n`,
    );
    assert.ok(told(`${nested.join('\n')}\n--b999\n\nx`).length > 0);
  });

  it('takes no message for one that is nested too deep', () => {
    const events = told(`${'Content-Type: message/rfc822\n\n'.repeat(1000)}x`);
    assert.equal(events.at(-1), `end ${Array.from({ length: 50 }, () => '1').join('.')}${'*'.repeat(50)}`);
  });
});
