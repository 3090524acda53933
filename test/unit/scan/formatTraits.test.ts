import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { formatIds } from '../../../src/ids/formatId.ts';
import { languageIdOf, logLanguages } from '../../../src/ids/logLanguage.ts';
import { formats } from '../../../src/scan/formats.ts';
import { formatTraits } from '../../../src/scan/formatTraits.ts';

interface Manifest {
  readonly contributes: {
    readonly languages: readonly { readonly id: string }[];
    readonly configuration: {
      readonly properties: Readonly<Record<string, { readonly items?: { readonly enum: readonly string[] } }>>;
    };
  };
}

const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
const textFormats = formatIds.filter((id) => formatTraits[id].isText);

/** The ids in the first column of the table of formats. */
function idsInDocs(): readonly string[] {
  const [table = ''] = readFileSync('docs/formats.md', 'utf8').split('\n## ');
  return [...table.matchAll(/^\|([^|]*)\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, id = '']) => id),
  );
}

describe('format ids', () => {
  it('are those that text is told apart by', () => {
    assert.deepEqual(formats.map(({ id }) => id).toSorted(), textFormats.toSorted());
  });

  it('are those whose problems can be turned off', () => {
    const { items } = contributes.configuration.properties['mailFlowLens.ignoredFormats'] ?? {};
    assert.deepEqual(items?.enum.toSorted(), textFormats.toSorted());
  });

  it('are those of the table in docs/formats.md', () => {
    assert.deepEqual(idsInDocs().toSorted(), formatIds.toSorted());
  });
});

describe('log languages', () => {
  it('are those that the editor is given', () => {
    assert.deepEqual(
      contributes.languages.map(({ id }) => id),
      logLanguages.map(languageIdOf),
    );
  });
});
