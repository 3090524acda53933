/**
 * What there is to say about a failure, gathered once: ids, values and counts, no words and no markup. The hover, the page, the
 * problem, the ticket and the letters print these facts.
 */

import type { Entry } from '../../catalogue/entries.ts';
import type { Actor, CheckId, LinkId, ResumeId, StepId } from '../../catalogue/generated/ids.ts';
import { causes as causeRows } from '../../catalogue/generated/rows.ts';
import type { JudgedCauses } from '../../catalogue/provenCauses.ts';
import { actorsOf, atConsumers, isOurs } from '../../report/actors.ts';
import { type FailurePlace, isPossibleAt, placeOf } from '../../report/failurePlace.ts';
import { causesOf } from '../../report/judgement.ts';
import { linksFor, linksOf, listsFor, listsOf } from '../../report/links.ts';
import type { Finding } from '../../scan/finding.ts';
import type { FilePlace } from '../document/excerpt.ts';
import type { LogDocument } from '../document/logDocument.ts';
import type { OwnEntry } from '../document/ownCatalogue.ts';
import { isByNumber, isLeftToWords, serverWords } from '../document/serverWords.ts';
import { commandValues } from './command.ts';
import { codeOf, spokenCode } from './name.ts';
import { type Fate, fateOf, isOpen, isOver, resumeOf } from './outcome.ts';
import { atAGlance, checksFor, stepsFor } from './remedies.ts';

/** What the catalogue says, whether a record is asked about or a code alone. */
export interface EntryFacts {
  /** Reply and code together, as a server says them: `550 5.1.10`. */
  readonly code: string;
  /** Null if only class and subject explain the code. */
  readonly entry: Entry | null;
  readonly fate: Fate;
  /** What remains to be done or waited for; null if nothing does. */
  readonly resume: ResumeId | null;
  readonly actors: readonly Actor[];
  readonly causes: JudgedCauses;
  /** The steps for the proven causes first and for those that they leave open, or for all causes if none is proven. */
  readonly steps: readonly StepId[];
  /** The steps for causes that are only possible beside proven ones. */
  readonly furtherSteps: readonly StepId[];
  /** The checks of the proven causes first, then the entry's own. */
  readonly checks: readonly CheckId[];
  /** The checks of causes that are only possible. */
  readonly furtherChecks: readonly CheckId[];
  readonly links: readonly LinkId[];
}

/** Values of a record by the names that words use; null if the record does not have them. */
export type SpokenValues = Readonly<Record<string, string | null>>;

/** What is known about one finding in its document. */
export interface CardFacts extends EntryFacts {
  readonly uri: string;
  readonly finding: Finding;
  /** What the organisation itself says. */
  readonly own: OwnEntry | undefined;
  readonly values: SpokenValues;
  /** The reply that quotes this one, or that this one quotes, as the server gave it. */
  readonly quotation: { readonly is: 'quotedBy' | 'quotes'; readonly reply: string } | null;
  /** What the server wrote, where that says more than the meaning; otherwise empty. */
  readonly serverWords: string;
  /** Whether only the number tells the meaning, nowhere any words. */
  readonly isByNumber: boolean;
  /** Number of failures with the same cause, this one included; 0 if the finding tells no failure. */
  readonly alike: number;
  /** Time of the first of them, as the log writes it. */
  readonly since: string | null;
  /** Time of the last success at the same server; null if it is not a server that failed. */
  readonly lastSuccess: string | null;
  /** Number of codes at the same place that occur only in the decoded text of the finding's part, this one included. */
  readonly inPart: number;
  /** Its line in the file, in a document that shows some lines of one; otherwise null. */
  readonly inFile: FilePlace | null;
}

const noCauses: JudgedCauses = { proven: [], possible: [] };

