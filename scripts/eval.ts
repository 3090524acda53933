/** Measures recognition on labelled files: precision and recall of enhanced codes, per format and in all. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { scanText } from '../src/scan/scanner.ts';
import { decodeBytes } from '../src/scan/text.ts';

interface Label {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly code: string;
  readonly reply?: string | null;
}

interface LabelledFile {
  readonly file: string;
  readonly format: string;
  readonly codes: readonly Label[];
  readonly ignore: readonly Label[];
}

interface Score {
  files: number;
  hits: number;
  misses: number;
  falseHits: number;
  wrongReplies: number;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean', default: false }, 'false-hits': { type: 'boolean', default: false } },
});
const folder = positionals[0] ?? '../shared/corpus';

if (!existsSync(join(folder, 'labels.jsonl'))) {
  console.log(`eval: skipped, ${folder} has no labels.jsonl`);
  process.exit(0);
}

const labelled = readFileSync(join(folder, 'labels.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as LabelledFile);

const scores = new Map<string, Score>();
const key = (place: { line: number; start: number }): string => `${place.line}:${place.start}`;

for (const file of labelled) {
  const group = file.file.includes('constructed-') ? `${file.format} (constructed)` : file.format;
  const score = scores.get(group) ?? { files: 0, hits: 0, misses: 0, falseHits: 0, wrongReplies: 0 };
  scores.set(group, score);
  score.files++;
  const text = decodeBytes(readFileSync(join(folder, file.file)));
  const { format, findings } = scanText(text === 'binary' ? '' : text);
  const found = new Map(findings.filter((finding) => finding.code !== null).map((finding) => [key(finding), finding]));
  const ignored = new Set(file.ignore.map(key));
  for (const label of file.codes) {
    const finding = found.get(key(label));
    if (finding === undefined || finding.code !== label.code) {
      score.misses++;
      if (values.misses) {
        console.log(`miss       ${file.file}:${label.line + 1}:${label.start + 1} ${label.code} (read as ${format})`);
      }
      continue;
    }
    score.hits++;
    if (typeof label.reply === 'string' && finding.reply !== label.reply) {
      score.wrongReplies++;
      if (values.misses) {
        console.log(`reply      ${file.file}:${label.line + 1}:${label.start + 1} ${finding.reply} for ${label.reply}`);
      }
    }
  }
  const expected = new Set(file.codes.map(key));
  for (const [place, finding] of found) {
    if (!expected.has(place) && !ignored.has(place)) {
      score.falseHits++;
      if (values['false-hits']) {
        console.log(`false hit  ${file.file}:${finding.line + 1}:${finding.start + 1} ${finding.code} (read as ${format})`);
      }
    }
  }
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`);
const row = (name: string, score: Score): string =>
  [
    name.padEnd(30),
    String(score.files).padStart(6),
    String(score.hits).padStart(6),
    String(score.misses).padStart(7),
    String(score.falseHits).padStart(6),
    String(score.wrongReplies).padStart(8),
    percent(score.hits, score.hits + score.falseHits).padStart(10),
    percent(score.hits, score.hits + score.misses).padStart(10),
  ].join('');
const total = (entries: readonly Score[]): Score => ({
  files: entries.reduce((sum, one) => sum + one.files, 0),
  hits: entries.reduce((sum, one) => sum + one.hits, 0),
  misses: entries.reduce((sum, one) => sum + one.misses, 0),
  falseHits: entries.reduce((sum, one) => sum + one.falseHits, 0),
  wrongReplies: entries.reduce((sum, one) => sum + one.wrongReplies, 0),
});

console.log(`${'format'.padEnd(30)} files  hits misses false  replies precision    recall`);
for (const [name, score] of [...scores].sort(([a], [b]) => a.localeCompare(b))) {
  console.log(row(name, score));
}
const real = [...scores].filter(([name]) => !name.endsWith('(constructed)')).map(([, score]) => score);
console.log(row('real files', total(real)));
console.log(row('all files', total([...scores.values()])));
