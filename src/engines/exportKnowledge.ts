/** The knowledge as files for an engine in which an organisation keeps its logs. */

import type { Locale } from '../locales/locale.ts';
import { elasticFiles } from './elastic.ts';
import type { Engine } from './engine.ts';
import type { ExportedFile } from './exportedFile.ts';
import { jsonFiles } from './json.ts';
import { kqlFiles } from './kql.ts';
import { splunkFiles } from './splunk.ts';
import { sqlFiles } from './sql.ts';
import type { SqlDialect } from './sqlDialect.ts';

export interface ExportOptions {
  readonly target: Engine;
  /** Of SQL. */
  readonly dialect: SqlDialect;
  /** Of the product. */
  readonly version: string;
  readonly locale: Locale;
}

export function exportKnowledge({ target, dialect, version, locale }: ExportOptions): readonly ExportedFile[] {
  switch (target) {
    case 'sql':
      return sqlFiles(dialect, version, locale);
    case 'kql':
      return kqlFiles(version, locale);
    case 'splunk':
      return splunkFiles(version, locale);
    case 'elastic':
      return elasticFiles(version, locale);
    case 'json':
      return jsonFiles(version, locale);
  }
}
