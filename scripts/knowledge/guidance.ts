/** What a meaning says of the remedy: causes, steps and checks, named or defined in place. */

import type { Where } from '../../src/catalogue/remedy.ts';
import { type Catalogue, defined, placeOf, type Row } from './catalogue.ts';
import type { Mention, WrittenCause, WrittenGuidance, WrittenStep } from './written.ts';
import type { ValuePath, YamlSource } from './yamlSource.ts';

export function guidanceOf(catalogue: Catalogue, written: WrittenGuidance, source: YamlSource, path: ValuePath): Row['value'] {
  const { reason, actors, actorsWithConnector, resumes, waits, retryHours, causes, ifProven, first, steps, checks } = written;
  catalogue.refer('actors', actors, source, [...path, 'actors']);
  catalogue.refer('actors', actorsWithConnector, source, [...path, 'actorsWithConnector']);
  for (const [field, id] of [
    ['resumes', resumes],
    ['waits', waits],
  ] as const) {
    if (id !== undefined) {
      catalogue.references.push({ table: 'resumes', id, ...placeOf(source, [...path, field]) });
    }
  }
  return defined({
    reason,
    actors,
    actorsWithConnector,
    resumes,
    waits,
    retryHours,
    causes: causes && causesOf(catalogue, causes, source, [...path, 'causes']),
    ifProven: ifProven && causesOf(catalogue, ifProven, source, [...path, 'ifProven']),
    first: first && stepsOf(catalogue, first, source, [...path, 'first']),
    fixes: steps && stepsOf(catalogue, steps, source, [...path, 'steps']),
    checks: checks && checksOf(catalogue, checks, source, [...path, 'checks']),
  });
}

export function causeOf(
  catalogue: Catalogue,
  id: string,
  written: WrittenCause,
  source: YamlSource,
  path: ValuePath,
): Row['value'] {
  const { proof, named, withoutConnector, leavesOpen, where, actors, steps, checks, source: from } = written;
  catalogue.refer('causes', leavesOpen, source, [...path, 'leavesOpen']);
  catalogue.refer('actors', actors, source, [...path, 'actors']);
  catalogue.statements.push({ ...placeOf(source, path), kind: 'cause', id, sources: [from], checked: null });
  return defined({
    evidence: proof,
    named,
    withoutConnector,
    leavesOpen,
    where: placesOf(where),
    actors,
    fixes: stepsOf(catalogue, steps, source, [...path, 'steps']),
    checks: checks && checksOf(catalogue, checks, source, [...path, 'checks']),
  });
}

/** The ids in a list of steps; one that says where it works becomes a row, and has its words below. */
function stepsOf(catalogue: Catalogue, mentions: WrittenCause['steps'], source: YamlSource, path: ValuePath): readonly string[] {
  return idsOf(catalogue, 'steps', mentions, source, path, (id, definition, at) => {
    catalogue.define('steps', { ...placeOf(source, at), id, value: placed(definition), isPrivate: true });
    referInStead(catalogue, source, at, definition);
  });
}

/** What a step names to take its place elsewhere. */
export function referInStead(
  catalogue: Catalogue,
  source: YamlSource,
  path: ValuePath,
  step: WrittenStep = source.value as WrittenStep,
): void {
  for (const field of ['atConsumers', 'onceOver'] as const) {
    const inStead = step[field];
    catalogue.refer('steps', inStead === undefined ? [] : [inStead], source, [...path, field]);
  }
}

/** The ids in a list of checks; checks that are defined in the list become rows. */
function checksOf(
  catalogue: Catalogue,
  mentions: NonNullable<WrittenGuidance['checks']>,
  source: YamlSource,
  path: ValuePath,
): readonly string[] {
  return idsOf(catalogue, 'checks', mentions, source, path, (id, definition) =>
    catalogue.define('checks', { ...placeOf(source, [...path, id]), id, value: placed(definition), isPrivate: true }),
  );
}

function causesOf(
  catalogue: Catalogue,
  mentions: NonNullable<WrittenGuidance['causes']>,
  source: YamlSource,
  path: ValuePath,
): readonly string[] {
  return idsOf(catalogue, 'causes', mentions, source, path, (id, definition, at) =>
    catalogue.define('causes', {
      ...placeOf(source, at),
      id,
      value: causeOf(catalogue, id, definition, source, at),
      isPrivate: true,
    }),
  );
}

export function idsOf<Definition>(
  catalogue: Catalogue,
  table: 'causes' | 'steps' | 'checks' | 'links',
  mentions: readonly Mention<Definition>[],
  source: YamlSource,
  path: ValuePath,
  define: (id: string, definition: Definition, path: ValuePath) => void,
): readonly string[] {
  return mentions.map((mention, index) => {
    const at = [...path, index];
    if (typeof mention === 'string') {
      catalogue.references.push({ table, id: mention, ...placeOf(source, at) });
      return mention;
    }
    const [[id, definition] = ['', undefined]] = Object.entries(mention);
    if (definition !== undefined) {
      define(id, definition, [...at, id]);
      catalogue.references.push({ table, id, ...placeOf(source, at) });
    }
    return id;
  });
}

/** A step or a check, with a list of the places where it works. */
export function placed({ where, ...value }: WrittenStep): Row['value'] {
  return defined({ ...value, where: placesOf(where) });
}

function placesOf(where: WrittenStep['where']): readonly Where[] | undefined {
  return where === undefined ? undefined : [where].flat();
}
