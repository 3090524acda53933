/** The first screen of each hover: failures of every format, looked at in windows of two sizes and measured in the page. */

import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { languages, localeOf } from '../../src/locales/languages.ts';
import type { Language } from '../../src/locales/locale.ts';
import { scanText } from '../../src/scan/scanner.ts';
import { LogDocument } from '../../src/service/document/logDocument.ts';
import { factsOf } from '../../src/service/wording/cardFacts.ts';
import { markedTexts } from '../unit/markedTexts.ts';
import { readSample, sampleNames } from '../unit/samples.ts';
import type { Workbench } from './workbench.ts';

/** A failure in a file. */
interface Place {
  readonly file: string;
  /** From 1; the column as an editor counts it, with tabs to every fourth. */
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly hasSteps: boolean;
}

/** Where a hover's parts are, CSS pixels from the top of what is visible of it. */
export interface HoverMeasure {
  /** Height of what is visible without scrolling. */
  readonly visible: number;
  /** Number of lines of text above the card's heading. */
  readonly linesAbove: number;
  /** Ends of the first step and of the first link of the card; null if it has none. */
  readonly stepEnd: number | null;
  readonly linkEnd: number | null;
}

/** Windows in which people work, CSS pixels. */
const windows = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;

/** VS Code's width of a tab. */
const TAB = 4;

const MIN_CODES = 40;
const MAX_LINES_ABOVE = 2;

/** Below the opened folder. */
const FOLDER = 'formats';

/** One log of each format. */
const logs: ReadonlyMap<string, string> = new Map([
  ...markedTexts.toReversed().map(({ format, text }) => [`${format}.txt`, text] as const),
  ...sampleNames.map((name) => [name, readSample(name)] as const),
]);

/** Writes the logs to which the samples are added. */
export async function writeLogs(folder: string): Promise<void> {
  await mkdir(path.join(folder, FOLDER), { recursive: true });
  const files = [...logs].filter(([name]) => name.endsWith('.txt'));
  await Promise.all(files.map(([name, text]) => writeFile(path.join(folder, FOLDER, name), text)));
}

/** A failure of each log, of a code of its own where the log has one, and more failures until there are enough codes. */
function listPlaces(): readonly Place[] {
  const codes = new Set<string>();
  const isNew = ({ code }: Place): boolean => !codes.has(code) && codes.add(code).size > 0;
  const ofLogs = [...logs].map(([file, text]) => placesIn(file, text)).filter((places) => places.length > 0);
  const first = ofLogs.flatMap((places) => places.find(isNew) ?? places.slice(0, 1));
  return [...first, ...ofLogs.flat().filter((place) => codes.size < MIN_CODES && isNew(place))];
}

/** The failures of a log whose code stands in it. */
function placesIn(file: string, text: string): readonly Place[] {
  const document = new LogDocument(`file:///${file}`, 1, scanText(text));
  const lines = text.split(/\r\n|\r|\n/);
  return document.failures
    .filter(({ best }) => best.part === null)
    .map(({ best }) => {
      const { code, steps } = factsOf(document, best);
      const column = shownColumn(lines[best.line] ?? '', best.start) + 1;
      return { file, line: best.line + 1, column, code, hasSteps: steps.length > 0 };
    });
}

function shownColumn(line: string, start: number): number {
  return [...line.slice(0, start)].reduce((column, sign) => column + (sign === '\t' ? TAB - (column % TAB) : 1), 0);
}

/** Measures the hover of each place: in one language in one window, in the next one in the other. */
export async function assertFirstScreens(workbench: Workbench, language: Language): Promise<void> {
  const places = listPlaces();
  assert.ok(new Set(places.map(({ code }) => code)).size >= MIN_CODES, `${places.length} places`);
  const { doFirst } = localeOf(language).interface.card;
  const faults: string[] = [];
  const turn = languages.indexOf(language);
  for (const [index, size] of windows.entries()) {
    await workbench.resize(size);
    for (const { file, line, column, code, hasSteps } of places.filter((_, place) => (place + turn) % windows.length === index)) {
      await workbench.openByName(file);
      await workbench.goToPlace(line, column);
      const measure = await workbench.measureHover(code, doFirst);
      if (measure === null) {
        faults.push(`${file}:${line} ${code}: no hover`);
        continue;
      }
      const { visible, linesAbove, stepEnd, linkEnd } = measure;
      const isInSight = (end: number | null): boolean => end !== null && end <= visible;
      if (linesAbove > MAX_LINES_ABOVE || (hasSteps && !isInSight(stepEnd)) || !isInSight(linkEnd)) {
        faults.push(
          `${file}:${line} ${code} in ${size.width}x${size.height}: ${linesAbove} lines above, step to ${stepEnd}, link to ${linkEnd} of ${visible}`,
        );
      }
    }
  }
  await workbench.resize(windows[0]);
  await workbench.runCommand('View: Close All Editors');
  assert.deepEqual(faults, []);
}
