/** What the manifest lets a folder set that nobody trusted. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Schema {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly items?: Schema;
  readonly scope?: string;
  readonly additionalProperties?: unknown;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
}

const { capabilities, contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly capabilities: {
    readonly untrustedWorkspaces: { readonly supported: unknown; readonly restrictedConfigurations: readonly string[] };
  };
  readonly contributes: { readonly configuration: { readonly properties: Readonly<Record<string, Schema>> } };
};
const settings = Object.entries(contributes.configuration.properties);

/** Paths, programs, and addresses of other machines. */
const places = [
  '/usr/bin/sh',
  './theirs.json',
  '..\\theirs.exe',
  'C:\\theirs.exe',
  '\\\\attacker.example\\share\\a',
  'https://attacker.example/a',
];

/** Whether a value, or one in a list, or a name in an object, can be one of these. */
function canName(schema: Schema): boolean {
  switch (schema.type) {
    case 'string':
      return schema.enum === undefined && places.some((place) => new RegExp(schema.pattern ?? '', 'u').test(place));
    case 'array':
      return canName(schema.items ?? { type: 'string' });
    case 'object':
      return (
        (schema.additionalProperties !== false && schema.patternProperties === undefined) ||
        Object.entries(schema.patternProperties ?? {}).some(
          ([pattern, value]) => places.some((place) => new RegExp(pattern, 'u').test(place)) || canName(value),
        )
      );
    default:
      return false;
  }
}

/** Settings that a folder cannot have, trusted or not. */
const isOfPerson = ({ scope }: Schema): boolean => scope === 'application' || scope === 'machine';

describe('the settings of a folder that is not trusted', () => {
  it('name nothing that is read or run', () => {
    const { supported, restrictedConfigurations } = capabilities.untrustedWorkspaces;
    assert.equal(supported, 'limited');
    const naming = settings.filter(([, schema]) => !isOfPerson(schema) && canName(schema)).map(([name]) => name);
    // A time zone is one that the engine knows, or UTC.
    const harmless = ['mailFlowLens.timeZone'];
    assert.deepEqual(naming.filter((name) => !harmless.includes(name)).sort(), [...restrictedConfigurations].sort());
  });

  it('start no program, and let no names go to a model', () => {
    for (const name of ['mailFlowLens.mcpServer', 'mailFlowLens.unmaskedTools']) {
      const [, schema] = settings.find(([one]) => one === name) ?? assert.fail(name);
      assert.ok(isOfPerson(schema), name);
    }
  });
});
