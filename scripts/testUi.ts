/**
 * `npm run test:ui [-- --screenshots] [--only NAME,…]`: uses the packed extension in a served VS Code as a person would, in each language;
 * `--only`: the flows and views of these names alone, after the first one, which opens the file; or what is done by keyboard with the file of that name; `report`: the HTML report.
 */

import { spawnSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import sharp from 'sharp';
import type { LogReport } from '../src/logReport.ts';
import { listExpectations } from '../test/ui/expectations.ts';
import { writeLogs } from '../test/ui/firstScreens.ts';
import { flows } from '../test/ui/flows.ts';
import { writeJourney } from '../test/ui/journeyFiles.ts';
import { keyboardFlows } from '../test/ui/keyboardFlows.ts';
import { PageRequests } from '../test/ui/pageRequests.ts';
import { reportFigures, showReport } from '../test/ui/reportFigures.ts';
import { checkReport, reportViews } from '../test/ui/reportPage.ts';
import { type Theme, themes, viewSettings, views } from '../test/ui/views.ts';
import { Workbench } from '../test/ui/workbench.ts';
import { openBrowser } from './vscode/browser.ts';
import { copySamples, locatePackedExtension, makeTemporaryFolder, repository } from './vscode/folders.ts';
import { describeError, Lifetime, runScript } from './vscode/lifetime.ts';
import { type DisplayLanguage, displayLanguages, makeProfile, type Profile, writeSettings } from './vscode/profile.ts';
import { composeAddress, serveCode } from './vscode/server.ts';

const { values } = parseArgs({ options: { screenshots: { type: 'boolean', default: false }, only: { type: 'string' } } });
const only = values.only?.split(',');
const isWanted = ({ name }: { readonly name: string }, index: number): boolean =>
  only === undefined || index === 0 || only.includes(name);
const wantedFlows = flows.filter(isWanted);
const wantedViews = views.filter(isWanted);
const wantedFiles = keyboardFlows.filter(({ name }) => only === undefined || only.includes(name));
const wantedReports = only === undefined || only.includes('report') ? reportViews : [];
const requests: PageRequests[] = [];
const wantedFigures = reportFigures.filter(({ name }) => only === undefined || only.includes(name));
const pictures = path.join(repository, 'out', 'ui');
const shownPictures = path.join(repository, 'docs', 'images');

await runScript(async (lifetime) => {
  const vsix = locatePackedExtension();
  await rm(pictures, { recursive: true, force: true });
  await mkdir(pictures, { recursive: true });
  await mkdir(shownPictures, { recursive: true });
  let failed = 0;
  for (const language of displayLanguages) {
    const ofLanguage = new Lifetime();
    const forget = lifetime.add(() => ofLanguage.end());
    failed += await runFlows(ofLanguage, vsix, language);
    await ofLanguage.end();
    forget();
  }
  for (const theme of themes) {
    const ofTheme = new Lifetime();
    const forget = lifetime.add(() => ofTheme.end());
    failed += await showViews(ofTheme, vsix, theme);
    await ofTheme.end();
    forget();
  }
  const ofFiles = new Lifetime();
  const forgetFiles = lifetime.add(() => ofFiles.end());
  failed += await workByKeyboard(ofFiles, vsix);
  await ofFiles.end();
  forgetFiles();
  failed += await openReports(lifetime);
  failed += await checkReportPage(lifetime);
  failed += judgeRequests();
  const count =
    1 +
    wantedFlows.length * displayLanguages.length +
    wantedViews.length * themes.length +
    wantedFiles.length +
    wantedReports.length +
    wantedFigures.length;
  console.log(`UI tests: ${count - failed} passed, ${failed} failed. The pictures are in ${path.relative('', pictures)}.`);
  return failed === 0 ? 0 : 1;
});

/** Opens a folder in a window of its own. */
async function openWindow(
  lifetime: Lifetime,
  { vsix, profile, folder }: { readonly vsix: string; readonly profile: Profile; readonly folder: string },
): Promise<Workbench> {
  const { origin } = await serveCode(lifetime, { profile, vsix });
  const browser = await openBrowser(lifetime);
  requests.push(new PageRequests(browser));
  const workbench = new Workbench(await browser.newPage());
  await workbench.open(composeAddress(origin, { folder }));
  return workbench;
}

/** @returns the number of flows that failed */
async function runFlows(lifetime: Lifetime, vsix: string, language: DisplayLanguage): Promise<number> {
  console.log(`\n  VS Code in "${language}"`);
  const profile = await makeProfile(await makeTemporaryFolder(lifetime), language);
  const folder = await copySamples(lifetime);
  await writeLogs(folder);
  await writeJourney(folder);
  const workbench = await openWindow(lifetime, { vsix, profile, folder });
  let failed = 0;
  for (const { name, run, shownIn } of wantedFlows) {
    const picture = `${name}${language === 'en' ? '' : `-${language}`}.png`;
    try {
      await run(workbench, listExpectations(language), folder);
      await workbench.screenshot(path.join(pictures, picture));
      if (values.screenshots && shownIn.includes(language)) {
        await shrinkPicture(path.join(pictures, picture), path.join(shownPictures, picture));
      }
      console.log(`    ✔ ${name}`);
    } catch (error) {
      failed += 1;
      await workbench.screenshot(path.join(pictures, `failed-${picture}`));
      console.log(`    ✘ ${name}: ${stripVTControlCharacters(describeError(error))}`);
    }
    await workbench.dismiss();
  }
  return failed;
}

/** @returns the number of files that could not be worked by keyboard alone */
async function workByKeyboard(lifetime: Lifetime, vsix: string): Promise<number> {
  console.log('\n  By keyboard');
  const folder = await copySamples(lifetime);
  for (const { name, pieces } of wantedFiles) {
    await writeFile(path.join(folder, name), pieces());
  }
  const profile = await makeProfile(await makeTemporaryFolder(lifetime));
  const workbench = await openWindow(lifetime, { vsix, profile, folder });
  let failed = 0;
  for (const { name, work } of wantedFiles) {
    const picture = `${name}.png`;
    try {
      await work(workbench, name);
      await workbench.screenshot(path.join(pictures, picture));
      console.log(`    ✔ ${name}`);
    } catch (error) {
      failed += 1;
      await workbench.screenshot(path.join(pictures, `failed-${picture}`));
      console.log(`    ✘ ${name}: ${stripVTControlCharacters(describeError(error))}`);
    }
    await workbench.dismiss();
  }
  return failed;
}

/** @returns the number of views that failed */
async function showViews(lifetime: Lifetime, vsix: string, theme: Theme): Promise<number> {
  console.log(`\n  VS Code in "${theme.name}"`);
  const settings = { ...viewSettings, 'workbench.colorTheme': theme.name };
  const profile = await makeProfile(await makeTemporaryFolder(lifetime), 'en', settings);
  const folder = await copySamples(lifetime);
  await writeJourney(folder);
  const workbench = await openWindow(lifetime, { vsix, profile, folder });
  let failed = 0;
  for (const { name, settings: more, show } of wantedViews) {
    const picture = `${name}-${theme.id}.png`;
    try {
      if (more !== undefined) {
        // Without its native modules, VS Code's server does not notice that the file has changed.
        await writeSettings(profile, { ...settings, ...more });
        await workbench.reload();
      }
      await show(workbench);
      await workbench.screenshot(path.join(pictures, picture));
      console.log(`    ✔ ${name}`);
    } catch (error) {
      failed += 1;
      await workbench.screenshot(path.join(pictures, `failed-${picture}`));
      console.log(`    ✘ ${name}: ${stripVTControlCharacters(describeError(error))}`);
    }
    await workbench.dismiss();
  }
  return failed;
}

/** @returns 1 if a page of the extension asked anybody but VS Code's own server for something, or if none was seen to ask for anything */
function judgeRequests(): number {
  const strange = requests.flatMap((each) => each.strange);
  const count = requests.reduce((sum, each) => sum + each.count, 0);
  const isProved = strange.length === 0 && count > 0;
  console.log(
    `\n  ${isProved ? '✔' : '✘'} of ${count} requests by the extension's pages, ${strange.length} go elsewhere: ${strange.slice(0, 5).join(' ')}`,
  );
  return isProved ? 0 : 1;
}

/** Copies a picture with 256 colours, as many as it needs: it is packed, and takes less than half. */
async function shrinkPicture(from: string, to: string): Promise<void> {
  await sharp(from).png({ palette: true, effort: 10, dither: 0 }).toFile(to);
}

/** @returns the number of reports that failed */
async function openReports(lifetime: Lifetime): Promise<number> {
  console.log('\n  The HTML report');
  const folder = await makeTemporaryFolder(lifetime);
  const browser = await openBrowser(lifetime);
  let failed = 0;
  for (const view of wantedReports) {
    const name = `report-${view.language}-${view.colorScheme}`;
    const file = path.join(folder, `${name}.html`);
    const page = await browser.newPage();
    try {
      await writeFile(file, printReport('html', view.language, 'samples'));
      await checkReport(page, file, view);
      console.log(`    ✔ ${name}`);
    } catch (error) {
      failed += 1;
      console.log(`    ✘ ${name}: ${stripVTControlCharacters(describeError(error))}`);
    }
    await page.screenshot({ path: path.join(pictures, `${name}.png`), fullPage: true });
    await page.close();
  }
  return failed;
}

/** Opens the page of a report without VS Code. @returns the number of checks that failed */
async function checkReportPage(lifetime: Lifetime): Promise<number> {
  console.log('\n  The page of a report');
  const browser = await openBrowser(lifetime);
  let failed = 0;
  for (const { name, write, check } of wantedFigures) {
    const folder = await makeTemporaryFolder(lifetime);
    const logs = path.join(folder, 'logs');
    await mkdir(logs);
    const [page, exported] = [await browser.newPage(), await browser.newPage()];
    try {
      await write(logs);
      const file = path.join(folder, 'report.html');
      await writeFile(file, printReport('html', 'en', logs));
      const report = JSON.parse(printReport('json', 'en', logs)) as LogReport;
      await showReport(page, report);
      await check(page, report, { page: exported, file });
      console.log(`    ✔ ${name}`);
    } catch (error) {
      failed += 1;
      console.log(`    ✘ ${name}: ${stripVTControlCharacters(describeError(error))}`);
    }
    await page.screenshot({ path: path.join(pictures, `${name}.png`) });
    await Promise.all([page.close(), exported.close()]);
  }
  return failed;
}

/** The report of some logs by the built command line. */
function printReport(format: 'html' | 'json', language: string, logs: string): string {
  const args = ['dist/cli.mjs', 'scan', '--format', format, '--locale', language, logs];
  return spawnSync(process.execPath, args, { cwd: repository, encoding: 'utf8', maxBuffer: 1 << 28 }).stdout;
}
