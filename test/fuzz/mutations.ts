/** Inputs that look like real ones: logs, messages, files and settings changed at random, with what strangers would put into them. */

import { hostileTexts } from '../unit/logReports.ts';

export type Random = (bound: number) => number;

/** Marks whatever a stranger wrote; no text of ours has it. */
export const MARK = 'zqx';

/** What would be alive if it were not text. */
export const payloads: readonly string[] = [
  `<${MARK} onload=1>`,
  `<script>${MARK}</script>`,
  `[a](command:${MARK})`,
  `![a](https://${MARK}.example/a.png)`,
  `https://${MARK}.example/`,
  `\`\`\`\n# ${MARK}`,
  `=${MARK}()`,
  `';${MARK};'`,
  `"$(${MARK})\``,
  `-${MARK}`,
  `\u001b]8;;https://${MARK}.example\u0007a\u001b]8;;\u0007`,
  `\u202e${MARK}\u2066`,
  `\r\n550 5.1.1 ${MARK}`,
  `a@${MARK}.example`,
  `$(${MARK}) $(error)`,
];

const pieces: readonly string[] = [
  ...payloads,
  ...hostileTexts.filter(({ length }) => length < 1000),
  '550 5.1.1 unknown',
  '450 4.4.7 ',
  '-> 550 5.7.1',
  '[Message=',
  '{LED=',
  '"',
  '""',
  "'",
  ',',
  ';',
  '\t',
  '\n',
  '\r',
  '\n\n',
  '\0',
  '\0'.repeat(20),
  '\ufeff',
  '\udc00',
  '--b\n',
  '=\n',
  '=3D',
  'Content-Type: message/rfc822\n\n',
  'Content-Transfer-Encoding: base64\n\n',
  'From a@b.example Fri Nov 20 08:00:00 2026\n',
  '#Fields: date-time,event-id\n',
  '{"',
  '[[[[',
  '9'.repeat(40),
  '2026-11-20T08:00:00Z',
  '__proto__',
];

/** A text with a few changes: of characters, of lines, of fields, of all it has. `corpus`: what pieces are taken from. */
export function mutateText(text: string, random: Random, corpus: readonly string[]): string {
  let mutated = text;
  for (let count = 1 + random(5); count > 0; count--) {
    mutated = change(mutated, random, corpus);
  }
  return mutated.length > MAX_LENGTH ? mutated.slice(0, MAX_LENGTH) : mutated;
}

/** Longer inputs take longer and find no more. */
const MAX_LENGTH = 60_000;

function change(text: string, random: Random, corpus: readonly string[]): string {
  const at = random(text.length + 1);
  const to = Math.min(text.length, at + random(random(4) === 0 ? 2000 : 60));
  const piece = pick(pieces, random);
  switch (random(13)) {
    case 0:
      return text.slice(0, at) + text.slice(to);
    case 1:
      return text.slice(0, at) + piece + text.slice(at);
    case 2:
      return text.slice(0, at) + piece + text.slice(to);
    case 3:
      return text.slice(0, to) + text.slice(at);
    case 4:
      return text.slice(0, at) + piece.repeat(1 + random(200)) + text.slice(at);
    case 5:
      return withLines(text, random, (lines, line) => lines.splice(line, 1 + random(3)));
    case 6:
      return withLines(text, random, (lines, line) => lines.splice(line, 0, ...lines.slice(line, line + 1 + random(20))));
    case 7:
      return withLines(text, random, (lines, line) => lines.push(...lines.splice(line, 1)));
    case 8:
    case 11:
      return plantPayload(text, pick(payloads, random), random);
    case 9: {
      const other = pick(corpus, random);
      const from = random(other.length + 1);
      return text.slice(0, at) + other.slice(from, from + random(3000)) + text.slice(at);
    }
    case 10:
      return random(3) === 0 ? text.replaceAll('\n', pick(['\r\n', '\r', '\n\n'], random)) : text.slice(0, to);
    default:
      return text.slice(0, at) + String.fromCharCode(random(random(2) === 0 ? 256 : 65_536)) + text.slice(at + 1);
  }
}

function withLines(text: string, random: Random, edit: (lines: string[], line: number) => unknown): string {
  const lines = text.split('\n');
  edit(lines, random(lines.length));
  return lines.join('\n');
}

const CODE = /[245]\.\d{1,3}\.\d{1,3}|(?<!\d)[45]\d\d(?!\d)/;

/** A text with a payload as a value near one of its codes. */
export function plantPayload(text: string, payload: string, random: Random): string {
  return withField(text, besideCode(text, random(text.length + 1), random), payload);
}

/** A place near a code behind another place: what is there gets onto cards. */
function besideCode(text: string, at: number, random: Random): number {
  const found = text.slice(at).search(CODE);
  return found < 0 ? at : Math.max(0, Math.min(text.length, at + found + random(300) - 150));
}

/** Replaces the value around a place, whatever divides values there. */
function withField(text: string, at: number, value: string): string {
  const from = Math.max(...[',', '\t', ';', ': ', '=', '<', '"', '\n'].map((mark) => text.lastIndexOf(mark, at) + mark.length));
  const end = text.slice(at).search(/[,\t;>"\n]/);
  return text.slice(0, Math.min(from, at)) + value + (end < 0 ? '' : text.slice(at + end));
}

/** Bytes with a few changes. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let mutated = Buffer.from(bytes);
  for (let count = 1 + random(6); count > 0; count--) {
    const at = random(mutated.length + 1);
    const to = Math.min(mutated.length, at + random(random(4) === 0 ? 600 : 8));
    switch (random(6)) {
      case 0:
        mutated = Buffer.concat([mutated.subarray(0, at), mutated.subarray(to)]);
        break;
      case 1:
        mutated = Buffer.concat([mutated.subarray(0, to), mutated.subarray(at)]);
        break;
      case 2:
        mutated = mutated.subarray(0, to);
        break;
      case 3:
        mutated.fill(pick([0, 255, 128], random), at, to);
        break;
      case 4:
        if (at + 4 <= mutated.length) {
          mutated.writeUInt32LE(pick([0, 1, 0xffffffff, 0xfffffffe, 0x7fffffff, mutated.length, at], random), at);
        }
        break;
      default:
        if (at < mutated.length) {
          mutated[at] = random(256);
        }
    }
  }
  return mutated;
}

export function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[random(items.length)];
  if (item === undefined) {
    throw new Error('nothing to pick from');
  }
  return item;
}
