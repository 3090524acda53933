/**
 * `npm run eval [-- FOLDER…]`: precision and recall of enhanced codes on labelled files, by format and in total, and how many reasons
 * are right. Without a folder: the project's own marked logs, and `../shared/corpus` and `../shared/meanings` if they exist; the
 * project's own replies and the known ones of `test/fixtures/replies/` always. A folder may have labels of reasons in files of another: name both. Fails below the floor in
 * `recognition/floor.json`, or if a folder has the results of another bounce parser and ours differ.
 */

import path from 'node:path';
import { parseArgs } from 'node:util';
import floor from './recognition/floor.json' with { type: 'json' };
import { isAnswered, tellKnownReplies, unanswered } from './recognition/knownReplies.ts';
import { readLabelledFiles } from './recognition/labelledFiles.ts';
import { comparePeer } from './recognition/peer.ts';
import { comparePeerReasons, judgementOf } from './recognition/peerReasons.ts';
import { type JudgedReason, judgeOwnReasons, judgeReasons, shareOf, type Verdict } from './recognition/reasons.ts';
import {
  addScores,
  type DifferenceKind,
  type FileScore,
  noScore,
  precisionOf,
  recallOf,
  type Score,
  scoreFile,
} from './recognition/score.ts';

const OWN = 'test/fixtures/marked';
const OWN_REPLIES = 'test/fixtures/reasons.json';
const CORPUS = '../shared/corpus';
const MEANINGS = '../shared/meanings';
/** Maximum number of files named as having the most differences. */
const WORST = 10;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    misses: { type: 'boolean', default: false },
    'false-hits': { type: 'boolean', default: false },
    'bare-replies': { type: 'boolean', default: false },
    reasons: { type: 'boolean', default: false },
  },
});
const listed: readonly DifferenceKind[] = [
  ...(values.misses ? (['miss', 'reply'] as const) : []),
  ...(values['false-hits'] ? (['false hit'] as const) : []),
  ...(values['bare-replies'] ? (['bare reply'] as const) : []),
];

const scores: FileScore[] = [];
const folders = positionals.length > 0 ? positionals : [OWN, CORPUS, MEANINGS];
const reasons = new Map([[OWN_REPLIES, judgeOwnReasons(OWN_REPLIES)]]);
for (const folder of folders) {
  const judged = judgeReasons(folder, [...folders, path.join(folder, '../corpus')]);
  if (judged !== null) {
    reasons.set(folder, judged);
    continue;
  }
  const files = readLabelledFiles(folder);
  if (files !== null) {
    scores.push(...files.map(scoreFile));
  } else if (folder !== OWN && positionals.length === 0) {
    console.log(`skipped: ${folder} is not there`);
  } else {
    console.error(`eval: ${folder} has neither labels.jsonl nor texts with «marks»`);
    process.exitCode = 2;
  }
}

for (const { labelled, readAs, differences } of scores) {
  for (const { kind, line, start, what } of differences) {
    if (listed.includes(kind)) {
      console.log(`${kind.padEnd(10)} ${labelled.file}:${line + 1}:${start + 1} ${what} (read as ${readAs ?? 'no log'})`);
    }
  }
}

console.log(`${'format'.padEnd(34)} files  hits misses false  replies precision    recall`);
const groups = Map.groupBy(scores, ({ labelled }) => labelled.group);
for (const [group, ofGroup] of groups) {
  const formats = Map.groupBy(ofGroup, ({ labelled }) => labelled.format);
  for (const [format, ofFormat] of [...formats].sort(([a], [b]) => a.localeCompare(b))) {
    printRow(`${format} (${group})`, ofFormat);
  }
}
for (const [group, ofGroup] of groups) {
  const total = printRow(`all ${group} files`, ofGroup);
  const { precision, recall } = floor[group];
  if (precisionOf(total) < precision || recallOf(total) < recall) {
    console.error(`eval: ${group} files are below the floor: precision ${percent(precision)}, recall ${percent(recall)}`);
    process.exitCode = 1;
  }
}

const worst = scores
  .filter((score) => errorsOf(score) > 0)
  .sort((a, b) => errorsOf(b) - errorsOf(a))
  .slice(0, WORST);
for (const score of worst) {
  console.log(`${String(errorsOf(score)).padStart(4)} wrong in ${score.labelled.file} (read as ${score.readAs ?? 'no log'})`);
}

