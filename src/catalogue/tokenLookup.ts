/** Finds the tokens in a text: those that are the whole text, and those somewhere in it. */

import type { TokenId } from './generated/ids.ts';
import { tokens } from './generated/rows.ts';
import type { TokenKind } from './token.ts';

/** The spellings of a token, as patterns. */
interface Spelled {
  readonly id: TokenId;
  /** For the whole text, with whatever follows: `LED=450 …`. */
  readonly whole: readonly RegExp[];
  readonly inside: readonly InsideText[];
}

/** A spelling that may occur in the middle of a text. */
interface InsideText {
  /** Global: for `matchAll` and `search`, which leave it as it is. */
  readonly pattern: RegExp;
  /** Its longest word, in lower case: where this does not occur, which most texts show quickly, the pattern does not match. */
  readonly word: string;
}

/** Kinds that occur in the middle of a text; the others are whole values. */
const INSIDE: ReadonlySet<string> = new Set([
  'marker',
  'tag',
  'reason',
  'connectMessage',
  'winsock',
  'customData',
  'antispamValue',
  'authenticationResult',
]);

let spelled: readonly Spelled[] | undefined;

/** Made when it is first needed. */
function allSpelled(): readonly Spelled[] {
  spelled ??= (Object.keys(tokens) as TokenId[]).map((id) => {
    const { kind, written } = tokens[id];
    return {
      id,
      whole: written.map((one) => {
        return new RegExp(`^${wholeSource(kind, one)}$`, 'iu');
      }),
      inside: INSIDE.has(kind) ? written.filter((one) => !/^\d+$/.test(one)).map((one) => insideText(kind, one)) : [],
    };
  });
  return spelled;
}

/** A spelling that is the whole text: a name may be followed by its sign and value. */
function wholeSource(kind: TokenKind, written: string): string {
  switch (kind) {
    case 'marker':
      return `${source(written.slice(0, -1))}(?:${written.slice(-1)}.*)?`;
    case 'antispamField':
      return `${source(written.slice(0, -1))}(?:${written.slice(-1)}[^;|\\s]*)?`;
    default:
      return source(written).replace(/:$/, ':?');
  }
}

/** A spelling as a pattern: `…` stands for digits, or between brackets for anything up to the closing one. */
function source(written: string): string {
  return written
    .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    .replace(/…(?=\\[)\]])/g, '[^)\\]]*')
    .replaceAll('…', '\\d+');
}

function insideText(kind: TokenKind, written: string): InsideText {
  const words = written.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return {
    pattern: bounded(kind, written),
    word: words.reduce((longest, one) => (one.length > longest.length ? one : longest), ''),
  };
}

/** Matches only between characters that are neither letters nor digits. */
function bounded(kind: TokenKind, written: string): RegExp {
  const before = /^[\p{L}\p{N}]/u.test(written) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = /[\p{L}\p{N}…]$/u.test(written) ? '(?![\\p{L}\\p{N}])' : '';
  // Headers quoted in a report are often quoted-printable, where the sign is `=3D`.
  const pattern = kind === 'authenticationResult' ? source(written).replace('=', '=(?:3D)?') : source(written);
  return new RegExp(before + pattern + after, 'giu');
}

/**
 * The tokens that the whole text names; quotation marks and brackets around it are ignored, and so are spaces in a name that has
 * none.
 */
export function tokensNamed(text: string): readonly TokenId[] {
  const bare = text.trim().replace(/^(["'`])(.*)\1$/s, '$2');
  const inner = bare.replace(/^[[{](.*)[\]}]$/s, '$1');
  const readings = [bare, inner, bare.replace(/\s+/g, '')];
  const ids = allSpelled()
    .filter(({ whole }) => whole.some((pattern) => readings.some((reading) => pattern.test(reading))))
    .map(({ id }) => id);
  // The field of an antispam header adds nothing if its value has words of its own.
  return ids.some((id) => tokens[id].kind === 'antispamValue') ? ids.filter((id) => tokens[id].kind !== 'antispamField') : ids;
}

/** The tokens that occur somewhere in the text; not those that are values of a column. */
export function tokensIn(text: string): readonly TokenId[] {
  const lower = text.toLowerCase();
  return allSpelled()
    .filter(({ inside }) => inside.some(({ pattern, word }) => lower.includes(word) && text.search(pattern) >= 0))
    .map(({ id }) => id);
}

/** A token in a text. */
export interface TokenSpan {
  readonly id: TokenId;
  readonly start: number;
  readonly end: number;
}

/** Every place of a token of these kinds in a text; in no particular order, and some inside others. */
export function findTokens(text: string, kinds: ReadonlySet<TokenKind>): readonly TokenSpan[] {
  const lower = text.toLowerCase();
  return allSpelled()
    .filter(({ id }) => kinds.has(tokens[id].kind))
    .flatMap(({ id, inside }) =>
      inside.flatMap(({ pattern, word }) =>
        (lower.includes(word) ? [...text.matchAll(pattern)] : []).map(({ 0: { length }, index }) => ({
          id,
          start: index,
          end: index + length,
        })),
      ),
    );
}

let namesByKind: Map<string, TokenId> | undefined;

/** The token of a kind with exactly this spelling, whatever its case; undefined if there is none. */
export function tokenOfKind(kind: TokenKind, written: string): TokenId | undefined {
  namesByKind ??= new Map(
    (Object.keys(tokens) as TokenId[]).flatMap((id) =>
      tokens[id].written.map((one) => [`${tokens[id].kind} ${one.toLowerCase()}`, id] as const),
    ),
  );
  return namesByKind.get(`${kind} ${written.toLowerCase()}`);
}
