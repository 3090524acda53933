/**
 * `npm run knowledge`: checks the files of `knowledge/` and generates from them the modules that the sources import. `--
 * --preview CODE` prints what the product says about a code in every language, `-- --oldest [N]` lists what was checked longest
 * ago.
 */

import { parseArgs } from 'node:util';
import type { Catalogue } from './knowledge/catalogue.ts';
import { generate } from './knowledge/generate.ts';
import { writeIndex } from './knowledge/index.ts';
import { loadKnowledge } from './knowledge/load.ts';
import { listOldest } from './knowledge/oldest.ts';
import { type Problem, sortProblems } from './knowledge/problem.ts';

const { values } = parseArgs({
  options: {
    preview: { type: 'string' },
    oldest: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
});

const loaded = loadKnowledge();
process.exitCode = 'problems' in loaded ? print(loaded.problems) : await use(loaded.catalogue);

/** @returns the exit status */
async function use(catalogue: Catalogue): Promise<0 | 1> {
  generate(catalogue);
  // These modules import what has just been written.
  const { checkEvidence } = await import('./knowledge/evidence.ts');
  checkEvidence(catalogue);
  writeIndex(catalogue, values.check);
  if (catalogue.problems.length > 0) {
    return print(sortProblems(catalogue.problems));
  }
  if (values.preview !== undefined) {
    const { preview } = await import('./knowledge/preview.ts');
    return preview(values.preview);
  }
  if (values.oldest) {
    listOldest(catalogue);
    return 0;
  }
  const { entries, causes, steps, checks, tokens } = catalogue.rows;
  console.log(
    `${entries.size} meanings of codes, ${causes.size} causes, ${steps.size} steps, ${checks.size} checks, ${tokens.size} words of logs; nothing wrong`,
  );
  return 0;
}

function print(problems: readonly Problem[]): 1 {
  for (const { file, line, text } of problems) {
    console.error(`${file}:${line}: ${text}`);
  }
  return 1;
}
