/**
 * The card of one code of one record as a hover shows it. A hover in VS Code is 250 px high, and the problem stands above the card: so the
 * first lines say what it is, whose it is, what to do first and why, and the rest comes below.
 */

import type { StepId } from '../../catalogue/generated/ids.ts';
import { causes as causeRows, checks } from '../../catalogue/generated/rows.ts';
import type { Wordings } from '../../locales/interface.ts';
import type { Locale } from '../../locales/locale.ts';
import { fill, fillPlural, sayEither } from '../../locales/wording.ts';
import type { FilePlace } from '../document/excerpt.ts';
import { joinBlocks, titleBlock } from './cardBlocks.ts';
import type { CardFacts } from './cardFacts.ts';
import {
  announcementLines,
  articlesOf,
  basisLine,
  company,
  happened,
  joinParts,
  lastAttempt,
  nameOfCard,
  provenCauses,
  quotationLine,
  runbookLink,
  sayFixes,
  sayOwnWords,
  serverLine,
} from './cardSentences.ts';
import { fillCommand } from './command.ts';
import { codeSpan, commandLink, escapeMarkdown, plainLine } from './markdown.ts';
import { type Fate, sayFate } from './outcome.ts';
import { GLANCE_STEPS } from './remedies.ts';
import { renderedLines } from './renderedLines.ts';

/** Names of the commands that the client runs; null for those it cannot. */
export interface CardCommands {
  /** Arguments: the text to put on the clipboard, the words that confirm it. */
  readonly copy: string | null;
  /** Arguments: the document's address and the place (0-based line, character) of a code; shows every failure with its cause. */
  readonly showAll: string | null;
  /** The same arguments; shows all that is known about the code. */
  readonly showDetails: string | null;
  /** Arguments: the document's address, the number of a part, the code or reply to lead to in it; shows the decoded message. */
  readonly showDecoded: string | null;
  /** Arguments: a file's address and the place (0-based line, character) in it. */
  readonly goToFile: string | null;
}

/** The commands of clients that run none. */
export const noCommands: CardCommands = { copy: null, showAll: null, showDetails: null, showDecoded: null, goToFile: null };

const HARD_BREAK = '  \n';

/** Maximum number of lines from the heading to the first links: what a hover shows below a problem of two lines. */
const MAX_FIRST_LINES = 8;

/** Maximum number of lines for state and actors. */
const MAX_STATE_LINES = 2;

const SENTENCE_END = /(?<=\.) (?=\p{Lu})/u;

