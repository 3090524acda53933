/** A report as JSON, whose shape `schemas/report.schema.json` describes; each item of a list is on a line of its own. */

import type { LogReport } from '../../logReport.ts';
import { quoteJson } from './quotedJson.ts';

export function* jsonLines(report: LogReport): Generator<string> {
  const fields = Object.entries(report);
  yield '{';
  for (const [index, [name, value]] of fields.entries()) {
    const end = index === fields.length - 1 ? '' : ',';
    if (Array.isArray(value) && value.length > 0) {
      yield `  ${quoteJson(name)}: [`;
      for (const [at, item] of value.entries()) {
        yield `    ${quoteJson(item)}${at === value.length - 1 ? '' : ','}`;
      }
      yield `  ]${end}`;
    } else {
      yield `  ${quoteJson(name)}: ${quoteJson(value)}${end}`;
    }
  }
  yield '}';
}
