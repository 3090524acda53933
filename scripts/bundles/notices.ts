/** The licences of the packages that are bundled, for `dist/ThirdPartyNotices.txt`. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Metafile } from 'esbuild';

/** Licences that let a package be part of an MIT-licensed one if their text is included. */
const compatible: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MIT-0',
];

interface Manifest {
  readonly name: string;
  readonly version: string;
  /** An SPDX identifier. */
  readonly license: string;
  readonly author?: unknown;
}

interface BundledPackage extends Omit<Manifest, 'author'> {
  readonly texts: readonly string[];
}

/**
 * Writes the notices of every package that is at least partly in a bundle.
 *
 * @param metafiles what esbuild says of the bundles
 * @throws Error if a package has a licence that is not known to be compatible, or lacks its text
 */
export function composeNotices(metafiles: readonly Metafile[]): string {
  const packages = listFolders(metafiles)
    .map(readPackage)
    .sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
  return [
    'Mail Flow Lens contains parts of these packages, under their own licences.',
    ...packages.map((bundled) => [`${nameOf(bundled)} (${bundled.license})`, ...bundled.texts].join('\n\n')),
  ].join(`\n\n${'-'.repeat(80)}\n\n`);
}

function nameOf({ name, version }: BundledPackage): string {
  return `${name} ${version}`;
}

/** The folders of the packages, without duplicates. */
function listFolders(metafiles: readonly Metafile[]): readonly string[] {
  const folders = new Set<string>();
  for (const { outputs } of metafiles) {
    for (const { inputs } of Object.values(outputs)) {
      for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
        const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/u.exec(file)?.[0];
        if (folder !== undefined && bytesInOutput > 0) {
          folders.add(folder);
        }
      }
    }
  }
  return [...folders];
}

function readPackage(folder: string): BundledPackage {
  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest;
  const { name, version, license, author } = manifest;
  if (!compatible.includes(license)) {
    throw new Error(`${name} ${version} is bundled, and its licence ${license} is not one of ${compatible.join(', ')}`);
  }
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice|thirdpartynotices?)(?:[.-]|$)/iu.test(file));
  const texts = files.sort().map((file) => readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  if (texts.length === 0 && license === 'MIT' && typeof author === 'string') {
    // The licence's text is a standard one, and the package names its author.
    texts.push(
      readFileSync('LICENSE', 'utf8')
        .replace(/^Copyright .*$/mu, `Copyright (c) ${author}`)
        .trim(),
    );
  }
  if (texts.length === 0) {
    throw new Error(`${name} ${version} is bundled, and does not bring the text of its licence`);
  }
  return { name, version, license, texts };
}
