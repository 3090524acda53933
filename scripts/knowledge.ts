/**
 * `npm run knowledge`: checks the files of `knowledge/` and makes of them what the sources import. `-- --preview CODE` prints what
 * the product says of a code in every language, `-- --oldest` lists what was checked longest ago.
 */

import { parseArgs } from 'node:util';
import type { Catalogue } from './knowledge/catalogue.ts';
import { generate } from './knowledge/generate.ts';
import { writeIndex } from './knowledge/index.ts';
import { loadKnowledge } from './knowledge/load.ts';
import { listOldest } from './knowledge/oldest.ts';
import { type Problem, sortProblems } from './knowledge/problem.ts';
import { writeSources } from './knowledge/sourcesPage.ts';

const options = readOptions();
if (options === null) {
  console.error('Usage: npm run knowledge [-- --preview CODE | --preview "a whole reply" | --oldest]');
  process.exitCode = 1;
} else {
  const loaded = loadKnowledge();
  process.exitCode = 'problems' in loaded ? print(loaded.problems) : await use(loaded.catalogue, options);
}

interface Options {
  readonly preview?: string | undefined;
  readonly oldest: boolean;
  /** Fails where the list of codes or the page of sources is stale, and writes neither. */
  readonly check: boolean;
}

/** Null where they are none. */
function readOptions(): Options | null {
  try {
    return parseArgs({
      options: {
        preview: { type: 'string' },
        oldest: { type: 'boolean', default: false },
        check: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    return null;
  }
}

/** @returns the exit status */
async function use(catalogue: Catalogue, { preview: question, oldest, check }: Options): Promise<0 | 1> {
  generate(catalogue);
  // These modules import what has just been written.
  const { checkEvidence, checkWordsEvidence } = await import('./knowledge/evidence.ts');
  checkEvidence(catalogue);
  checkWordsEvidence(catalogue);
  writeIndex(catalogue, check);
  writeSources(catalogue, check);
  if (catalogue.problems.length > 0) {
    return print(sortProblems(catalogue.problems));
  }
  if (question !== undefined) {
    const { preview } = await import('./knowledge/preview.ts');
    return preview(question, catalogue);
  }
  if (oldest) {
    listOldest(catalogue);
    return 0;
  }
  const { entries, causes, steps, checks, tokens } = catalogue.rows;
  console.log(
    `${entries.size} meanings of codes, ${causes.size} causes, ${steps.size} steps, ${checks.size} checks, ${tokens.size} words of logs, ${catalogue.generalWords.size} phrases; nothing wrong`,
  );
  return 0;
}

function print(problems: readonly Problem[]): 1 {
  for (const { file, line, text } of problems) {
    console.error(`${file}:${line}: ${text}`);
  }
  return 1;
}
