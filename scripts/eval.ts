/**
 * `npm run eval [-- FOLDER…]`: precision and recall of enhanced codes on labelled files, by format and in total. Without a
 * folder: the project's own marked logs, and `../shared/corpus` if it exists. Fails below the floor in `recognition/floor.json`,
 * or if a folder has the results of another bounce parser and ours differ.
 */

import { parseArgs } from 'node:util';
import floor from './recognition/floor.json' with { type: 'json' };
import { readLabelledFiles } from './recognition/labelledFiles.ts';
import { comparePeer } from './recognition/peer.ts';
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
const CORPUS = '../shared/corpus';
/** Maximum number of files named as having the most differences. */
const WORST = 10;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    misses: { type: 'boolean', default: false },
    'false-hits': { type: 'boolean', default: false },
    'bare-replies': { type: 'boolean', default: false },
  },
});
const listed: readonly DifferenceKind[] = [
  ...(values.misses ? (['miss', 'reply'] as const) : []),
  ...(values['false-hits'] ? (['false hit'] as const) : []),
  ...(values['bare-replies'] ? (['bare reply'] as const) : []),
];

const scores: FileScore[] = [];
const folders = positionals.length > 0 ? positionals : [OWN, CORPUS];
for (const folder of folders) {
  const files = readLabelledFiles(folder);
  if (files !== null) {
    scores.push(...files.map(scoreFile));
  } else if (folder === CORPUS && positionals.length === 0) {
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
