/** The page of a report, in a browser without VS Code: its figures against those counted while the log was written, and against the HTML export. */

import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { en } from '../../src/locales/en/index.ts';
import type { LogReport } from '../../src/logReport.ts';
import type { ToReportPage } from '../../src/reportProtocol.ts';
import { markedTexts } from '../unit/markedTexts.ts';
import { listFaults } from './faults.ts';
import { type TraceFigures, traceOf } from './largeTrace.ts';

/** A report, and what is compared with it. */
export interface ReportFigures {
  readonly name: string;
  /** Writes its logs into a folder. */
  readonly write: (folder: string) => Promise<void>;
  readonly check: (page: Page, report: LogReport, exported: { readonly page: Page; readonly file: string }) => Promise<void>;
}

const ROWS = 200_000;
const largeTrace = traceOf(ROWS);
/** Number of logs with fewer causes and groups than the export lists. */
const LOGS = 20;

export const reportFigures: readonly ReportFigures[] = [
  {
    name: 'report-of-200000-rows',
    write: (folder) => writeFile(path.join(folder, 'trace.csv'), largeTrace.text),
    check: (page) => checkFigures(page, largeTrace.figures),
  },
  {
    name: 'report-and-export',
    write: async (folder) => {
      const step = Math.ceil(markedTexts.length / LOGS);
      for (const [index, { text }] of markedTexts.filter((_, at) => at % step === 0).entries()) {
        await writeFile(path.join(folder, `log-${String(index).padStart(2, '0')}.txt`), text);
      }
    },
    check: (page, report, { page: exported, file }) => compareExport(page, exported, file, report),
  },
];

const pageFolder = path.join(import.meta.dirname, '..', '..', 'dist', 'reportView');
/** Number of failures in a message, fewer than the editor sends. */
const AT_ONCE = 3000;
/** In its place the page has that of the editor. */
const editor = 'globalThis.acquireVsCodeApi = () => ({ postMessage() {}, getState() {}, setState() {} });';

/** Opens the page with a report, which comes in several messages as it does in the editor. */
export async function showReport(page: Page, report: LogReport): Promise<void> {
  await page.setContent('<!DOCTYPE html><html lang="en"><head><title>Report</title></head><body></body></html>');
  await page.addStyleTag({ path: path.join(pageFolder, 'main.css') });
  await page.addScriptTag({ content: editor });
  await page.addScriptTag({ path: path.join(pageFolder, 'main.js') });
  const { failures } = report;
  const post = (message: ToReportPage): Promise<void> => page.evaluate((data) => window.postMessage(data, '*'), message);
  await post({
    type: 'report',
    title: 'Report',
    words: en.interface,
    locale: { language: 'en' },
    sources: [],
    scan: null,
    version: 1,
    follows: null,
    report: { ...report, failures: failures.slice(0, AT_ONCE) },
    all: failures.length,
    unchanged: 0,
    isWhole: true,
    fresh: 0,
    since: null,
  });
  for (let from = AT_ONCE; from < failures.length; from += AT_ONCE) {
    await post({ type: 'failures', version: 1, failures: failures.slice(from, from + AT_ONCE) });
  }
  await page.locator('#failures tbody tr').first().waitFor();
}

/** Compares all numbers of the page, and what each filter and pairs of them leave, with those of the trace. */
async function checkFigures(page: Page, figures: TraceFigures): Promise<void> {
  const { failed, delayed, delivered, byCode, byDomain, byDomainAndCode } = figures;
  assert.deepEqual(await textsOf(page, '.totals .number'), [failed, delayed, delivered].map(sayCount));
  assert.deepEqual(await groupsOf(page, 'Code'), countsOf(byCode));
  assert.deepEqual(await groupsOf(page, 'Recipient domain'), countsOf(byDomain));
  const all = sayCount(failed + delayed);
  for (const [domain, ofDomain] of byDomain) {
    await pressKey(page, `recipientDomain ${domain}`);
    assert.equal(await matched(page), `${sayCount(ofDomain)} of ${all} messages`);
    for (const code of byCode.keys()) {
      const both = byDomainAndCode.get(`${domain} ${code}`) ?? 0;
      if (both > 0) {
        await pressKey(page, `code ${code}`);
        assert.equal(await matched(page), `${sayCount(both)} of ${all} messages`);
        await pressKey(page, `code ${code}`);
      }
    }
    await pressKey(page, `recipientDomain ${domain}`);
  }
  assert.deepEqual(await listFaults(page.locator('body')), []);
}

