/** The knowledge for Elasticsearch: ingest pipelines that give a reply its meaning, and an index of the catalogue. */

import { vagueReasons } from '../ids/reason.ts';
import type { Locale } from '../locales/locale.ts';
import { catalogueRows } from './catalogueTable.ts';
import { choiceScript, outerScript, quotingScript, replyScript, togetherScript, wordsScript } from './elasticScripts.ts';
import { javaExpression, javaReplacement, ndjsonLine } from './elasticValue.ts';
import type { ExportedFile } from './exportedFile.ts';
import { limitLines } from './limits.ts';
import { entryRows, literalRows, numberRows, registeredCodes, speakerRows, stringRows } from './meaningTables.ts';
import { phraseRows } from './phraseTable.ts';
import { COMPARABLE, CONTINUATION, ONE_LINE, type Replacement, WITHOUT_ACCENTS, WORDS } from './portableText.ts';
import { CODE_AT, QUOTED_AT, REPLY_AT, STARTS_WITH_CODE, speakerExpression } from './replyExpressions.ts';

const MEANING = 'mail-flow-lens-meaning';
const INDEX = 'mail-flow-lens-catalogue';
/** Where a document keeps what is being worked out; removed at the end. */
const WORK = 'mail_flow_lens_work';

type Processor = Readonly<Record<string, object>>;

export function elasticFiles(version: string, locale: Locale): readonly ExportedFile[] {
  const limits = limitLines('elastic');
  const about = `Mail Flow Lens ${version}: written by mail-flow-lens export-knowledge --target elastic.`;
  const json = (value: object): string => `${JSON.stringify(value, null, 1)}\n`;
  return [
    { name: 'pipeline-meaning.json', text: `${JSON.stringify({ description: about, processors: meaningProcessors() })}\n` },
    {
      name: 'pipeline.json',
      text: json({ description: [about, ...limits].join(' '), processors: pipelineProcessors() }),
    },
    { name: 'catalogue-index.json', text: json(indexDefinition()) },
    {
      name: 'catalogue.ndjson',
      text: catalogueRows(locale)
        .map((row) => ndjsonLine({ index: { _index: INDEX, _id: row.entry } }) + ndjsonLine(row))
        .join(''),
    },
    { name: 'enrich-policy.json', text: json({ match: { indices: INDEX, match_field: 'entry', enrich_fields: ENRICHED } }) },
    { name: 'LIMITS.txt', text: `${about}\n\n${limits.join('\n')}\n` },
  ];
}

const ENRICHED = ['title', 'class', 'side', 'acts', 'step', 'link', 'language'] as const;

function indexDefinition(): object {
  const keyword = { type: 'keyword', ignore_above: 8191 };
  const names = ['entry', 'code', 'reason', 'class', 'side', 'authority', 'language', 'link'];
  return {
    mappings: {
      dynamic: 'strict',
      properties: {
        ...Object.fromEntries(names.map((name) => [name, keyword])),
        title: { type: 'text' },
        acts: { type: 'text' },
        step: { type: 'text' },
      },
    },
  };
}

function gsub(field: string, { expression, by }: Replacement): Processor {
  return { gsub: { field, pattern: javaExpression(expression), replacement: javaReplacement(by), ignore_missing: true } };
}

const script = (source: string, params: object = {}): Processor => ({ script: { lang: 'painless', source, params } });

/** Parts what was matched; no log has it. */
const MARK = '\u001f';

/**
 * Marks what an expression matches first: what is before it, the whole of it and its groups, as parts of one field. A processor that replaces
 * takes any expression, while scripts are given little time for one.
 */
function marked(from: string, to: string, expression: string, groups: number): readonly Processor[] {
  const parts = Array.from({ length: groups + 2 }, (_, index) => `$${index + 1}`);
  return [
    { set: { field: `${WORK}.${to}`, copy_from: `${WORK}.${from}`, ignore_empty_value: true } },
    gsub(`${WORK}.${to}`, { expression: `^(.*?)(${expression}).*$`, by: ['', ...parts, ''].join(MARK) }),
  ];
}

/** Finds the reply and what it quotes, and asks the other pipeline about each. */
function pipelineProcessors(): readonly Processor[] {
  return [
    { set: { field: `${WORK}.line`, copy_from: 'mail_flow_lens.text' } },
    gsub(`${WORK}.line`, ONE_LINE),
    ...marked('line', 'start', STARTS_WITH_CODE, 1),
    ...marked('line', 'reply', REPLY_AT, 4),
    ...marked('line', 'code', CODE_AT, 1),
    script(replyScript, { mark: MARK }),
    ...marked('rest', 'quoting', QUOTED_AT, 4),
    script(quotingScript, { mark: MARK }),
    { pipeline: { name: MEANING, if: `ctx.${WORK}.quoted != null` } },
    script(outerScript),
    { pipeline: { name: MEANING } },
    script(togetherScript, { vague: [...vagueReasons] }),
    { remove: { field: WORK } },
    {
      enrich: {
        policy_name: INDEX,
        field: 'mail_flow_lens.entry',
        target_field: 'mail_flow_lens.meaning',
        ignore_missing: true,
        max_matches: 1,
      },
    },
  ];
}

/** Gives the text in the work field its meaning. */
function meaningProcessors(): readonly Processor[] {
  const params = {
    entries: Object.fromEntries(entryRows().map((row) => [row.entry, row])),
    literals: literalRows(),
    numbers: numberRows(),
    registered: registeredCodes(),
    strings: stringRows(),
    speakers: speakerRows(),
    phrases: phraseRows(),
    vague: [...vagueReasons],
    mark: MARK,
  };
  return [
    ...marked('own', 'mark', speakerExpression(), 0),
    script(wordsScript, WITHOUT_ACCENTS),
    gsub(`${WORK}.lowered`, CONTINUATION),
    ...COMPARABLE.map((replacement) => gsub(`${WORK}.comparable`, replacement)),
    { set: { field: `${WORK}.words`, copy_from: `${WORK}.comparable`, ignore_empty_value: true } },
    ...WORDS.map((replacement) => gsub(`${WORK}.words`, replacement)),
    script(choiceScript, params),
  ];
}
