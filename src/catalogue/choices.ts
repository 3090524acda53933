/** What a code or a bare reply can mean, by who speaks. */

import { exchangeAuthorities, standards } from './authorities.ts';
import { ALONE, type Entry, inAnyClass, indexed, rangesOf } from './entries.ts';
import type { Authority } from './generated/ids.ts';
import { type Literal, literalsOf } from './literal.ts';
import { exchangeSpeakers, type Speaker } from './speaker.ts';

/** What a code or a bare reply can mean. */
interface Choices {
  /** The speaker's first, then the longest; of equal ones in the entries' order. */
  readonly literals: readonly Literal[];
  /** What it means whatever the text says. */
  readonly untold: Entry | null;
  /** The number is not in IANA's registry: whoever uses it has it alone. */
  readonly isOwnNumber: boolean;
  /** Literals that tell little: of entries for the whole class. */
  readonly weakLiterals: readonly Literal[];
  readonly standard: Entry | null;
}

/** Choices, gathered once for each code; not all are kept for a file that names every possible code. */
const gathered = new Map<string, Choices>();

/** Maximum number of codes whose choices are kept. */
const MAX_GATHERED = 5000;

export function choicesOf(code: string | null, reply: string | null, speaker: Speaker): Choices {
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
    literals: literalsOf([...ofReply, ...byWords, ...alone], speaker.named),
    untold,
    isOwnNumber: false,
    weakLiterals: [],
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
  const isSpeakers = (entry: Entry): boolean => needsNoText(entry) && speaksFor(speaker.named, entry.authority);
  const untold = named.find(isSpeakers) ?? named.find(needsNoText) ?? ranges.find(needsNoText) ?? null;
  const byWords = isSuccess ? [] : allowedOf(byReply.get(''), speaker);
  return {
    literals: literalsOf([...named, ...ranges, ...byWords], speaker.named),
    untold,
    isOwnNumber: untold !== null && !isOfStandard,
    weakLiterals: literalsOf(byCode.get(`${code[0]}.x.x`) ?? [], speaker.named),
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