/** What a title or a name adds in brackets at its end. */
const BRACKETS = / \([^()]*\)$/;
/** The end of an id that Microsoft gives, and that says nothing to a person. */
const GUID = /(?<=\b[\da-f]{8}-)[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\b/gi;

/** The card as Markdown; every value of the log is escaped. */
export function hoverCard(facts: CardFacts, locale: Locale, commands: CardCommands): string {
  const title = titleBlock(facts.code, nameOfCard(facts, locale), '###');
  const state = stateLine(facts, locale);
  const links = joinParts([partLink(facts, locale, commands), ...linksOf(facts, locale, commands)], ' · ');
  const used = renderedLines(title) + renderedLines(state) + (links === '' ? 0 : 1);
  const { first, further } = stepsOf(facts, locale, commands, MAX_FIRST_LINES - used);
  const proof = proofOf(facts, locale, MAX_FIRST_LINES - used - renderedLines(first));
  return joinBlocks([
    title,
    state,
    joinParts([first, proof.first], HARD_BREAK),
    links,
    further,
    ...announcementLines(facts, locale),
    possibleCauses(facts, locale),
    joinParts([proof.further, ...about(facts, locale, proof.first + proof.further)], ' '),
    fileLink(facts, locale, commands),
  ]);
}

/** What became of the message, and who acts: of several as many as there is room for. */
function stateLine({ fate, own, actors }: CardFacts, locale: Locale): string {
  const names =
    own?.whoActs === undefined
      ? actors.map((actor) => locale.actors[actor].replace(BRACKETS, ''))
      : [sayOwnWords(own.whoActs, locale)];
  const lines = names.map((_, index) => sayState(fate, names.slice(0, names.length - index), locale));
  return lines.find((line) => renderedLines(line) <= MAX_STATE_LINES) ?? lines.at(-1) ?? sayState(fate, [], locale);
}

function sayState(fate: Fate, names: readonly string[], locale: Locale): string {
  const who = sayEither(names, locale.interface.or);
  return joinParts([sayFate(fate, locale), who === '' ? '' : `**${fill(locale.interface.card.acts, { who })}**`], ' · ');
}

interface Parted {
  /** What stands above the links. */
  readonly first: string;
  /** What stands below them. */
  readonly further: string;
}

/** The steps: the first one, or the first of each of two causes that compete, and the others; `room`: number of lines for the first. */
function stepsOf(facts: CardFacts, locale: Locale, { showDetails }: CardCommands, room: number): Parted {
  const { doFirst, doThen } = locale.interface.card;
  const pair = firstOfEach(facts);
  const steps = sayFixes({ ...facts, steps: [...new Set([...pair, ...facts.steps])] }, locale);
  const [first, ...further] = steps.slice(0, showDetails === null ? undefined : GLANCE_STEPS);
  if (first === undefined) {
    return { first: '', further: '' };
  }
  const both = numbered(doFirst, steps.slice(0, pair.length), 1);
  if (pair.length > 0 && renderedLines(both) <= room) {
    return { first: both, further: numbered(doThen, further.slice(1), 3) };
  }
  const [start, rest] = splitTo(`**${doFirst}** · ${first}`, room);
  return { first: start, further: joinParts([rest, numbered(doThen, further, 2)], HARD_BREAK) };
}

/** The words, and the sentences after the first one apart if all of them take more lines than there is room for. */
function splitTo(words: string, room: number): readonly [start: string, rest: string] {
  const [first = '', ...others] = renderedLines(words) <= room ? [words] : words.split(SENTENCE_END);
  return [first, others.join(' ')];
}

/** The first step of each of two causes, if just they are left to choose from; otherwise none. */
function firstOfEach({ own, steps, causes: { proven, possible } }: CardFacts): readonly StepId[] {
  const causes = proven.length > 0 ? proven.map(({ cause }) => cause) : possible;
  const first = new Set(causes.map((cause) => causeRows[cause].fixes.find((step) => steps.includes(step)) ?? null));
  const known = [...first].filter((step) => step !== null);
  return own?.fix === undefined && causes.length === 2 && known.length === 2 ? known : [];
}

/** Steps with their numbers, each on its line; the numbers are escaped, because one at a line's beginning would open a list. */
function numbered(heading: string, steps: readonly string[], from: number): string {
  const lines = steps.map((step, index) => `${from + index}\\. ${step}`);
  return lines.length === 0 ? '' : `**${heading}** ${lines.join(HARD_BREAK)}`;
}

/** What the record proves, or what else tells of the failure; `room`: number of lines above the links. */
function proofOf(facts: CardFacts, locale: Locale, room: number): Parted {
  const first: string[] = [];
  const further: string[] = [];
  let left = room;
  for (const wordings of proofs(facts, locale)) {
    const fitting = wordings.find((words) => renderedLines(words) <= left);
    if (fitting === undefined) {
      further.push(wordings[0]);
    } else {
      first.push(fitting);
      left -= renderedLines(fitting);
    }
  }
  return { first: joinParts(first, HARD_BREAK), further: joinParts(further, ' ') };
}

/** What tells of the failure, each in one or more wordings, the fullest first; what happened is left to the problem if a cause is proven. */
function proofs(facts: CardFacts, locale: Locale): readonly Wordings[] {
  const { own, causes, quotation } = facts;
  const because = (words: string): string => `**${locale.interface.card.because}** · ${words}`;
  const isProven = causes.proven.length > 0;
  const short = because(provenCauses(facts, locale, 'short').join(' · '));
  const quoted = quotationLine(facts, locale);
  const all: readonly Wordings[] = [
    [own?.happened === undefined ? '' : happened(facts, locale)],
    !isProven ? [''] : causes.proven.length > 1 ? [short] : [because(provenCauses(facts, locale, 'text').join('')), short],
    [quotation?.is === 'quotes' && !isProven ? because(quoted) : ''],
    [basisLine(facts, locale), basisLine(facts, locale, 'short')],
    [serverLine(facts, locale)],
    [isProven || own?.happened !== undefined ? '' : happened(facts, locale)],
    [quotation?.is === 'quotes' && !isProven ? '' : quoted],
  ];
  return all.filter(([fullest]) => fullest !== '');
}

/** Causes that the record does not prove, a few words each. */
function possibleCauses({ causes: { proven, possible } }: CardFacts, locale: Locale): string {
  const words = locale.interface.card;
  const causes = possible.map((cause) => locale.causes[cause].short).join(' · ');
  return causes === '' ? '' : `**${proven.length > 0 ? words.alsoPossible : words.possible}** ${causes}`;
}

/** What lets the message go or is left to do, who else is affected, and the circumstances that have not been `said`. */
function about(facts: CardFacts, locale: Locale, said: string): readonly string[] {
  const { connector = null } = facts.values;
  const isSaid = connector === null || facts.finding.class === 'success' || said.includes(codeSpan(connector));
  return [
    facts.resume === null ? '' : locale.resumes[facts.resume],
    company(facts, locale),
    lastAttempt(facts, locale),
    isSaid ? '' : fill(locale.interface.card.throughConnector, { connector: codeSpan(connector.replace(GUID, '…')) }),
  ];
}

/** How many codes the part has that the place stands for, and the link to them. */
function partLink({ uri, finding, inPart }: CardFacts, locale: Locale, { showDecoded }: CardCommands): string {
  const { part, code, reply } = finding;
  if (part === null) {
    return '';
  }
  const { holds, show } = locale.interface.parts;
  const words = fillPlural(holds, locale.language, inPart, { part: escapeMarkdown(part) });
  return showDecoded === null ? words : `${commandLink(show, showDecoded, [uri, part, code ?? reply])} (${words})`;
}

/** Where to go next: the organisation's runbook, the article, a command to copy, the other failures with this cause, all the rest. */
function linksOf(facts: CardFacts, locale: Locale, { copy, showAll, showDetails }: CardCommands): readonly string[] {
  const { alike, uri, finding } = facts;
  const { card, action, status } = locale.interface;
  const place = [uri, finding.line, finding.start];
  const [article] = articlesOf(facts, locale);
  const check = copy === null ? null : copyableCheck(facts);
  return [
    runbookLink(facts, locale),
    article === undefined ? '' : `[${article.title.replace(BRACKETS, '')}](${article.url})`,
    copy === null || check === null ? '' : commandLink(action.copyCommand, copy, [check, status.copied]),
    showAll === null || alike < 2 ? '' : commandLink(fillPlural(card.showAll, locale.language, alike), showAll, place),
    showDetails === null ? '' : `**${commandLink(card.details, showDetails, place)}**`,
  ];
}

/** From a page of failing records to the place in the file. */
function fileLink({ inFile, finding }: CardFacts, locale: Locale, { goToFile }: CardCommands): string {
  return goToFile === null || inFile === null
    ? ''
    : commandLink(escapeMarkdown(goToWords(inFile, locale)), goToFile, [inFile.uri, inFile.line, finding.start]);
}

/** `Go to line 12 of trace.csv` */
export function goToWords({ line, name }: FilePlace, locale: Locale): string {
  return fill(locale.interface.failingRecords.goTo, { line: line + 1, name: plainLine(name) });
}

/** The first check that only reads and can be filled in. */
function copyableCheck({ checks: ids, finding }: CardFacts): string | null {
  for (const id of ids) {
    const filled = fillCommand(id, finding);
    if (checks[id].effect === 'read' && 'text' in filled) {
      return filled.text;
    }
  }
  return null;
}
