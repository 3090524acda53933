/** What the built command line prints of strangers' texts, of arguments too, in every command and format: nothing that a terminal obeys. */

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MergeState } from '../../src/logReport.ts';
import { runCommandLine } from '../commandLine.ts';
import { logTexts } from '../unit/logReports.ts';
import { journeyLogs, MESSAGE_ID } from '../unit/service/journey/journeyLogs.ts';

/** Colours, a title, a mark that reorders, one that hides, a line end of Unicode, a control of Latin-1, a tag. */
const HOSTILE = '\u001b[31m\u001b]0;a\u0007\u202ez\u200bq\u2028x\u009b1m\u{e0041}';
const OBEYED = /[^\P{Cc}\n]|[\p{Cf}\u2028\u2029]/u;
const SESSION = '08DF458E3A1C7D42';

/** A log in which every value of every row ends with it. */
function hostile(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => (line.startsWith('#') || line === '' ? line : line.replace(/,|$/g, (end) => `${HOSTILE}${end}`)))
    .join('\n');
}

describe('what a terminal obeys', () => {
  // Windows has no such names of files.
  const name = process.platform === 'win32' ? 'a' : `a\u001b[31m\u202eb`;
  let folder: string;
  let reports: string;

  before(() => {
    folder = join(mkdtempSync(join(tmpdir(), 'escapes-')), name);
    mkdirSync(folder);
    for (const [log, text] of Object.entries(journeyLogs)) {
      writeFileSync(join(folder, log), text.replaceAll('leo@', `leo${HOSTILE}@`));
    }
    const sample = [...logTexts].find(([log]) => log.startsWith('SEND'))?.[1] ?? '';
    // Of one value of a row alone the session is still one.
    writeFileSync(join(folder, 'sessions.log'), sample.replaceAll(SESSION, `${SESSION}${HOSTILE}`));
    writeFileSync(join(folder, 'all.log'), hostile(sample));
    writeFileSync(join(folder, 'trace.csv'), hostile(logTexts.get('message-trace.csv') ?? ''));
    reports = join(folder, '..', `${name}-reports`);
    mkdirSync(reports);
    const { out } = runCommandLine(['scan', '--format', 'json', '--mergeable', folder]);
    writeFileSync(join(reports, 'whole.json'), out);
    // As if somebody had written it.
    const report = JSON.parse(out) as { readonly state: MergeState };
    const logs = report.state.logs.map((log) => ({ ...log, name: HOSTILE, shard: { log: HOSTILE, number: 7 }, isRead: false }));
    const state: MergeState = { ...report.state, logs, problems: [HOSTILE, `${HOSTILE}\n${HOSTILE}`] };
    writeFileSync(join(reports, 'changed.json'), JSON.stringify({ ...report, state }));
    const renamed = { ...state, logs: logs.map((log, number) => ({ ...log, shard: { log: `${HOSTILE}${number}`, number } })) };
    writeFileSync(join(reports, 'renamed.json'), JSON.stringify({ ...report, state: renamed }));
  });
  after(() => rmSync(join(folder, '..'), { recursive: true }));

  const commands: readonly (readonly [...words: string[]])[] = [
    ...['table', 'ndjson', 'json', 'csv', 'html', 'markdown', 'sarif'].map((format) => [
      'scan',
      '--all',
      '--format',
      format,
      'FOLDER',
    ]),
    ...['text', 'json'].map((format) => ['sessions', '--format', format, 'FOLDER']),
    ['sessions', '--session', `${SESSION}${HOSTILE}`, 'FOLDER'],
    ['sessions', '--session', HOSTILE, 'FOLDER'],
    ...['text', 'json'].map((format) => ['journey', MESSAGE_ID, '--format', format, 'FOLDER']),
    ['journey', HOSTILE, 'FOLDER'],
    ['journey', '--sender', HOSTILE, '--recipient', HOSTILE, 'FOLDER'],
    ...['markdown', 'json'].map((format) => ['explain', `550 5.1.1 ${HOSTILE}`, '--format', format]),
    ['explain', HOSTILE],
    ...['WHOLE', 'CHANGED', 'RENAMED'].flatMap((report) =>
      ['json', 'csv', 'html', 'markdown', 'sarif'].map((format) => ['merge', '--all', '--format', format, report]),
    ),
    ...['WHOLE', 'CHANGED', 'RENAMED'].map((report) => ['merge', '--mergeable', report]),
    ['merge', 'WHOLE', 'WHOLE', 'TRACE', HOSTILE],
    ['merge', '--format', HOSTILE, 'WHOLE'],
    ['scan', '--format', 'json', '--mergeable', '--shard', `${HOSTILE}:x`, 'TRACE'],
    ['redact', HOSTILE, '-o', `${HOSTILE}/${HOSTILE}`],
    [HOSTILE],
    ['scan', `--${HOSTILE}`],
    ['scan', '--format', HOSTILE, 'FOLDER'],
  ];
  for (const words of commands) {
    it(`is in no output of ${JSON.stringify(words.join(' ')).slice(0, 60)}`, () => {
      const places = new Map([
        ['FOLDER', folder],
        ['TRACE', join(folder, 'trace.csv')],
        ...['whole', 'changed', 'renamed'].map((report) => [report.toUpperCase(), join(reports, `${report}.json`)] as const),
      ]);
      const { out, err } = runCommandLine(words.map((word) => places.get(word) ?? word));
      assert.ok(`${out}${err}`.length > 0);
      for (const line of `${out}${err}`.split('\n')) {
        // The mark and the line ends with which spreadsheets read CSV.
        assert.doesNotMatch(line.replace(/^\ufeff|\r$/g, ''), OBEYED, JSON.stringify(line).slice(0, 300));
      }
    });
  }
});
