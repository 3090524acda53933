import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { chooseEntry, entriesOf } from '../../../src/catalogue/lookup.ts';

/** A reply as it is documented or seen, and the entry that answers it: its id, or the part before a slug; null: no meaning of its own. */
type Fact = readonly [code: string | null, reply: string | null, text: string, entry: string | null];

const facts: readonly Fact[] = JSON.parse(readFileSync(new URL('../../fixtures/codes.json', import.meta.url), 'utf8'));

/** The tables that the catalogue was written from; they stand beside the repository, not in it. */
const tables = new URL('../../../../shared/reference/', import.meta.url);

/** Example values for what a table leaves open. */
const values: readonly (readonly [open: RegExp, value: string])[] = [
  [/<remote reply>|<inner reply>/g, '554 Transaction failed'],
  [/<last transient reply>/g, '450 Try again later'],
  [/<ip>|\[\$SenderIPAddress\]|\$ConnectingIP/g, '192.0.2.1'],
  [/<ipv6>/g, '2001:db8::1'],
  [/<port>/g, '25'],
  [/<domain>|\[\$SenderDomain\]|\$recipientDomain/g, 'contoso.com'],
  [/\$range/g, '192.0.2.0/24'],
  [/<address>|<user>|<recipients>/g, 'user@contoso.com'],
  [/<host>|<name>/g, 'mail.contoso.com'],
  [/<dn>/g, 'CN=mail.contoso.com'],
  [/<hex>/g, 'A1B2C3D4'],
  [/<validityStatus>/g, 'UntrustedRoot'],
  [/<detail>/g, 'no answer'],
  [/<url or text>/g, 'https://rbl.example.net/'],
  [/<id>|<region>/g, 'us'],
  [/<nnn>/g, '004'],
  [/<n>/g, '30'],
];

/** A literal with its gaps filled, and with what its provider adds to it. */
function textOf(literal: string, provider = ''): string {
  const text = values.reduce((filled, [open, value]) => filled.replace(open, value), literal);
  if (provider === 'gmail') {
    return text.includes('gsmtp') ? text : `${text} - gsmtp`;
  }
  return provider.startsWith('orange') ? text.replace(/ .*/, '') : text;
}

/** A code as it is written; of a range one in its last third; null for words and tags. */
function codeOf(pattern: string): string | null {
  const [, start, from, to] = /^(\d\.\d+)\.(\d+)-(\d+)$/.exec(pattern) ?? [];
  if (start !== undefined) {
    return `${start}.${Number(from) + Math.round(((Number(to) - Number(from)) * 2) / 3)}`;
  }
  return /^\d\.\d+\.\d+$/.test(pattern) ? pattern : null;
}

/** Of the classes that the registry allows a code the one to look it up by. */
function classOf(use: string): string {
  return use === 'success' ? '2' : use.startsWith('transient') ? '4' : '5';
}

/** How to read a line of each table. */
const readings: Readonly<Record<string, (cells: readonly string[]) => readonly (string | null)[]>> = {
  exchange_online_codes: ([pattern = '', reply, literal = '']) => [codeOf(pattern), reply || null, textOf(literal)],
  providers: ([provider, pattern = '', reply, literal = '']) => [codeOf(pattern), reply || null, textOf(literal, provider)],
  iana_enhanced: ([code = '', text = '', , , use = '']) => [code.replace('X', classOf(use)), null, text],
  smtp_reply: ([reply = '']) => [null, reply, ''],
};

describe('facts', () => {
  for (const [code, reply, text, expected] of facts) {
    it(`${[reply, code, text].filter(Boolean).join(' ')} is ${expected}`, () => {
      // What standards say is asked for in the words of nobody in particular.
      const log = /^(?:iana|smtp)\//.test(expected ?? '') ? 'other' : undefined;
      const chosen = chooseEntry({ code, reply, text, log }) ?? (code?.startsWith('2.') ? entriesOf(code)[0] : undefined);
      const id = chosen?.id ?? null;
      assert.ok(id === expected || id?.startsWith(`${expected}/`), `${id}`);
    });
  }

  for (const [table, read] of Object.entries(readings)) {
    it(`hold every line of ${table}.tsv`, function () {
      const file = new URL(`${table}.tsv`, tables);
      if (!existsSync(file)) {
        process.stdout.write(`\n  facts: no ${table}.tsv beside the repository, its lines are not compared\n`);
        this.skip();
      }
      const known = new Set(facts.map(([code, reply, text]) => JSON.stringify([code, reply, text])));
      const lines = readFileSync(file, 'utf8').trimEnd().split('\n').slice(1);
      assert.deepEqual(
        lines.filter((line) => !known.has(JSON.stringify(read(line.split('\t'))))),
        [],
      );
    });
  }
});
