/** The ids of `knowledge/`: the English words of each, and where it is defined. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';

/**
 * @typedef {{ words: string, file: string, line: number }} KnownId the file from the root of the repository, the line from 1
 * @typedef {Record<'entries' | 'meanings' | 'causes' | 'steps' | 'checks' | 'links' | 'actors' | 'resumes', Map<string, KnownId>>} KnownIds
 */

/** A title behind the colon, else the first line below, says what it is. */
const ENGLISH = /^## English(?:: (.*))?\s+(.*)/m;
const PIECE = /^### (Cause|Step|Check) `(\w+)`(?:: (.*))?\s+(.*)/gm;
const ARTICLE = /^ *- (\w+):\s+url: .*\s+en: (.*)/gm;

/** @param {string} root the repository @returns {KnownIds} */
export function readIds(root) {
  const all = readdirSync(path.join(root, 'knowledge'), { recursive: true, encoding: 'utf8' });
  const names = all.map((name) => name.replaceAll('\\', '/')).sort();
  /** @param {string} name */
  const read = (name) => readFileSync(path.join(root, 'knowledge', name), 'utf8');
  /** @param {string} name */
  const rowsOf = (name) => {
    const lines = new LineCounter();
    const { contents } = parseDocument(read(name), { lineCounter: lines, logLevel: 'silent' });
    return (isMap(contents) ? contents.items : []).flatMap(({ key, value }) => {
      const place = { file: `knowledge/${name}`, line: isScalar(key) ? lines.linePos(key.range?.[0] ?? 0).line : 1 };
      return isMap(value) ? [{ id: `${key}`, en: `${value.get('en')}`, meaning: `${value.get('meaning')}`, place }] : [];
    });
  };
  /** @param {string} name */
  const table = (name) => new Map(rowsOf(name).map(({ id, en, place }) => [id, { words: en, ...place }]));
  /** @param {RegExp} folder */
  const files = (folder) =>
    new Map(
      names
        .filter((name) => folder.test(name) && name.endsWith('.md'))
        .map((name) => {
          const [, title, text = ''] = ENGLISH.exec(read(name)) ?? [];
          return [name.replace(folder, '').slice(0, -'.md'.length), { words: title ?? text, file: `knowledge/${name}`, line: 1 }];
        }),
    );
  const meanings = files(/^meanings\/shared\//);
  const entries = files(/^meanings\/(?!shared\/)/);
  for (const name of names.filter((one) => /^codes\/.+\.yaml$/.test(one))) {
    for (const { id, meaning, place } of rowsOf(name)) {
      entries.set(`${path.basename(name, '.yaml')}/${id}`, { words: meanings.get(meaning)?.words ?? '', ...place });
    }
  }
  const pieces = { causes: files(/^causes\//), steps: files(/^steps\//), checks: files(/^checks\//) };
  return {
    entries,
    meanings,
    ...pieces,
    links: table('links.yaml'),
    actors: table('actors.yaml'),
    resumes: table('resumes.yaml'),
  };
}

/** Adds what a file defines for itself, articles above and pieces below. @param {KnownIds} ids @param {string} file @param {string} text @returns {KnownIds} */
export function withOwnIds({ causes, steps, checks, links, ...others }, file, text) {
  const all = { causes: new Map(causes), steps: new Map(steps), checks: new Map(checks), links: new Map(links), ...others };
  /** @param {number} offset */
  const place = (offset) => ({ file, line: text.slice(0, offset).split('\n').length });
  // English stands first, and the last one set stays.
  for (const { 1: kind, 2: id = '', 3: title, 4: below = '', index } of [...text.matchAll(PIECE)].reverse()) {
    const pieces = kind === 'Cause' ? all.causes : kind === 'Step' ? all.steps : all.checks;
    pieces.set(id, { words: title ?? below, ...place(index) });
  }
  for (const { 1: id = '', 2: words = '', index } of text.matchAll(ARTICLE)) {
    all.links.set(id, { words, ...place(index) });
  }
  return all;
}
