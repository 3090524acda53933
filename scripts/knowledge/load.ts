/** Reads `knowledge/` in the order in which faults are best corrected: the files, what they define, the rules between them. */

import { Catalogue } from './catalogue.ts';
import { addEntries, addMeaning } from './entries.ts';
import { type KnowledgeFiles, readFiles } from './files.ts';
import { addGeneralWords, addOutcomeWords } from './phrases.ts';
import { addPieces } from './pieces.ts';
import { type Problem, sortProblems } from './problem.ts';
import { checkRules } from './rules.ts';
import {
  addAnnouncements,
  addAuthorities,
  addBlockLists,
  addLinks,
  addNames,
  addReasons,
  addTokens,
  sortTokens,
} from './tables.ts';

/** A fault in a file can cause faults between files: these are looked for only if every file is correct. */
export type Loaded = { readonly catalogue: Catalogue } | { readonly problems: readonly Problem[] };

/** @param root the folder that contains `knowledge/` */
export function loadKnowledge(root = '.'): Loaded {
  const files = readFiles(root);
  if (files.problems.length > 0) {
    return { problems: sortProblems(files.problems) };
  }
  const catalogue = catalogueOf(files);
  if (catalogue.problems.length === 0) {
    checkRules(catalogue);
  }
  return catalogue.problems.length === 0 ? { catalogue } : { problems: sortProblems(catalogue.problems) };
}

/** @param files in which nothing is wrong */
export function catalogueOf(files: KnowledgeFiles): Catalogue {
  const catalogue = new Catalogue();
  addAuthorities(catalogue, files.authorities);
  addNames(catalogue, 'actors', files.actors);
  addNames(catalogue, 'resumes', files.resumes);
  addLinks(catalogue, files.links);
  addBlockLists(catalogue, files.blockLists);
  for (const source of files.tokens.values()) {
    addTokens(catalogue, source);
  }
  sortTokens(catalogue);
  for (const [reason, source] of files.words) {
    addGeneralWords(catalogue, reason, source);
  }
  for (const [outcome, source] of files.outcomes) {
    addOutcomeWords(catalogue, outcome, source);
  }
  addPieces(catalogue, files.steps, 'step');
  addPieces(catalogue, files.checks, 'check');
  addPieces(catalogue, files.causes, 'cause');
  for (const [id, source] of files.sharedMeanings) {
    addMeaning(catalogue, id, source, 'meanings');
  }
  addEntries(catalogue, files);
  addReasons(catalogue, files.reasons);
  addAnnouncements(catalogue, files.announcements);
  return catalogue;
}
