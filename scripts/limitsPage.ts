/**
 * Writes `docs/limits.md`: every limit of the sources, with what it limits and why, as the comment above it says. With `--check`: fails if
 * the page is not up to date. A limit without a comment is an error.
 */

import { globSync, readFileSync, writeFileSync } from 'node:fs';

const PAGE = 'docs/limits.md';
/** A constant that is a limit; several under one comment share it. Hexadecimal ones belong to formats of files. */
const LIMIT = /^(?:export )?const (?<name>MAX_\w+|LONGEST\w*|READ_BUDGET) = (?<value>(?!0x)[^;]+);/;

interface Limit {
  readonly name: string;
  readonly value: string;
  readonly words: string;
  readonly file: string;
}

function limitsIn(file: string): readonly Limit[] {
  const limits: Limit[] = [];
  let words = '';
  let comment: string[] | null = null;
  for (const line of readFileSync(file, 'utf8').split(/\r?\n/)) {
    if (comment !== null || line.startsWith('/**')) {
      comment = [...(comment ?? []), line];
      if (line.trimEnd().endsWith('*/')) {
        words = comment
          .map((one) =>
            one
              .replace(/^\s*(?:\/\*\*|\*\/|\*)/, '')
              .replace(/\*\/$/, '')
              .trim(),
          )
          .join(' ')
          .trim();
        comment = null;
      }
      continue;
    }
    const found = LIMIT.exec(line)?.groups;
    if (found?.name !== undefined && found.value !== undefined) {
      if (words === '') {
        throw new Error(`${file}: ${found.name} does not say what it limits; write a comment above it.`);
      }
      limits.push({ name: found.name, value: found.value, words, file });
    } else if (!/^(?:export )?const /.test(line)) {
      words = '';
    }
  }
  return limits;
}

/** `1 << 24` as `16,777,216`. */
function spoken(value: string): string {
  const [first = '', sign, second] = value.replaceAll('_', '').split(/ (<<|\*\*) /);
  const [base, other] = [product(first), product(second ?? '')];
  const number = sign === '<<' ? base * 2 ** other : sign === '**' ? base ** other : base;
  return Number.isNaN(number) ? `\`${value}\`` : number.toLocaleString('en');
}

/** `50 * 1024 * 1024`; NaN if there is anything but numbers. */
function product(factors: string): number {
  return factors.split(' * ').reduce((all, factor) => all * (/^[\d.]+$/.test(factor) ? Number(factor) : Number.NaN), 1);
}

function page(): string {
  const files = globSync('src/**/*.ts')
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.includes('/generated/'))
    .sort();
  const rows = files
    .flatMap(limitsIn)
    .map(
      ({ name, value, words, file }) =>
        `| \`${file.replace('src/', '')}\` | \`${name}\` | ${spoken(value)} | ${words.replaceAll('|', '\\|')} |`,
    );
  return `# Limits

What a log may make of time, memory and space on the screen is limited where it is used, by a constant with its reason above it. This page
lists all of them; \`npm run pages\` writes it from the sources, and \`npm test\` fails if it is stale. What a limit leaves out is said: a notice
on standard error, in the list of problems and in a report, a \`+\` behind a count, or how many more there are. The limits of archives are
together in \`src/archives/gauge.ts\`.

| File | Limit | Value | Of what, and why |
| --- | --- | --: | --- |
${rows.join('\n')}
`;
}

const written = page();
if (!process.argv.includes('--check')) {
  writeFileSync(PAGE, written);
} else if (readFileSync(PAGE, 'utf8').replaceAll('\r\n', '\n') !== written) {
  console.error(`${PAGE} is not up to date: run npm run pages`);
  process.exitCode = 1;
}
