import assert from 'node:assert/strict';
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { readMessageTree } from '../../../src/mime/messageTree.ts';
import { splitLines } from '../../../src/text/lines.ts';

/** The decoded texts of the parts, each line with its end. */
function textsOf(message: string): string[] {
  const { parts, notices } = readMessageTree(splitLines(message));
  assert.deepEqual(notices, []);
  return parts.map(({ lines }) => (lines ?? []).map((line) => `${line}\n`).join(''));
}

function encodeQuoted(text: string): string {
  const octets = [...Buffer.from(text)].map((octet) =>
    octet === 10 || (octet >= 32 && octet < 127 && octet !== 61)
      ? String.fromCharCode(octet)
      : `=${octet.toString(16).toUpperCase().padStart(2, '0')}`,
  );
  // A soft break every so often, wherever it falls.
  return octets.map((octet, index) => (index % 17 === 16 ? `=\n${octet}` : octet)).join('');
}

const encodings: Readonly<Record<string, (text: string) => string>> = {
  '8bit': (text) => text,
  'quoted-printable': encodeQuoted,
  base64: (text) =>
    (
      Buffer.from(text)
        .toString('base64')
        .match(/.{1,40}/g) ?? []
    ).join('\n'),
};

const anyText = fc
  .array(fc.constantFrom('550 5.1.1', ' no', 'é', 'Привет', '=', '=3D', '日本', '\n', 'a b'), { minLength: 1, maxLength: 20 })
  .map((pieces) => pieces.join('').replace(/[ \t]+$/gm, ''));

describe('parts of a message', () => {
  it('have the text that another reader of MIME gives them', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(anyText, fc.constantFrom(...Object.keys(encodings))), { minLength: 1, maxLength: 3 }),
        async (parts) => {
          const lines = parts.flatMap(([text, encoding]) => [
            '--b',
            'Content-Type: text/plain; charset=utf-8',
            `Content-Disposition: attachment; filename="a.txt"`,
            `Content-Transfer-Encoding: ${encoding}`,
            '',
            encodings[encoding]?.(text) ?? '',
          ]);
          const message = ['From: a@example.com', 'Content-Type: multipart/mixed; boundary=b', '', ...lines, '--b--', ''].join(
            '\n',
          );
          const { attachments } = await PostalMime.parse(message);
          const theirs = attachments.map(({ content }) =>
            typeof content === 'string' ? content : new TextDecoder().decode(content as Uint8Array),
          );
          assert.deepEqual(
            textsOf(message).map((text) => text.trimEnd()),
            theirs.map((text) => text.replaceAll('\r\n', '\n').trimEnd()),
          );
        },
      ),
      { numRuns: 300 },
    );
  });
});
