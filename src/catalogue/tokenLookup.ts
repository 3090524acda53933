/** Which tokens a text names: alone, or somewhere in it. */

import { type TokenId, tokens } from './tokens/index.ts';

/** The spellings of a token, ready to be compared. */
interface Spelled {
  readonly id: TokenId;
  /** The whole text, with what varies behind it: `LED=450 …`. */
  readonly whole: readonly RegExp[];
  readonly inside: readonly RegExp[];
}

/** Kinds that stand in the middle of a text; the others are a value of their own. */
const INSIDE: ReadonlySet<string> = new Set(['marker', 'tag', 'reason', 'connectMessage', 'winsock', 'customData']);

let spelled: readonly Spelled[] | undefined;

/** Made when it is first asked for. */
function allSpelled(): readonly Spelled[] {
  spelled ??= (Object.keys(tokens) as TokenId[]).map((id) => {
    const { kind, written } = tokens[id];
    return {
      id,
      whole: written.map((one) => {
        const name = kind === 'marker' ? `${source(one.slice(0, -1))}(?:${one.slice(-1)}.*)?` : source(one).replace(/:$/, ':?');
        return new RegExp(`^${name}$`, 'iu');
      }),
      inside: INSIDE.has(kind) ? written.filter((one) => !/^\d+$/.test(one)).map(bounded) : [],
    };
  });
  return spelled;
}

/** A spelling as a pattern: `…` is digits, or between brackets anything up to the closing one. */
function source(written: string): string {
  return written
    .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    .replace(/…(?=\\[)\]])/g, '[^)\\]]*')
    .replaceAll('…', '\\d+');
}

/** Between characters that are neither letter nor digit. */
function bounded(written: string): RegExp {
  const before = /^[\p{L}\p{N}]/u.test(written) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = /[\p{L}\p{N}…]$/u.test(written) ? '(?![\\p{L}\\p{N}])' : '';
  return new RegExp(before + source(written) + after, 'iu');
}

/** The tokens that the whole text is; quotation marks and brackets around it do not count, nor blanks in a name that has none. */
export function tokensNamed(text: string): readonly TokenId[] {
  const bare = text.trim().replace(/^(["'`])(.*)\1$/s, '$2');
  const inner = bare.replace(/^[[{](.*)[\]}]$/s, '$1');
  const readings = [bare, inner, bare.replace(/\s+/g, '')];
  return allSpelled()
    .filter(({ whole }) => whole.some((pattern) => readings.some((reading) => pattern.test(reading))))
    .map(({ id }) => id);
}

/** The tokens that stand somewhere in the text; values of a column are none. */
export function tokensIn(text: string): readonly TokenId[] {
  return allSpelled()
    .filter(({ inside }) => inside.some((pattern) => pattern.test(text)))
    .map(({ id }) => id);
}