for (const folder of folders) {
  const peer = comparePeer(folder);
  if (peer !== null) {
    const { compared, withoutCode, accepted, differences } = peer;
    console.log(
      `another reader: ${compared} bounces, ${withoutCode} without a code, ${accepted} accepted differences, ${differences.length} others`,
    );
    for (const difference of differences) {
      console.error(`eval: ${difference}`);
      process.exitCode = 1;
    }
  }
}

for (const folder of folders) {
  const compared = comparePeerReasons(folder);
  if (compared !== null) {
    const differing = compared.filter(({ difference }) => difference !== null);
    const share = percent(1 - differing.length / compared.length);
    console.log(`\nreasons of another reader: ${compared.length} compared, ${share} alike; its reason and ours:`);
    const classes = Map.groupBy(differing, ({ difference }) => difference ?? '');
    for (const [difference, ofClass] of [...classes].sort(([, a], [, b]) => b.length - a.length)) {
      const judgement = judgementOf(difference);
      console.log(`${String(ofClass.length).padStart(4)} ${difference}: ${judgement ?? 'not judged'}`);
      if (judgement === null) {
        console.error(`eval: judge ${difference} of ${ofClass.map(({ file }) => path.basename(file)).join(', ')}`);
        process.exitCode = 1;
      }
    }
  }
}

for (const [source, judged] of reasons) {
  printReasons(source, judged);
}
const own = reasons.get(OWN_REPLIES) ?? [];
if (shareOf('right', own) < floor.reasons.right || shareOf('wrong', own) > floor.reasons.wrong) {
  const { right, wrong } = floor.reasons;
  console.error(`eval: reasons are below the floor: at least ${percent(right)} right, at most ${percent(wrong)} wrong`);
  process.exitCode = 1;
}

const replies = tellKnownReplies();
console.log(`\n${'known replies, by what carries them'.padEnd(42)}  all  answered`);
for (const [carrier, ofCarrier] of [...Map.groupBy(replies, (one) => one.carrier), ['all', replies] as const]) {
  const answered = ofCarrier.filter(isAnswered).length;
  const counts =
    `${ofCarrier.length}`.padStart(5) + `${answered}`.padStart(10) + percent(answered / ofCarrier.length).padStart(10);
  console.log(carrier.padEnd(42) + counts);
}
if (values.misses) {
  console.log(unanswered(replies).join('\n'));
}
if (replies.filter(isAnswered).length / replies.length < floor.replies.answered) {
  console.error(`eval: known replies are below the floor: at least ${percent(floor.replies.answered)} answered`);
  process.exitCode = 1;
}

function printReasons(source: string, judged: readonly JudgedReason[]): void {
  console.log(`\n${`reasons of ${source}`.padEnd(42)} right imprecise wrong missed     right`);
  for (const keyOf of [({ by }: JudgedReason) => `by ${by}`, ({ speaker }: JudgedReason) => speaker]) {
    for (const [key, ofKey] of [...Map.groupBy(judged, keyOf)].sort(([, a], [, b]) => b.length - a.length)) {
      printReasonRow(key, ofKey);
    }
  }
  printReasonRow('all', judged);
  for (const { verdict, where, reasons: expected, told } of values.reasons ? judged : []) {
    if (verdict !== 'right') {
      console.log(`${verdict.padEnd(10)} ${where} is ${expected.join(' or ')}, told ${told ?? 'nothing'}`);
    }
  }
}

function printReasonRow(name: string, judged: readonly JudgedReason[]): void {
  const countOf = (verdict: Verdict): number => judged.filter((one) => one.verdict === verdict).length;
  const cells = [countOf('right'), countOf('imprecise'), countOf('wrong'), countOf('missed')];
  const widths = [6, 10, 6, 7];
  const row = cells.map((count, index) => String(count).padStart(widths[index] ?? 0)).join('');
  console.log(`${name.padEnd(42)}${row}${percent(shareOf('right', judged)).padStart(10)}`);
}

function printRow(name: string, files: readonly FileScore[]): Score {
  const score = files.reduce(addScores, noScore);
  const counts = [score.hits, score.misses, score.falseHits, score.wrongReplies];
  const widths = [6, 7, 6, 8];
  const cells = counts.map((count, index) => String(count).padStart(widths[index] ?? 0));
  const shares = [precisionOf(score), recallOf(score)].map((share) => percent(share).padStart(10));
  console.log([name.padEnd(34), String(files.length).padStart(6), ...cells, ...shares].join(''));
  return score;
}

function errorsOf({ misses, falseHits, wrongReplies }: Score): number {
  return misses + falseHits + wrongReplies;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}
