/** Checks the files against the schemas of `schemas/knowledge/`, which editors use too. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ErrorObject } from 'ajv';
import type { Problem } from './problem.ts';
import type { YamlSource } from './yamlSource.ts';

const FOLDER = 'schemas/knowledge';
const ENDING = '.schema.json';

/** Names of the schemas: `meaning`, `codes` … */
export type SchemaName =
  | 'meaning'
  | 'sharedMeaning'
  | 'codes'
  | 'cause'
  | 'check'
  | 'step'
  | 'links'
  | 'blockLists'
  | 'announcements'
  | 'tokens'
  | 'words'
  | 'reasons'
  | 'authorities'
  | 'names';

/** Milliseconds. Where the editor of a file lives, it can be a day later than here. */
const DAY = 86_400_000;

const ajv = new Ajv({ allErrors: true, verbose: true, formats: { date: isPastDay } });
// What editors say of a text that has not its pattern.
ajv.addKeyword('patternErrorMessage');
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
  const told = new Map<string, Problem>();
  for (const error of tellingErrors(validate.errors ?? [])) {
    const steps = error.instancePath
      .split('/')
      .slice(1)
      .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
    const key = error.propertyName ?? (error.keyword === 'additionalProperties' ? String(error.params.additionalProperty) : null);
    const line = source.lineOf(key === null ? steps : [...steps, key]);
    if (!told.has(`${line} ${error.instancePath}`)) {
      const rest = (validate.errors ?? []).filter(
        ({ keyword, instancePath }) => keyword === 'required' && instancePath === error.instancePath,
      );
      const missing = rest.map(({ params }) => `\`${params.missingProperty}\``).join(', ');
      told.set(`${line} ${error.instancePath}`, { file: source.file, line, text: say(error, nameOf(steps), missing) });
    }
  }
  return [...told.values()];
}

/** A day that was, as `2026-11-30`. */
function isPastDay(text: string): boolean {
  const time = Date.parse(text);
  return (
    /^20\d\d-\d\d-\d\d$/.test(text) &&
    !Number.isNaN(time) &&
    new Date(time).toISOString().startsWith(text) &&
    time <= Date.now() + DAY
  );
}

/**
 * Where a value may have one of two forms, each form has its own complaint: the one about the form that was meant is the deepest,
 * and says more than that the value should have had the other form. A definition of two ids is told before what it holds.
 */
function tellingErrors(all: readonly ErrorObject[]): readonly ErrorObject[] {
  const errors = all.filter(({ keyword }) => keyword !== 'anyOf' && keyword !== 'allOf' && keyword !== 'propertyNames');
  const isBelow = (inner: ErrorObject, outer: ErrorObject): boolean => inner.instancePath.startsWith(`${outer.instancePath}/`);
  return errors.filter((error) => {
    const beside = errors.filter((other) => other !== error && other.instancePath === error.instancePath);
    return !(
      errors.some((other) => other.keyword === 'maxProperties' && isBelow(error, other)) ||
      (error.keyword !== 'maxProperties' && errors.some((other) => isBelow(other, error))) ||
      (error.keyword === 'type' && beside.some(({ keyword }) => keyword !== 'type')) ||
      (error.keyword === 'required' && beside.some(({ keyword }) => keyword === 'additionalProperties'))
    );
  });
}

/** A field by its name, an item of a list by its number, from 1. */
function nameOf(steps: readonly string[]): string {
  const [last, list] = [steps.at(-1), steps.at(-2)];
  if (last === undefined) {
    return 'This file';
  }
  return list !== undefined && /^\d+$/.test(last) ? `Item ${Number(last) + 1} of \`${list}\`` : `\`${last}\``;
}

/** @param missing fields that the same object lacks */
function say(
  { keyword, params, message = '', data, parentSchema, propertyName }: ErrorObject,
  where: string,
  missing: string,
): string {
  switch (keyword) {
    case 'additionalProperties': {
      const needed = missing === '' ? '' : `, but needs ${missing}`;
      return `${where} has no field \`${params.additionalProperty}\`${needed}: correct its name or take it out.`;
    }
    case 'required':
      return `${where} needs ${missing}: add ${missing.includes(', ') ? 'them' : 'it'}.`;
    case 'enum':
      return `${where} is one of ${(params.allowedValues as readonly string[]).join(', ')}.`;
    case 'format':
      return `${where} is a day such as 2026-11-30, and not one to come.`;
    case 'type':
      return sayType(data, String(params.type), where);
    case 'uniqueItems':
      return `${where} names something twice: take one out.`;
    case 'minItems':
    case 'minProperties':
      return `${where} is empty: fill it or take it out.`;
    case 'maxProperties':
      return `${where} is more than one thing: begin each with a hyphen and its id, and indent what belongs to it below.`;
    case 'pattern':
      return `${propertyName === undefined ? where : `\`${propertyName}\``} is not right: write ${parentSchema?.patternErrorMessage ?? params.pattern}.`;
    case 'minimum':
    case 'maximum':
      return `${where} is a number of ${parentSchema?.minimum} to ${parentSchema?.maximum}.`;
    default:
      return `${where} ${message}.`;
  }
}

function sayType(data: unknown, type: string, where: string): string {
  if (data === null || data === undefined) {
    return `${where} is empty: fill it or take it out.`;
  }
  const isScalar = typeof data === 'number' || typeof data === 'boolean';
  return `${where} has to be ${article(type)}${type === 'string' && isScalar ? ': put it into double quotes' : ''}.`;
}

function article(type: string): string {
  const names: Readonly<Record<string, string>> = {
    array: 'a list, `[…]` or items with hyphens below it',
    object: 'fields with their values, indented below it',
    string: 'a text',
    integer: 'a number without quotes',
    number: 'a number without quotes',
    boolean: '`true` or `false`',
  };
  return names[type] ?? type;
}
