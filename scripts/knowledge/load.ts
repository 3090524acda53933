/** Reads `knowledge/` in the order in which faults are best corrected: the files, what they define, the rules between them. */

import { Catalogue } from './catalogue.ts';
import { readFiles } from './files.ts';
import { type Problem, sortProblems } from './problem.ts';
import { checkRules } from './rules.ts';

/** A fault in a file can cause faults between files: these are looked for only if every file is correct. */
export type Loaded = { readonly catalogue: Catalogue } | { readonly problems: readonly Problem[] };

/** @param root the folder that contains `knowledge/` */
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
