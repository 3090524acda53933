/** English words of the report's page in the editor. */

import type { ReportPageWords } from '../reportPageWords.ts';

export const reportPageWords: ReportPageWords = {
  title: 'Report: {name}',
  titleOfMany: { one: 'Report: {name} and {count} more', other: 'Report: {name} and {count} more' },
  ownMail: 'Own mail',
  whose: 'Whose mail',
  filters: 'Filters',
  filter: '{name}: {value}',
  removeFilter: 'Remove filter {filter}',
  removeFilters: 'Remove all filters',
  period: '{from} to {to}',
  matched: '{matched} of {all} messages',
  groupLabel: '{name}: {count}',
  showAll: { one: 'Show all {count}', other: 'Show all {count}' },
  showFewer: 'Show fewer',
  narrow: 'Drag across the chart to narrow the report to a time; in the table, press the time.',
  range: '{first}–{last} of {count}',
  previous: 'Previous page',
  next: 'Next page',
  nothingMatches: 'No failure passes these filters.',
  openFile: 'Open {name}',
  findLine: 'Find in the log',
  again: 'Read again',
  stop: 'Stop',
  stopping: 'Stopping…',
  starting: 'Looking for files…',
  reading: 'Reading {name}: file {files} of {allFiles}, {bytes} of {allBytes}, {rate} each second.',
  soFar: 'So far: {failed} failed, {delayed} delayed.',
  stopped: 'Reading was stopped: this is what had been found by then.',
  unchanged: {
    one: '{count} file has not changed since it was last read, and was not read again.',
    other: '{count} files have not changed since they were last read, and were not read again.',
  },
  gone: '{name} is no longer there: it was deleted or renamed while the folder was being read.',
  changed: '{name} changed while it was being read: what was written after that is missing. Read again to include it.',
  replaced: '{name} was replaced or cut while it was followed, and was read again from its beginning.',
  noDisk:
    '{name} is on no disk that Mail Flow Lens can read, so its folders cannot be scanned here. Open a log of it and show its report, or scan a copy on a disk.',
  cleared: {
    one: 'Forgotten: what was kept of {count} file ({bytes}).',
    other: 'Forgotten: what was kept of {count} files ({bytes}).',
  },
  nothingKept: 'Nothing is kept of files that were read for reports.',
  newFailures: { one: '{count} new failure', other: '{count} new failures' },
  newSince: '{failures} since {time}',
};
