/** The files of `knowledge/`, read and checked against their schemas. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type MarkdownSource, readMarkdown } from './markdownSource.ts';
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
  readonly links: YamlSource;
  readonly authorities: YamlSource;
  readonly actors: YamlSource;
  readonly resumes: YamlSource;
  readonly problems: readonly Problem[];
}

/** @param root the folder that contains `knowledge/` */
export function readFiles(root = '.'): KnowledgeFiles {
  const problems: Problem[] = [];
  const names = readdirSync(path.join(root, FOLDER), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll(path.sep, '/'))
    .sort();
  const taken = new Set<string>(['README.md']);
  const read = (name: string): string => {
    taken.add(name);
    return readFileSync(path.join(root, FOLDER, name), 'utf8');
  };
  const markdown = (folder: string, schema: SchemaName, fits: (id: string) => boolean = () => true): MarkdownFiles => {
    const files = new Map<string, MarkdownSource>();
    for (const name of names.filter((one) => one.startsWith(`${folder}/`) && one.endsWith('.md'))) {
      const id = name.slice(folder.length + 1, -'.md'.length);
      if (fits(id)) {
        const source = readMarkdown(`${FOLDER}/${name}`, read(name));
        files.set(id, source);
        problems.push(...source.problems);
        if (source.problems.length === 0) {
          problems.push(...holdAgainst(schema, source.front));
        }
      }
    }
    return files;
  };
  const table = (name: string, schema: SchemaName): YamlSource => {
    const source = new YamlSource(`${FOLDER}/${name}`, read(name));
    problems.push(...holdAgainst(schema, source));
    return source;
  };
  const tables = (folder: string, schema: SchemaName): ReadonlyMap<string, YamlSource> =>
    new Map(
      names
        .filter((name) => name.startsWith(`${folder}/`) && name.endsWith('.yaml'))
        .map((name) => [name.slice(folder.length + 1, -'.yaml'.length), table(name, schema)]),
    );
  const files = {
    sharedMeanings: markdown('meanings/shared', 'sharedMeaning'),
    meanings: markdown('meanings', 'meaning', (id) => !id.startsWith('shared/')),
    causes: markdown('causes', 'cause'),
    steps: markdown('steps', 'step'),
    checks: markdown('checks', 'check'),
    codes: tables('codes', 'codes'),
    tokens: tables('tokens', 'tokens'),
    links: table('links.yaml', 'links'),
    authorities: table('authorities.yaml', 'authorities'),
    actors: table('actors.yaml', 'names'),
    resumes: table('resumes.yaml', 'names'),
  };
  for (const name of names.filter((one) => /\.\w+$/.test(path.basename(one)) && /\.(?:md|ya?ml)$/.test(one) && !taken.has(one))) {
    problems.push({
      file: `${FOLDER}/${name}`,
      line: 1,
      text: 'Nothing reads this file: meanings, causes, steps and checks are Markdown (.md) in their folders, tables are YAML (.yaml).',
    });
  }
  return { ...files, problems };
}
