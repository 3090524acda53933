/**
 * `node scripts/checkRelease.ts TAG`: checks whether a tag may be released: `package.json` and a section of the changelog must
 * have its version.
 */

import { readFileSync } from 'node:fs';

const [tag = ''] = process.argv.slice(2);
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
const headings = [...readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## (\S+)/gmu)].map(([, heading]) => heading);

const faults = [
  ...(tag === `v${version}` ? [] : [`The tag is ${tag || 'missing'}, and package.json has the version ${version}.`]),
  ...(headings.includes(version) ? [] : [`CHANGELOG.md has no part for ${version}.`]),
  ...(headings.includes('Unreleased') ? ['CHANGELOG.md still has a part for what is unreleased.'] : []),
];
for (const fault of faults) {
  console.error(fault);
}
process.exitCode = faults.length === 0 ? 0 : 1;
