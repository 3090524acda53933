/**
 * Runs the ingest pipelines as Elasticsearch documents their processors. Of Painless, the scripts use what JavaScript has too, under other
 * names: these are put in their place. No Painless runs outside Elasticsearch.
 */

import { Script } from 'node:vm';

interface Processor {
  readonly field: string;
  readonly copy_from: string;
  readonly pattern: string;
  readonly replacement: string;
  readonly source: string;
  readonly params: object;
  readonly name: string;
  readonly if?: string;
}

export interface Pipeline {
  readonly processors: readonly Readonly<Record<string, Processor>>[];
}

type Document = Record<string, unknown>;
type Run = (ctx: Document, params: object) => void;

const compiled = new Map<string, Run>();

function compile(source: string): Run {
  let run = compiled.get(source);
  if (run === undefined) {
    run = new Script(`(function (ctx, params) {${asJavaScript(source)}\n})`).runInThisContext() as Run;
    compiled.set(source, run);
  }
  return run;
}

function asJavaScript(source: string): string {
  return source
    .replace(
      /\b(?:boolean|String) (\w+)\(([^)]*)\) \{/g,
      (_, name: string, given: string) => `function ${name}(${given.replaceAll('def ', '')}) {`,
    )
    .replace(/for \(def (\w+) : /g, 'for (const $1 of ')
    .replace(/\bint i\b/g, 'let i')
    .replace(/\bdef /g, 'var ')
    .replace(/\.(?:length|size)\(\)/g, '.length')
    .replaceAll('.contains(', '.includes(')
    .replaceAll('.splitOnToken(', '.split(')
    .replaceAll('.replace(', '.replaceAll(')
    .replaceAll('0L', '0')
    .replace(/\[('\w+': [^\]]*)\]/g, '{$1}')
    .replaceAll('Integer.parseInt', 'Number')
    .replaceAll('new StringBuilder()', '{ all: "", append(text) { this.all += text; }, toString() { return this.all; } }');
}

function read(document: Document, field: string): unknown {
  return field.split('.').reduce<unknown>((part, key) => (part as Document | undefined)?.[key], document);
}

function write(document: Document, field: string, value: unknown): void {
  const keys = field.split('.');
  const last = keys.pop() ?? '';
  let part = document;
  for (const key of keys) {
    part[key] ??= {};
    part = part[key] as Document;
  }
  part[last] = value;
}

/** What the pipeline makes of a document; it changes it. */
export function ingest(document: Document, name: string, pipelines: Readonly<Record<string, Pipeline>>): void {
  for (const processor of pipelines[name]?.processors ?? []) {
    for (const [kind, told] of Object.entries(processor)) {
      if (told.if === undefined || read(document, told.if.replace(/^ctx\.| != null$/g, '')) != null) {
        step(kind, told, document, pipelines);
      }
    }
  }
}

function step(kind: string, told: Processor, document: Document, pipelines: Readonly<Record<string, Pipeline>>): void {
  switch (kind) {
    case 'set':
      write(document, told.field, read(document, told.copy_from));
      break;
    case 'gsub':
      write(document, told.field, String(read(document, told.field)).replace(new RegExp(told.pattern, 'g'), told.replacement));
      break;
    case 'script':
      compile(told.source)(document, told.params);
      break;
    case 'pipeline':
      ingest(document, told.name, pipelines);
      break;
    case 'remove':
      delete document[told.field];
      break;
    case 'enrich':
      break;
    default:
      throw new Error(`no such processor: ${kind}`);
  }
}
