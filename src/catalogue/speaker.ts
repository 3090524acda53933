/** Who speaks in a reply: by words that only one provider's servers write, or by the name of the host that answered. */

import { ownCopy } from '../text/ownCopy.ts';
import { exchangeAuthorities } from './authorities.ts';
import type { Authority } from './generated/ids.ts';
import { speakers } from './generated/rows.ts';

/** By what it is seen that an authority speaks. */
export interface SpeakerRow {
  readonly authority: Authority;
  /** Ends of the names of its servers. */
  readonly hosts: readonly string[];
  /** Words that only its replies have, as it writes them. */
  readonly words: readonly string[];
}

/** Authorities whose servers run Exchange. */
export const exchangeSpeakers: ReadonlySet<Authority> = new Set([...exchangeAuthorities, 'outlook-com']);

/**
 * Whether Exchange may be the one that speaks. `exchange`: its documentation applies. `other`: another system's log, in which
 * it applies only if words or host are Exchange's. `unknown`: in addition it applies to numbers that nobody else uses.
 */
export type Writer = 'exchange' | 'unknown' | 'other';

/** Who speaks in a reply. */
export interface Speaker {
  readonly writer: Writer;
  /** By words or host; null: neither tells it. */
  readonly named: Authority | null;
}

interface SpeakerIndex {
  readonly byHost: ReadonlyMap<string, Authority>;
  readonly byWords: ReadonlyMap<string, Authority>;
  /** Any of the words, not within a longer word. */
  readonly anyWords: RegExp;
  /** Letters of one of them with a number, in lower case. */
  readonly numbered: RegExp;
}

let index: SpeakerIndex | undefined;

/** Made when it is first needed. */
function indexed(): SpeakerIndex {
  index ??= {
    byHost: new Map(speakers.flatMap(({ authority, hosts }) => hosts.map((host) => [host, authority]))),
    byWords: new Map(speakers.flatMap(({ authority, words }) => words.map((text) => [text, authority]))),
    anyWords: anyOf(speakers.flatMap(({ words }) => words)),
    numbered: numberedOf(speakers.flatMap(({ words }) => words)),
  };
  return index;
}

const LETTERS = /^[A-Za-z]+$/;
/** What may not follow letters that speak: more of a word, or of an id, such as `LPN5EUR03`. Numbers behind them have three digits: `LPN007_405`. */
const NUMBER = '(?![A-Za-z]|\\d+[A-Za-z]|\\d{1,2}(?!\\d)|\\d{4})';

/** A pattern of texts, the longest first, not within a word or an id. */
function anyOf(texts: readonly string[]): RegExp {
  const alternatives = texts
    .toSorted((a, b) => b.length - a.length)
    .map((text) => {
      const escaped = text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
      return `${isLetter(text.charAt(0)) ? '(?<![A-Za-z\\d])' : ''}${escaped}${LETTERS.test(text) ? NUMBER : isLetter(text.slice(-1)) ? '(?![A-Za-z])' : ''}`;
    });
  return new RegExp(alternatives.join('|'));
}

function numberedOf(texts: readonly string[]): RegExp {
  const letters = texts.filter((text) => LETTERS.test(text)).map((text) => text.toLowerCase());
  return new RegExp(`^(?:${letters.join('|')})\\d{3}$`);
}

/** Whether a word in lower case is the number of a provider's reply, such as `lpn007`, which tells who speaks and looks like an id. */
export function isSpeakersNumber(lower: string): boolean {
  return indexed().numbered.test(lower);
}

function isLetter(character: string): boolean {
  return /[A-Za-z]/.test(character);
}

/** Who speaks, by the first words in a reply that tell it; null: none do. */
export function speakerIn(text: string): Authority | null {
  const { anyWords, byWords } = indexed();
  const words = anyWords.exec(text)?.[0];
  return words === undefined ? null : (byWords.get(words) ?? null);
}

/** Whose server a host is, by the longest end of its name that is known; null: nobody's that is known. */
export function speakerAt(host: string): Authority | null {
  let authority = remembered.get(host);
  if (authority === undefined) {
    authority = findSpeakerAt(host);
    if (remembered.size < MAX_REMEMBERED) {
      remembered.set(ownCopy(host), authority);
    }
  }
  return authority;
}

/** The first hosts, remembered because a log names the same ones again and again. */
const remembered = new Map<string, Authority | null>();
/** Maximum number of hosts remembered. */
const MAX_REMEMBERED = 1000;

function findSpeakerAt(host: string): Authority | null {
  const { byHost } = indexed();
  const labels = host.toLowerCase().replace(/\.$/, '').split('.').slice(-MAX_LABELS);
  for (let from = 0; from < labels.length; from++) {
    const authority = byHost.get(labels.slice(from).join('.'));
    if (authority !== undefined) {
      return authority;
    }
  }
  return null;
}

/** Maximum number of labels at the end of a host's name that are compared. */
const MAX_LABELS = 6;

/** Whether a host is known to run Exchange. */
export function isExchangeAt(host: string): boolean {
  const authority = speakerAt(host);
  return authority !== null && exchangeSpeakers.has(authority);
}
