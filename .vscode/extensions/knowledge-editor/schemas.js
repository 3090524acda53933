/** The schemas of `schemas/knowledge/`, as far as an editor needs them: what may stand at a path. */

import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @typedef {{ $ref?: string, allOf?: Schema[], anyOf?: Schema[], description?: string, type?: string, enum?: unknown[],
 *   const?: unknown, properties?: Record<string, Schema>, additionalProperties?: Schema | false, items?: Schema,
 *   definitions?: Record<string, Schema> }} Schema
 * @typedef {(path: readonly (string | number)[]) => readonly Schema[]} SchemaAt the schemas of a value, the nearest first
 */

/** Files of `knowledge/` and their schemas, the first that fits. @type {readonly (readonly [RegExp, string])[]} */
const schemaNames = [
  [/^meanings\/shared\/.+\.md$/, 'sharedMeaning'],
  [/^(meaning|cause|step|check)s\/.+\.md$/, '$1'],
  [/^(codes|tokens)\/.+\.yaml$/, '$1'],
  [/^(links|announcements|authorities)\.yaml$/, '$1'],
  [/^(?:actors|resumes)\.yaml$/, 'names'],
];

/** @param {string} root the repository @param {string} file in `knowledge/` @returns {SchemaAt | null} null: it has none */
export function readSchema(root, file) {
  const [pattern, name] = schemaNames.find(([one]) => one.test(file)) ?? [];
  if (pattern === undefined || name === undefined) {
    return null;
  }
  /** @param {string} one @returns {Schema} */
  const read = (one) => JSON.parse(readFileSync(path.join(root, 'schemas/knowledge', one), 'utf8'));
  /** @type {Map<string, Schema>} */
  const files = new Map();
  /** A schema and all that it refers to, each with its file. @param {Schema} schema @param {string} file @returns {[Schema, string][]} */
  const spread = (schema, file) => {
    const inner = [...(schema.allOf ?? []), ...(schema.anyOf ?? [])].flatMap((one) => spread(one, file));
    if (schema.$ref === undefined) {
      return [[schema, file], ...inner];
    }
    const [other, definition = ''] = schema.$ref.split('#/definitions/');
    const home = other || file;
    files.set(home, files.get(home) ?? read(home));
    return spread(files.get(home)?.definitions?.[definition] ?? {}, home);
  };
  const start = file.replace(pattern, `${name}.schema.json`);
  const whole = spread(read(start), start);
  return (steps) =>
    steps
      .reduce((schemas, step) => schemas.flatMap(([schema, file]) => spread(childOf(schema, step) || {}, file)), whole)
      .map(([schema]) => schema);
}

/** @param {Schema} schema @param {string | number} step */
function childOf({ items, properties, additionalProperties }, step) {
  return typeof step === 'number' ? items : (properties?.[step] ?? additionalProperties);
}