/** The facts of a finding. */
export function factsOf(document: LogDocument, finding: Finding): CardFacts {
  const judged = causesOf(finding);
  const entry = judged?.entry ?? null;
  const fate = fateOf(document, finding, entry);
  const group = document.groupOf(finding);
  const server = isServersFault(entry) ? finding.record.server : null;
  const outer = document.quoting(finding);
  const quoting = outer === undefined ? null : (causesOf(outer)?.entry.authority ?? null);
  const place = placeOf(document.format, finding.record, entry?.authority ?? null, quoting);
  const causes = causesAt(place, judged?.causes ?? noCauses);
  const proven = causes.proven.map(({ cause }) => cause);
  const need = {
    entry,
    place,
    reason: finding.reason,
    lists: listsOf(finding),
    isSent: isOurs(finding),
    isDelayed: isOpen(fate) && !isOver(fate),
    isOver: isOver(fate),
  };
  const steps = atAGlance(stepsFor(causes, need));
  const checks = checksFor(proven, need);
  return {
    code: codeOf(finding),
    entry,
    fate,
    resume: entry !== null && isOpen(fate) ? resumeOf(fate, entry) : null,
    actors: actorsOf(finding, document.format),
    causes,
    steps,
    furtherSteps: stepsFor({ proven: [], possible: causes.possible }, need).filter((step) => !steps.includes(step)),
    checks,
    furtherChecks: checksFor(causes.possible, need).filter((check) => !checks.includes(check)),
    links: linksOf(finding),
    uri: document.uri,
    finding,
    own: document.ownOf(finding),
    values: spokenValues(finding),
    quotation: quotationOf(document, finding),
    serverWords: finding.class === 'success' || !isLeftToWords(finding) ? '' : serverWords(finding),
    isByNumber: isByNumber(finding) && !document.tellingsOf(finding).some(tellsMore),
    alike: group?.failures.length ?? 0,
    since: group?.since ?? null,
    lastSuccess: (server === null ? undefined : document.tally.lastSuccess(server)) ?? null,
    inPart: finding.part === null ? 0 : countInPart(document, finding),
    inFile: document.placeInFile(finding.line),
  };
}

/** Whether words chose what a finding means. */
function tellsMore(finding: Finding): boolean {
  return finding.entry !== null && !isByNumber(finding);
}

/**
 * The facts of an entry that is asked about without a record: no cause is proven.
 * @param text the words that ask
 * @param fate what became of the message, if they say so
 */
export function factsOfEntry(
  entry: Entry,
  text = '',
  fate: Fate = { kind: isTransient(entry) ? 'transient' : 'permanent' },
): EntryFacts {
  const place = placeOf(null, null, entry.authority);
  const causes = causesAt(place, { proven: [], possible: entry.causes });
  const need = {
    entry,
    place,
    reason: entry.reason ?? null,
    lists: listsFor(entry.reason ?? null, text),
    isSent: true,
    isDelayed: !isOver(fate),
    isOver: isOver(fate),
  };
  return {
    code: spokenCode(entry),
    entry,
    fate,
    resume: resumeOf(fate, entry),
    actors: atConsumers(entry.actors, need.reason, need.place),
    causes,
    steps: stepsFor(causes, need),
    furtherSteps: [],
    checks: checksFor(causes.possible, need),
    furtherChecks: [],
    links: linksFor(entry, entry.reason ?? null, text),
  };
}

/** By the reply, which decides, otherwise by the code; for an entry that has neither, by its guidance. */
function isTransient({ replies, code, resumes }: Entry): boolean {
  const digit = /^[45]/.exec(replies[0] ?? code ?? '')?.[0];
  return digit === undefined ? !resumes.startsWith('sendAgain') : digit === '4';
}

/** The causes that can be where the failure is; a proven one is there. */
function causesAt(place: FailurePlace, { proven, possible }: JudgedCauses): JudgedCauses {
  return { proven, possible: possible.filter((cause) => isPossibleAt(causeRows[cause], place)) };
}

/** RFC 3463 section 3.5, the subject of codes about the network and routing: only these mean that a server failed. */
const NETWORK = '4';

function isServersFault(entry: Entry | null): boolean {
  return entry !== null && (entry.code?.split('.')[1] === NETWORK || entry.retryHours !== undefined);
}

/** The record's values that words may name. If our own server refused, the other side is not the server that they speak of. */
function spokenValues(finding: Finding): SpokenValues {
  const values = commandValues(finding);
  return isOurs(finding) ? values : { ...values, server: null, ip: null };
}

function quotationOf(document: LogDocument, finding: Finding): CardFacts['quotation'] {
  const outer = document.quoting(finding);
  if (outer !== undefined) {
    return { is: 'quotedBy', reply: codeOf(outer) };
  }
  const inner = document.quotedBy(finding);
  return inner === undefined ? null : { is: 'quotes', reply: codeOf(inner) };
}

function countInPart(document: LogDocument, { line, start, part }: Finding): number {
  return document.findingsOn(line).filter((other) => other.part === part && other.start === start).length;
}
