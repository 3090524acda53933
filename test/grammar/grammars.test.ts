/**
 * The grammars on texts of `test/fixtures/grammar/`. There a line of source begins with `|`; carets below it stand under what is
 * coloured, with the first scope. What has no carets has no colour of ours.
 */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tokens } from '../../src/catalogue/generated/rows.ts';
import { colourLines, contributions, readGrammar } from './colours.ts';

const folder = new URL('../fixtures/grammar/', import.meta.url);
const update = process.env.UPDATE === '1';

/** @returns the source lines of a fixture, each with its colours in carets below it */
async function render(scopeName: string, sources: readonly string[]): Promise<string> {
  const colours = await colourLines(scopeName, sources);
  return sources
    .flatMap((source, index) => [
      `|${source}`,
      ...(colours[index] ?? []).map(({ start, end, scopes }) => ` ${' '.repeat(start)}${'^'.repeat(end - start)} ${scopes[0]}`),
    ])
    .join('\n');
}

describe('the grammars', () => {
  for (const file of readdirSync(folder)) {
    it(`colour ${file}`, async () => {
      const url = new URL(file, folder);
      const expected = readFileSync(url, 'utf8').trimEnd();
      const sources = expected
        .split('\n')
        .filter((line) => line.startsWith('|'))
        .map((line) => line.slice(1));
      const actual = await render(file.replace(/(?:\.[a-z]+)?\.txt$/, ''), sources);
      if (update) {
        writeFileSync(url, `${actual}\n`);
      } else {
        assert.equal(actual, expected);
      }
    });
  }

  it('give each class of codes a second scope that themes colour', async () => {
    const [permanent, transient, success] = await colourLines('text.mail-flow.codes', ['550 5.1.1', '450 4.4.316', '250 2.1.5']);
    assert.deepEqual(
      [permanent, transient, success].map((colours) => colours?.[0]?.scopes[1]),
      ['deleted', 'changed', 'inserted'].map(
        (change, index) => `markup.${change}.status.${['permanent', 'transient', 'success'][index]}.mail-flow`,
      ),
    );
  });

  it('know every event of a tracking log', async () => {
    const events = Object.values(tokens).flatMap(({ kind, written }) => (kind === 'trackingEvent' ? written : []));
    const lines = await colourLines(
      'text.mail-flow.tracking',
      events.map((event) => `,SMTP,${event},1,`),
    );
    assert.deepEqual(
      lines.map((colours) => colours.map(({ start, end, scopes }) => [start, end, scopes[0]])),
      events.map((event) => [[6, 6 + event.length, 'entity.name.function.event.mail-flow']]),
    );
  });

  it('are injected into the scopes that they select', () => {
    const injection = contributions.find(({ injectTo }) => injectTo !== undefined);
    assert.ok(injection);
    const { injectionSelector } = JSON.parse(readGrammar(injection));
    assert.equal(injectionSelector, injection.injectTo?.map((scope) => `L:${scope}`).join(', '));
  });

  it('have no quantifier inside another', () => {
    for (const contribution of contributions) {
      for (const [, pattern = ''] of readGrammar(contribution).matchAll(/"(?:match|begin|end)": (".*")/g)) {
        assert.doesNotMatch(JSON.parse(pattern), /[+*}]\)(?:[+*]|\{)/, contribution.path);
      }
    }
  });
});
