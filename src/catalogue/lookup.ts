/** Chooses the entry for a code by the text beside it, and judges which of its causes a record proves. */

import { type Reason, vagueReasons } from '../ids/reason.ts';
import { exchangeAuthorities, standards } from './authorities.ts';
import { beginningAt, beginningsOf } from './beginnings.ts';
import type { Evidence } from './cause.ts';
import type { EntryRow, Guidance, Identity } from './entry.ts';
import { authorityIn, codeIn } from './entryId.ts';
import { findGeneralWords } from './generalWords.ts';
import type { Authority, CauseId, EntryId, MeaningId } from './generated/ids.ts';
import { causes, entries, meanings } from './generated/rows.ts';
import { KEY_LENGTH } from './phrase.ts';
import { exchangeSpeakers, speakerAt, speakerIn } from './speaker.ts';

/** An entry with its guidance, its own or its meaning's. */
export interface Entry extends Identity, Guidance {
  readonly id: EntryId;
  readonly authority: Authority;
  /**
   * RFC 3463 enhanced status code, `class.subject.detail`; `X.1.1` in any class, `5.7.606-649` for a range of details, `4.x.x` for
   * a whole class; null: told by its replies or its texts alone.
   */
  readonly code: string | null;
  /** The meaning whose words it has; null: it has its own. */
  readonly meaning: MeaningId | null;
}

function resolve(id: EntryId, row: EntryRow): Entry {
  const told = { id, authority: authorityIn(id), code: codeIn(id) };
  return 'meaning' in row ? { ...meanings[row.meaning], ...row, ...told } : { ...row, ...told, meaning: null };
}

/** The entries, by what identifies them. */
interface Index {
  readonly all: ReadonlyMap<EntryId, Entry>;
  /** By exact code. */
  readonly byCode: ReadonlyMap<string, readonly Entry[]>;
  /** By class and subject: ranges of details, the narrowest first. */
  readonly ranges: ReadonlyMap<string, readonly { readonly from: number; readonly to: number; readonly entry: Entry }[]>;
  /**
   * By reply: those identified by replies and texts; under an empty key, those identified by their texts alone, and under `ALONE` those
   * whose texts count only without a number.
   */
  readonly byReply: ReadonlyMap<string, readonly Entry[]>;
  /** By the reason that general words tell: entries for some of these words (`words/connection/refused`). */
  readonly byReason: ReadonlyMap<Reason, readonly Literal[]>;
}

let index: Index | undefined;

/** Made when it is first needed. */
function indexed(): Index {
  if (index !== undefined) {
    return index;
  }
  const all = new Map<EntryId, Entry>();
  const byCode = new Map<string, Entry[]>();
  const byReply = new Map<string, Entry[]>();
  const ranges = new Map<string, { from: number; to: number; entry: Entry }[]>();
  const ofWords = new Map<Reason, Entry[]>();
  for (const [id, row] of Object.entries(entries) as [EntryId, EntryRow][]) {
    const entry = resolve(id, row);
    all.set(id, entry);
    const range = RANGE.exec(entry.code ?? '');
    if (entry.authority === 'words') {
      push(ofWords, entry.reason ?? 'unknown', entry);
    } else if (entry.code === null) {
      const words = entry.alone === true ? ALONE : '';
      for (const reply of entry.replies.length === 0 ? [words] : entry.replies) {
        push(byReply, reply, entry);
      }
    } else if (range === null) {
      push(byCode, entry.code, entry);
    } else {
      push(ranges, range[1] ?? '', { from: Number(range[2]), to: Number(range[3]), entry });
    }
  }
  for (const ofSubject of ranges.values()) {
    ofSubject.sort((a, b) => a.to - a.from - (b.to - b.from));
  }
  const byReason = new Map([...ofWords].map(([reason, candidates]) => [reason, literalsOf(candidates, null)]));
  index = { all, byCode, byReply, ranges, byReason };
  return index;
}

