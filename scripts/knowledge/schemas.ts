/** Checks the files against the schemas of `schemas/knowledge/`, which editors use too. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ErrorObject } from 'ajv';
import type { Problem } from './problem.ts';
import type { YamlSource } from './yamlSource.ts';

const FOLDER = 'schemas/knowledge';
const ENDING = '.schema.json';
const DATE = /^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** Names of the schemas: `meaning`, `codes` … */
export type SchemaName =
  | 'meaning'
  | 'sharedMeaning'
  | 'codes'
  | 'cause'
  | 'check'
  | 'step'
  | 'links'
  | 'tokens'
  | 'authorities'
  | 'names';

const ajv = new Ajv({ allErrors: true, formats: { date: DATE } });
for (const name of readdirSync(FOLDER).filter((one) => one.endsWith(ENDING))) {
  ajv.addSchema(JSON.parse(readFileSync(path.join(FOLDER, name), 'utf8')) as object);
}

/** What differs from the schema, each with its line. */
export function holdAgainst(schema: SchemaName, source: YamlSource): readonly Problem[] {
  const validate = ajv.getSchema(`${schema}${ENDING}`);
  if (validate === undefined) {
    throw new Error(`no schema ${schema}`);
  }
  if (source.problems.length > 0 || validate(source.value)) {
    return source.problems;
  }
  const errors = (validate.errors ?? []).filter(
    ({ keyword }) => keyword !== 'anyOf' && keyword !== 'allOf' && keyword !== 'propertyNames',
  );
  // If a value may have one of two forms, each form gives an error; the one about the intended form is the deepest.
  const deepest = errors.filter(
    ({ instancePath }) =>
      !errors.some((other) => other.instancePath !== instancePath && other.instancePath.startsWith(`${instancePath}/`)),
  );
  const told = new Map<string, Problem>();
  for (const error of deepest) {
    const steps = error.instancePath
      .split('/')
      .slice(1)
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    const extra = error.keyword === 'additionalProperties' ? [String(error.params.additionalProperty)] : [];
    const line = source.lineOf([...steps, ...extra]);
    const text = say(error, steps);
    told.set(`${line} ${error.instancePath}`, {
      file: source.file,
      line,
      text: told.has(`${line} ${error.instancePath}`) ? (told.get(`${line} ${error.instancePath}`)?.text ?? text) : text,
    });
  }
  return [...told.values()];
}

function say({ keyword, params, message = '' }: ErrorObject, steps: readonly string[]): string {
  const where = steps.length === 0 ? 'The front matter' : `\`${steps.join('.')}\``;
  switch (keyword) {
    case 'additionalProperties':
      return `${where} has no field \`${params.additionalProperty}\`: correct its name or take it out.`;
    case 'required':
      return `${where} needs the field \`${params.missingProperty}\`: add it.`;
    case 'enum':
      return `${where} is one of ${(params.allowedValues as readonly string[]).join(', ')}.`;
    case 'format':
      return `${where} is a day such as 2026-11-30.`;
    case 'type':
      return `${where} has to be ${article(String(params.type))}.`;
    case 'uniqueItems':
      return `${where} names something twice: take one out.`;
    case 'minItems':
    case 'minProperties':
      return `${where} is empty: fill it or take it out.`;
    case 'pattern':
      return `${where} is not written as it has to be (${params.pattern}).`;
    default:
      return `${where} ${message}.`;
  }
}

function article(type: string): string {
  const names: Readonly<Record<string, string>> = {
    array: 'a list',
    object: 'a list of fields',
    string: 'a text',
    integer: 'a number',
    number: 'a number',
    boolean: '`true` or `false`',
  };
  return names[type] ?? type;
}