/** Compares every number and row of the page with those of the report as an HTML file. */
async function compareExport(page: Page, exported: Page, file: string, { files }: LogReport): Promise<void> {
  await exported.goto(pathToFileURL(file).href);
  const tiles = await textsOf(exported, '.tiles strong');
  assert.deepEqual(await textsOf(page, '.totals .number'), tiles);
  for (const caption of await textsOf(page, '#groups caption')) {
    const unfold = page.locator(`[data-key^="unfold "][aria-label$=": ${caption}"]`);
    if ((await unfold.count()) > 0) {
      await unfold.click();
    }
    // The export has no table of codes.
    if (caption !== 'Code') {
      assert.deepEqual(await groupsOf(page, caption), await exportedGroups(exported, caption), caption);
    }
  }
  const unfold = page.locator('[data-key="unfold cause"]');
  if ((await unfold.count()) > 0) {
    await unfold.click();
  }
  const causes = (await rowsOf(page, '#causes')).map(([title, doFirst, actors, count]) => [title, doFirst, actors, count]);
  const exportedCauses = (await rowsOf(exported, 'table.causes')).filter(([, failed, delayed]) => sumOf(failed, delayed) !== '0');
  assert.equal(causes.length, exportedCauses.length);
  for (const [index, [title = '', doFirst, , count]] of causes.entries()) {
    const { [index]: [name, failed, delayed, ...others] = [] } = exportedCauses;
    assert.ok(title.startsWith(name ?? '?'), `${title} is ${name}`);
    assert.equal(count, sumOf(failed, delayed), title);
    assert.ok(doFirst === '' || others.includes(doFirst ?? ''), title);
  }
  const own = await failuresOf(page);
  await page.locator('[data-key="total strangers"]').click();
  const strangers = await failuresOf(page);
  const listed = (await rowsOf(exported, 'table.failures')).map(([place, time, state, , recipient, destination]) => ({
    row: [placeOf(place ?? '', files), time, recipient, destination],
    isStrangers: state?.startsWith(en.interface.report.counts.strangers) === true,
  }));
  assert.ok(strangers.length > 0);
  const exportedRows = (wanted: boolean) => listed.filter(({ isStrangers }) => isStrangers === wanted).map(({ row }) => row);
  assert.deepEqual(own, exportedRows(false));
  assert.deepEqual(strangers, exportedRows(true));
  assert.deepEqual(
    (await rowsOf(page, '#slowest')).map(([took, at, recipient, time, file]) => [took, at, recipient, time, file]),
    (await rowsOf(exported, 'table.slowest')).map(([took, at, recipient, time, , file]) => [took, at, recipient, time, file]),
  );
  const spans = (rows: readonly string[][]) => rows.map((row) => row.map((cell) => cell.replace(' – ', ' to ')));
  assert.deepEqual(spans(await rowsOf(page, '#read')), spans(await rowsOf(exported, 'table.read')));

  async function failuresOf(shown: Page): Promise<readonly (readonly (string | undefined)[])[]> {
    const rows: string[][] = [];
    for (;;) {
      rows.push(...(await rowsOf(shown, '#failures')));
      const next = shown.locator('[data-key="next page"]:enabled');
      if ((await next.count()) === 0) {
        return rows.map(([place, time, , , recipient, destination]) => [
          placeOf(place ?? '', files),
          time,
          recipient,
          destination,
        ]);
      }
      await next.click();
    }
  }
}

/** The number of the file and the digits of line and part, whatever is said around them. */
function placeOf(place: string, files: LogReport['files']): string {
  const index = files.findIndex(({ name }) => place.includes(name));
  const rest = place.replace(files[index]?.name ?? '', '').replaceAll(',', '');
  return [index, ...(rest.match(/\d+(?:\.\d+)*/g) ?? [])].join(' ');
}

async function textsOf(page: Page, selector: string): Promise<readonly string[]> {
  return page.locator(selector).allInnerTexts();
}

async function rowsOf(page: Page, table: string): Promise<readonly string[][]> {
  return page
    .locator(`${table} tbody tr`)
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').trim())));
}

/** Names and numbers of a table of groups, sorted. */
async function groupsOf(page: Page, caption: string): Promise<readonly string[]> {
  const table = page.locator('#groups table', { has: page.getByText(caption, { exact: true }) });
  const rows = await table
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').trim())));
  return rows.map((row) => row.join(': ')).sort();
}

async function exportedGroups(page: Page, caption: string): Promise<readonly string[]> {
  const table = page.locator('#groups table', { has: page.locator('caption', { hasText: new RegExp(`^${caption}$`) }) });
  const rows = await table
    .locator('tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').trim())));
  return rows
    .map(([name, failed, delayed]) => `${name}: ${sumOf(failed, delayed)}`)
    .filter((group) => !group.endsWith(': 0'))
    .sort();
}

function countsOf(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts].map(([name, count]) => `${name}: ${sayCount(count)}`).sort();
}

function sumOf(...said: readonly (string | undefined)[]): string {
  return sayCount(said.reduce((sum, one) => sum + Number((one ?? '').replaceAll(',', '')), 0));
}

function sayCount(count: number): string {
  return count.toLocaleString('en');
}

async function pressKey(page: Page, key: string): Promise<void> {
  await page.locator(`#groups [data-key="${key}"]`).click();
}

async function matched(page: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: the sentence is read as it is seen
  return page.locator('[data-key="matched"]').innerText();
}
