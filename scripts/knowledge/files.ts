/** The files of `knowledge/`, read and checked against their schemas. */

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { readText } from './fileText.ts';
import { type MarkdownSource, readMarkdown } from './markdownSource.ts';
import { faultOfCode, faultOfMeaning, faultOfPiece } from './names.ts';
import type { Problem } from './problem.ts';
import { holdAgainst, type SchemaName } from './schemas.ts';
import { YamlSource } from './yamlSource.ts';

const FOLDER = 'knowledge';

/** Ids with the file of each. */
export type MarkdownFiles = ReadonlyMap<string, MarkdownSource>;

export interface KnowledgeFiles {
  /** By `authority/code[/slug]`. */
  readonly meanings: MarkdownFiles;
  readonly sharedMeanings: MarkdownFiles;
  readonly causes: MarkdownFiles;
  readonly steps: MarkdownFiles;
  readonly checks: MarkdownFiles;
  /** By authority. */
  readonly codes: ReadonlyMap<string, YamlSource>;
  /** By the name of the table. */
  readonly tokens: ReadonlyMap<string, YamlSource>;
  /** By reason. */
  readonly words: ReadonlyMap<string, YamlSource>;
  /** By outcome. */
  readonly outcomes: ReadonlyMap<string, YamlSource>;
  readonly reasons: YamlSource;
  readonly links: YamlSource;
  readonly blockLists: YamlSource;
  readonly announcements: YamlSource;
  readonly authorities: YamlSource;
  readonly actors: YamlSource;
  readonly resumes: YamlSource;
  readonly problems: readonly Problem[];
}

/** @param root the folder that contains `knowledge/` */
export function readFiles(root = '.'): KnowledgeFiles {
  const problems: Problem[] = [];
  const names = readdirSync(path.join(root, FOLDER), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => path.relative(path.join(root, FOLDER), path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
  const taken = new Set<string>(['README.md', 'sources.md']);
  const say = (name: string, line: number, text: string): void => {
    problems.push({ file: `${FOLDER}/${name}`, line, text });
  };
  const read = (name: string): string | null => {
    taken.add(name);
    const text = readText(root, `${FOLDER}/${name}`);
    if (typeof text === 'string') {
      return text;
    }
    problems.push(text);
    return null;
  };
  const inFolder = (folder: string, ending: string): readonly string[] => {
    const found = names.filter((name) => name.startsWith(`${folder}/`) && name.endsWith(ending));
    if (found.length === 0) {
      say(folder, 1, `This folder has no ${ending} files: restore them.`);
    }
    return found;
  };
  const markdown = (
    folder: string,
    schema: SchemaName,
    faultOf: (id: string) => string | null,
    fits: (id: string) => boolean = () => true,
  ): MarkdownFiles => {
    const files = new Map<string, MarkdownSource>();
    for (const name of inFolder(folder, '.md')) {
      const id = name.slice(folder.length + 1, -'.md'.length);
      const text = fits(id) ? read(name) : null;
      if (text === null) {
        continue;
      }
      const fault = faultOf(id);
      if (fault !== null) {
        say(name, 1, fault);
        continue;
      }
      const source = readMarkdown(`${FOLDER}/${name}`, text);
      files.set(id, source);
      problems.push(...(source.problems.length === 0 ? holdAgainst(schema, source.front) : source.problems));
    }
    return files;
  };
  const table = (name: string, schema: SchemaName): YamlSource => {
    const text = read(name);
    const source = new YamlSource(`${FOLDER}/${name}`, text ?? '{}');
    if (text !== null) {
      problems.push(...holdAgainst(schema, source));
    }
    return source;
  };
  const tables = (folder: string, schema: SchemaName): ReadonlyMap<string, YamlSource> =>
    new Map(inFolder(folder, '.yaml').map((name) => [name.slice(folder.length + 1, -'.yaml'.length), table(name, schema)]));
  const files = {
    sharedMeanings: markdown('meanings/shared', 'sharedMeaning', faultOfPiece),
    meanings: markdown('meanings', 'meaning', faultOfMeaning, (id) => !id.startsWith('shared/')),
    causes: markdown('causes', 'cause', faultOfPiece),
    steps: markdown('steps', 'step', faultOfPiece),
    checks: markdown('checks', 'check', faultOfPiece),
    codes: tables('codes', 'codes'),
    tokens: tables('tokens', 'tokens'),
    words: tables('words', 'words'),
    outcomes: tables('outcomes', 'words'),
    reasons: table('reasons.yaml', 'reasons'),
    links: table('links.yaml', 'links'),
    blockLists: table('blockLists.yaml', 'blockLists'),
    announcements: table('announcements.yaml', 'announcements'),
    authorities: table('authorities.yaml', 'authorities'),
    actors: table('actors.yaml', 'names'),
    resumes: table('resumes.yaml', 'names'),
  };
  for (const [authority, source] of files.codes) {
    for (const key of source.problems.length > 0 || Array.isArray(source.value) ? [] : Object.keys(source.value ?? {})) {
      const fault = faultOfCode(key);
      if (fault !== null) {
        say(`codes/${authority}.yaml`, source.lineOf([key]), fault);
      }
    }
  }
  for (const name of names.filter((one) => !taken.has(one))) {
    say(
      name,
      1,
      'Nothing reads this file: meanings, causes, steps and checks are Markdown (.md) in their folders, tables are YAML (.yaml).',
    );
  }
  return { ...files, problems };
}
