/** The knowledge for any other program: the same tables and expressions as JSON; `schemas/knowledge.schema.json` describes it. */

import { vagueReasons } from '../ids/reason.ts';
import type { Locale } from '../locales/locale.ts';
import type { ExportedFile } from './exportedFile.ts';
import { knowledgeTables } from './knowledgeTables.ts';
import { limitLines } from './limits.ts';
import { MAX_GAP, PHRASE_KEY_LENGTH } from './phraseTable.ts';
import { COMPARABLE, CONTINUATION, ONE_LINE, WITHOUT_ACCENTS, WORDS } from './portableText.ts';
import {
  CODE_AT,
  ENDS,
  GROUP_END,
  QUOTED_AT,
  REPLY_AT,
  SERVER_AT,
  STARTS_WITH_CODE,
  speakerExpression,
} from './replyExpressions.ts';

export function jsonFiles(version: string, locale: Locale): readonly ExportedFile[] {
  const tables = knowledgeTables(locale).map(({ name, about, columns, rows }) => {
    const objects = rows.map((row) => Object.fromEntries(columns.map((column, index) => [column.name, row[index]])));
    return [name, { about, rows: objects }];
  });
  const knowledge = {
    version: 1,
    product: version,
    language: locale.language,
    limits: limitLines('json').slice(1),
    vagueReasons: [...vagueReasons],
    maxGap: MAX_GAP,
    keyLength: PHRASE_KEY_LENGTH,
    expressions: {
      startsWithCode: STARTS_WITH_CODE,
      reply: REPLY_AT,
      code: CODE_AT,
      quoted: QUOTED_AT,
      server: SERVER_AT,
      speaker: speakerExpression(),
      ends: { ...ENDS, group: GROUP_END.expression },
    },
    replacements: {
      oneLine: ONE_LINE,
      continuation: CONTINUATION,
      withoutAccents: WITHOUT_ACCENTS,
      comparable: COMPARABLE,
      words: WORDS,
    },
    tables: Object.fromEntries(tables),
  };
  return [{ name: 'mail-flow-lens.json', text: `${JSON.stringify(knowledge)}\n` }];
}
