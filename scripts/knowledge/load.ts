/** Reads `knowledge/` in the order in which faults are mended: the files, what they define, what holds between them. */

import { Catalogue } from './catalogue.ts';
import { readFiles } from './files.ts';
import { type Problem, sortProblems } from './problem.ts';
import { checkRules } from './rules.ts';

/** What is wrong with a file hides what would be wrong between files: the latter is only looked for where each file is right. */
export type Loaded = { readonly catalogue: Catalogue } | { readonly problems: readonly Problem[] };

/** @param root the folder that holds `knowledge/` */
export function loadKnowledge(root = '.'): Loaded {
  const files = readFiles(root);
  if (files.problems.length > 0) {
    return { problems: sortProblems(files.problems) };
  }
  const catalogue = new Catalogue(files);
  if (catalogue.problems.length === 0) {
    checkRules(catalogue);
  }
  return catalogue.problems.length === 0 ? { catalogue } : { problems: sortProblems(catalogue.problems) };
}