const ALONE = 'alone';
const RANGE = /^(\d\.\d+)\.(\d+)-(\d+)$/;

function push<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = map.get(key);
  if (list === undefined) {
    map.set(key, [item]);
  } else {
    list.push(item);
  }
}

/** Every entry, in the catalogue's order. */
export function everyEntry(): readonly Entry[] {
  return [...indexed().all.values()];
}

/** Every entry that a code can mean: first those that name it, then ranges, then the standard's. */
export function entriesOf(code: string): readonly Entry[] {
  return [...(indexed().byCode.get(code) ?? []), ...rangesOf(code), ...(indexed().byCode.get(inAnyClass(code)) ?? [])];
}

/** Every entry that a reply code without an enhanced one can mean. */
export function entriesOfReply(reply: string): readonly Entry[] {
  return indexed().byReply.get(reply) ?? [];
}

/** Whether a text is the id of an entry. */
export function isEntryId(text: string): text is EntryId {
  return Object.hasOwn(entries, text);
}

/** The entry with this id. */
export function entryOf(id: EntryId): Entry {
  return indexed().all.get(id) ?? resolve(id, entries[id]);
}

/** What is known about a reply when its meaning is chosen. */
export interface Reply {
  /** RFC 3463 enhanced status code, or null. */
  readonly code: string | null;
  /** RFC 5321 reply code, or null. */
  readonly reply: string | null;
  readonly text: string;
  /** First digit of the class, for words that have neither code nor reply. */
  readonly digit?: '4' | '5' | undefined;
  /** Whose record it is in; Exchange's if it is not given. */
  readonly writer?: Writer | undefined;
  /** The host that answered; null: it is not known. */
  readonly server?: string | null | undefined;
  /** Another reply quotes it: the writer of the record does not speak. */
  readonly isQuoted?: boolean | undefined;
  /** Where another reply is quoted in the text: what follows does not tell who speaks. */
  readonly ownLength?: number | undefined;
}

/**
 * Whether Exchange may be the one that speaks. `exchange`: its documentation applies. `other`: another system's log, in which
 * it applies only if words or host are Exchange's. `unknown`: in addition it applies to numbers that nobody else uses.
 */
export type Writer = 'exchange' | 'unknown' | 'other';

/** Who speaks in a reply. */
interface Speaker {
  readonly writer: Writer;
  /** By words or host; null: neither tells it. */
  readonly named: Authority | null;
}

/** The words tell who speaks, then the host that answered, then whose record it is. */
function speakerOf(
  { text, writer = 'exchange', isQuoted = false, ownLength = text.length }: Reply,
  atHost: Authority | null,
): Speaker {
  const byWords = speakerIn(text.slice(0, ownLength));
  const named = byWords ?? atHost;
  if (named !== null && exchangeSpeakers.has(named)) {
    return { writer: 'exchange', named };
  }
  if (byWords !== null) {
    return { writer: 'other', named };
  }
  // Exchange writes about a host in its own words too.
  return { writer: writer === 'exchange' && (isQuoted || named !== null) ? 'unknown' : writer, named };
}

/**
 * The meaning of a reply. The words decide first, then who speaks, then the number:
 * 1. the longest literal in its text, of entries of this code, of a range that contains it, or of those identified by their
 *    words alone; those of the speaker first;
 * 2. a number that only the speaker uses: the entry of this code that needs no literal, or that of the narrowest range;
 * 3. words that any server uses: the entry for these words (`words/connection/refused`) or for their reason (`words/mailbox-full`),
 *    unless the number says the same and more;
 * 4. the number: the speaker's entry, then one whose literal tells little (for the whole class `4.x.x`, or `weak`), then the
 *    standard's (`X.1.1`), and for a bare reply code that of the reply.
 * A reply without a code whose words tell nothing has the meaning of the code behind them, `(#5.1.8)`. Null if nobody documents it.
 */
