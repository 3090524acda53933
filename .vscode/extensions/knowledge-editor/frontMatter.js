/** Front matter, or a table, as it is being written: what the cursor stands on, and what fits there. */

import { isMap, isPair, isScalar, isSeq, parseDocument, visit } from 'yaml';

/**
 * @typedef {import('./ids.js').KnownIds} KnownIds
 * @typedef {import('./schemas.js').SchemaAt} SchemaAt
 * @typedef {(string | number)[]} Path
 * @typedef {{ path: Path, word: string, isKey: boolean, beside: readonly string[] }} Place the way to a value, or to the
 *   fields that a key stands among, and the names of those fields
 * @typedef {{ kind: 'field' | 'value' | 'id', name: string, insert: string, about: string }} Offer
 */

/** The ids that a field takes. @type {Readonly<Record<string, keyof KnownIds>>} */
const tableOf = {
  causes: 'causes',
  ifProven: 'causes',
  steps: 'steps',
  checks: 'checks',
  links: 'links',
  link: 'links',
  actors: 'actors',
  actorsWithConnector: 'actors',
  resumes: 'resumes',
  waits: 'resumes',
  meaning: 'meanings',
  related: 'entries',
};

/** Stands for the word at the cursor, so that YAML with a gap there can be read. */
const WORD = 'wordAtTheCursor';

/** The front matter of a Markdown file, with the hyphens above it: offsets are those of the file. @param {string} text */
export function frontMatterOf(text) {
  return text.startsWith('---') ? text.slice(0, Math.max(0, text.indexOf('\n---', 3))) : '';
}

/**
 * What can be written at an offset, and the length of the word before and behind it that it replaces.
 *
 * @param {string} yaml @param {number} offset @param {SchemaAt} schemaAt @param {KnownIds} ids
 */
export function completionsAt(yaml, offset, schemaAt, ids) {
  const before = /(?:\w[\w./-]*)?$/.exec(yaml.slice(0, offset))?.[0].length ?? 0;
  const after = /^[\w./-]*/.exec(yaml.slice(offset))?.[0].length ?? 0;
  const start = offset - before;
  const rest = yaml.slice(offset + after);
  const isLast = /^[ \t]*(?:\r?\n|$)/.test(rest);
  /** @type {Map<string, Offer>} */
  const offers = new Map();
  // The last word of a line may be a value, or a field whose colon is still to come.
  for (const word of isLast ? [WORD, `${WORD}:`] : [WORD]) {
    const place = placeAt(yaml.slice(0, start) + word + rest, start);
    if (place?.word === WORD) {
      for (const offer of place.isKey ? fieldsAt(place, schemaAt, isLast) : valuesAt(place, schemaAt, ids)) {
        offers.set(offer.name, offer);
      }
    }
  }
  return { offers: [...offers.values()], before, after };
}

/**
 * What is known of the word at an offset: what a field is for, or an id.
 *
 * @param {string} yaml @param {number} offset @param {SchemaAt} schemaAt @param {KnownIds} ids
 */
export function meaningAt(yaml, offset, schemaAt, ids) {
  const place = placeAt(yaml, offset);
  const isField = place?.isKey && schemaAt(place.path).some(({ properties }) => properties?.[place.word] !== undefined);
  if (place === null || isField) {
    return { about: place === null ? '' : describe(schemaAt([...place.path, place.word])), id: null };
  }
  const id = idsAt(place.path, ids)?.get(place.word) ?? null;
  return { about: id?.words ?? '', id };
}

/** @param {Place} place @param {SchemaAt} schemaAt @param {boolean} isLast @returns {Offer[]} */
function fieldsAt({ path, beside }, schemaAt, isLast) {
  const names = schemaAt(path).flatMap(({ properties = {} }) => Object.keys(properties));
  return names
    .filter((name) => !beside.includes(name))
    .map((name) => {
      const schemas = schemaAt([...path, name]);
      const value = name in tableOf && schemas.some(({ type }) => type === 'array') ? '[$0]' : '';
      return { kind: 'field', name, insert: isLast ? `${name}: ${value}` : name, about: describe(schemas) };
    });
}

/** @param {Place} place @param {SchemaAt} schemaAt @param {KnownIds} ids @returns {Offer[]} */
function valuesAt({ path }, schemaAt, ids) {
  const schemas = schemaAt(path);
  const values = schemas.flatMap(
    (one) => one.enum ?? ('const' in one ? [one.const] : one.type === 'boolean' ? [true, false] : []),
  );
  const known = schemas.some(({ type }) => type === 'string') ? idsAt(path, ids) : undefined;
  return [
    ...values.map((value) => /** @type {Offer} */ ({ kind: 'value', name: `${value}`, insert: `${value}`, about: '' })),
    ...[...(known ?? [])].map(([id, { words }]) => /** @type {Offer} */ ({ kind: 'id', name: id, insert: id, about: words })),
  ];
}

/** The ids that the field around a value takes. @param {Path} path @param {KnownIds} ids */
function idsAt(path, ids) {
  const table = tableOf[`${path.findLast((step) => typeof step === 'string')}`];
  return table && ids[table];
}

/** @param {ReturnType<SchemaAt>} schemas */
function describe(schemas) {
  return schemas.find(({ description }) => description !== undefined)?.description ?? '';
}

/** @param {string} yaml @param {number} offset @returns {Place | null} */
function placeAt(yaml, offset) {
  /** @type {Place | null} */
  let place = null;
  visit(parseDocument(yaml, { logLevel: 'silent' }), {
    Scalar(key, node, ancestors) {
      const [start, end] = node.range ?? [];
      if (start === undefined || end === undefined || offset < start || offset > end) {
        return;
      }
      const path = ancestors.flatMap((around, index) => {
        const inner = ancestors[index + 1] ?? node;
        const step = isPair(around) && inner !== around.key ? nameOf(around) : isSeq(around) ? around.items.indexOf(inner) : null;
        return step === null ? [] : [step];
      });
      const fields = ancestors.findLast(isMap);
      place = { path, word: `${node.value}`, isKey: key === 'key', beside: fields?.items.map(nameOf) ?? [] };
      return visit.BREAK;
    },
  });
  return place;
}

/** @param {import('yaml').Pair} pair */
function nameOf({ key }) {
  return isScalar(key) ? `${key.value}` : '';
}