export function chooseEntry(told: Reply): Entry | null {
  const { code, reply, text, writer, server, isQuoted, ownLength } = told;
  const atHost = server == null ? null : speakerAt(server);
  if (text.length > MAX_REMEMBERED_TEXT) {
    return choose(told, speakerOf(told, atHost));
  }
  const key = `${writer} ${isQuoted} ${ownLength} ${atHost} ${code ?? ''} ${reply ?? told.digit ?? ''} ${text}`;
  let entry = remembered.get(key);
  if (entry === undefined) {
    entry = choose(told, speakerOf(told, atHost));
    if (remembered.size < MAX_REMEMBERED) {
      remembered.set(key, entry);
    }
  }
  return entry;
}

/** The first short replies, remembered because logs repeat a few replies thousands of times. */
const remembered = new Map<string, Entry | null>();
/** Maximum number of replies remembered. */
const MAX_REMEMBERED = 2000;
/** Maximum length of a reply that is remembered, UTF-16 code units. */
const MAX_REMEMBERED_TEXT = 300;

/** Programs that print a log wrap replies and indent what follows. */
const SPACES = /\s{2,}|[\t\r\n]/g;

/** The code that qmail and its kin write behind the words: `(#5.1.8)`, `(#5.1.1 - chkuser)`. */
const CODE_BEHIND = /\(#([45]\.\d{1,3}\.\d{1,3})(?![\d.])/;

function choose(told: Reply, speaker: Speaker): Entry | null {
  const chosen = chooseByNumber(told, speaker);
  const behind = told.code === null && (chosen?.reason ?? 'unknown') === 'unknown' ? CODE_BEHIND.exec(told.text)?.[1] : undefined;
  return behind === undefined ? chosen : (chooseByNumber({ ...told, code: behind }, speaker) ?? chosen);
}

function chooseByNumber({ code, reply, text, digit }: Reply, speaker: Speaker): Entry | null {
  const lower = text.toLowerCase().replace(SPACES, ' ');
  const { literals, untold, isOwnNumber, weakLiterals, standard } = choicesOf(code, reply, speaker);
  const literal = longestIn(literals, lower);
  if (literal !== null) {
    return literal;
  }
  const numbered = untold ?? longestIn(weakLiterals, lower) ?? standard;
  return isOwnNumber ? numbered : (byGeneralWords(numbered, text, lower, digit ?? (reply ?? code ?? '').charAt(0)) ?? numbered);
}

/**
 * The entry of words that any server uses. Null if there are none, if the number's entry has the same reason and says as much, or if the
 * words are weak and the number tells a reason that whoever speaks documents.
 */
function byGeneralWords(numbered: Entry | null, text: string, lower: string, digit: string): Entry | null {
  const words = digit === '2' ? null : findGeneralWords(text, digit);
  if (words === null) {
    return null;
  }
  const worded = longestIn(indexed().byReason.get(words.reason) ?? [], lower);
  if (words.reason === numbered?.reason) {
    return standards.has(numbered.authority) && worded?.meaning !== numbered.meaning ? worded : null;
  }
  const isDocumented = numbered !== null && !standards.has(numbered.authority) && !vagueReasons.has(numbered.reason ?? 'unknown');
  if (words.weak && isDocumented) {
    return null;
  }
  return worded ?? entryOfReason(words.reason);
}

/** The entry of words that tell a reason; null if the words tell none. */
export function entryOfReason(reason: Reason): Entry | null {
  const id = `words/${reason}`;
  return isEntryId(id) ? entryOf(id) : null;
}

/** A literal of an entry, in lower case, and those of which one must occur in the text too. */
interface Literal {
  readonly text: string;
  /** Null: it is too short to have one. */
  readonly beginning: number | null;
  readonly besides: readonly string[] | undefined;
  readonly entry: Entry;
}

/** What a code or a bare reply can mean. */
interface Choices {
  /** The speaker's first, then the longest; of equal ones in the entries' order. */
  readonly literals: readonly Literal[];
  /** What it means whatever the text says. */
  readonly untold: Entry | null;
  /** The number is not in IANA's registry: whoever uses it has it alone. */
  readonly isOwnNumber: boolean;
  /** Literals that tell little: of entries for the whole class, and of weak ones. */
  readonly weakLiterals: readonly Literal[];
  readonly standard: Entry | null;
}

/** Choices, gathered once for each code; not all are kept for a file that names every possible code. */
const gathered = new Map<string, Choices>();
/** Maximum number of codes whose choices are kept. */
const MAX_GATHERED = 5000;

function choicesOf(code: string | null, reply: string | null, speaker: Speaker): Choices {
  const key = `${speaker.writer} ${speaker.named} ${code ?? reply ?? ''}`;
  let choices = gathered.get(key);
  if (choices === undefined) {
    choices = code === null ? choicesOfReply(reply ?? '', speaker) : choicesOfCode(code, speaker);
    if (gathered.size < MAX_GATHERED) {
      gathered.set(key, choices);
    }
  }
  return choices;
}

function choicesOfReply(reply: string, speaker: Speaker): Choices {
  const ofReply = allowedOf(indexed().byReply.get(reply), speaker);
  const byWords = allowedOf(indexed().byReply.get(''), speaker);
  const untold = ofReply.find(needsNoText) ?? null;
  const alone = reply === '' ? allowedOf(indexed().byReply.get(ALONE), speaker) : [];
  return {
    literals: literalsOf([...ofReply, ...byWords.filter((entry) => !isWeak(entry)), ...alone], speaker.named),
    untold,
    isOwnNumber: false,
    weakLiterals: literalsOf(byWords.filter(isWeak), speaker.named),
    standard: null,
  };
}

function choicesOfCode(code: string, speaker: Speaker): Choices {
  const { byCode, byReply } = indexed();
  const ofStandard = byCode.get(inAnyClass(code)) ?? [];
  const isOfStandard = ofStandard.length > 0;
  const named = allowedOf(byCode.get(code), speaker, isOfStandard);
  const ranges = allowedOf(rangesOf(code), speaker, isOfStandard);
  const isSuccess = code.startsWith('2');
  const untold = named.find(needsNoText) ?? ranges.find(needsNoText) ?? null;
  const byWords = isSuccess ? [] : allowedOf(byReply.get(''), speaker);
  return {
    literals: literalsOf([...named, ...ranges, ...byWords.filter((entry) => !isWeak(entry))], speaker.named),
    untold,
    isOwnNumber: untold !== null && !isOfStandard,
    weakLiterals: literalsOf([...(byCode.get(`${code[0]}.x.x`) ?? []), ...byWords.filter(isWeak)], speaker.named),
    standard: isSuccess ? null : (ofStandard.find(({ resumes }) => resumes !== 'nothingToDo') ?? null),
  };
}

/** The entries that apply to what a speaker says; `isOfStandard`: the standard knows their code. */
function allowedOf(candidates: readonly Entry[] = [], { writer, named }: Speaker, isOfStandard = false): readonly Entry[] {
  return candidates.filter((entry) => {
    if (exchangeAuthorities.has(entry.authority)) {
      return (
        writer === 'exchange' || (writer === 'unknown' && entry.whereItSpeaks !== true && (!needsNoText(entry) || !isOfStandard))
      );
    }
    const isVendorsNumber = needsNoText(entry) && !standards.has(entry.authority);
    const isVendorsAlone = isVendorsNumber && !isOfStandard && named === null;
    return speaksFor(named, entry.authority) || isVendorsAlone || !(isVendorsNumber || entry.whereItSpeaks === true);
  });
}

function speaksFor(named: Authority | null, authority: Authority): boolean {
  return named === authority || (named !== null && exchangeSpeakers.has(named) && exchangeSpeakers.has(authority));
}

function needsNoText({ texts }: Entry): boolean {
  return texts === undefined;
}

function isWeak({ weak }: Entry): boolean {
  return weak === true;
}

/** The literals of entries, the speaker's first; `named`: the speaker. */
function literalsOf(candidates: readonly Entry[], named: Authority | null): Literal[] {
  return candidates
    .flatMap((entry) =>
      (entry.texts ?? []).map((text) => ({
        text: text.toLowerCase(),
        beginning: text.length < KEY_LENGTH ? null : beginningAt(text.toLowerCase(), 0),
        besides: entry.besides?.map((beside) => beside.toLowerCase()),
        entry,
      })),
    )
    .sort((a, b) => Number(b.entry.authority === named) - Number(a.entry.authority === named) || b.text.length - a.text.length);
}

function rangesOf(code: string): Entry[] {
  const [digit, subject, detail] = code.split('.');
  const ofSubject = indexed().ranges.get(`${digit}.${subject}`) ?? [];
  return ofSubject.filter(({ from, to }) => from <= Number(detail) && Number(detail) <= to).map(({ entry }) => entry);
}

/** `X.1.1` for `5.1.1`. */
function inAnyClass(code: string): string {
  return `X${code.slice(1)}`;
}

/** The entry with the longest literal in the text; among equals, the first. */
function longestIn(literals: readonly Literal[], lower: string): Entry | null {
  if (literals.length === 0) {
    return null;
  }
  const mayOccur = beginningsOf(lower);
  for (const { text, beginning, besides, entry } of literals) {
    if (
      (beginning === null || mayOccur(beginning)) &&
      lower.includes(text) &&
      (besides === undefined || besides.some((beside) => lower.includes(beside)))
    ) {
      return entry;
    }
  }
  return null;
}

/** What a record says that can prove a cause. */
export interface Proof {
  readonly text: string;
  readonly outcome: string | null;
  readonly connector: string | null;
  readonly recipient: string | null;
  readonly originalRecipient: string | null;
  /** Whether the server that wrote the record received the message; missing: it is not known. */
  readonly received?: boolean;
}

/** An entry's causes, divided by whether the record proves them. */
export interface JudgedCauses {
  /** Each with the literal that proves it, if a literal does. */
  readonly proven: readonly { readonly cause: CauseId; readonly literal: string | null }[];
  readonly possible: readonly CauseId[];
}

/**
 * Divides an entry's causes into those that the record proves and the others, each in the entry's order; those of `ifProven` come
 * last. If the reply names the fault, causes with other names are in neither list.
 */
export function judgeCauses(entry: Guidance, proof: Proof): JudgedCauses {
  const proven: { cause: CauseId; literal: string | null }[] = [];
  for (const cause of new Set([...entry.causes, ...(entry.ifProven ?? [])])) {
    const evidence = causes[cause].evidence?.find((one) => holds(one, proof));
    if (evidence !== undefined) {
      proven.push({ cause, literal: evidence.text ?? null });
    }
  }
  const isNamed = proven.some(({ cause }) => causes[cause].named === true);
  const possible = entry.causes.filter((cause) => {
    const { named = false, withoutConnector = false } = causes[cause];
    const isRuledOut = (named && isNamed) || (withoutConnector && proof.connector !== null);
    return !isRuledOut && !proven.some((one) => one.cause === cause);
  });
  return { proven, possible };
}

function holds(evidence: Evidence, proof: Proof): boolean {
  return (
    (evidence.text === undefined || proof.text.toLowerCase().includes(evidence.text.toLowerCase())) &&
    (evidence.outcome === undefined || evidence.outcome === proof.outcome) &&
    (evidence.received === undefined || evidence.received === proof.received) &&
    (evidence.redirected === undefined || evidence.redirected === isRedirected(proof))
  );
}

function isRedirected({ recipient, originalRecipient }: Proof): boolean {
  return recipient !== null && originalRecipient !== null && recipient.toLowerCase() !== originalRecipient.toLowerCase();
}
