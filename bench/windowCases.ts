/** Cases that measure the extension in a real window while a large folder is scanned. */

import type { Bench, Cases } from './bench.ts';
import { largeFolder } from './inputs.ts';
import { median, quantile } from './processes.ts';
import { MeasuredWindow } from './window.ts';

/** Megabytes of a trace, a tracking and a protocol log each, and of the log in an archive. */
const LOG_MEGABYTES = 700;
const QUICK_MEGABYTES = 45;
const REPORTS = 3000;
/** Megabytes that the server may have, and seconds that a stop may take. */
const MAX_MEGABYTES = 300;
const MAX_STOP = 1;
/** Number of times that the palette is opened before the scan. */
const PALETTES = 20;

export const windowCases: Cases = { window: measureWindow };

async function measureWindow(bench: Bench): Promise<void> {
  const megabytes = bench.quick ? QUICK_MEGABYTES : LOG_MEGABYTES;
  const folder = await largeFolder(megabytes, REPORTS);
  const window = await MeasuredWindow.open(folder.path, folder.log);
  try {
    await measureScan(bench, window, folder.name);
    await measureStop(bench, window, folder.name);
  } finally {
    await window.close();
  }
}

async function measureScan(bench: Bench, window: MeasuredWindow, name: string): Promise<void> {
  const before = await palettes(window, PALETTES);
  const sizes = window.sizes();
  await window.watchFrames();
  const begin = performance.now();
  await window.startScan(name);
  const during: number[] = [];
  await window.whileScanning(async () => {
    during.push(await window.openPalette());
  });
  const seconds = (performance.now() - begin) / 1000;
  const peaks = window.peaks();
  const what = `window: ${name} scanned in ${seconds.toFixed(0)} s`;
  const memory = { reference: MAX_MEGABYTES, goal: 1, unit: 'MB' } as const;
  bench.add({ name: `${what}: memory of the server, against its limit`, ours: peaks.server / 1e6, ...memory });
  bench.add({
    name: `${what}: memory by which VS Code's extension host grows, against the same`,
    ours: (peaks.host - sizes.host) / 1e6,
    ...memory,
  });
  bench.add({ name: `${what}: palette, against before`, ours: median(during), reference: median(before), goal: 2 });
  bench.add({
    name: `${what}: palette, the slowest in twenty, against before`,
    ours: quantile(during, 0.95),
    reference: quantile(before, 0.95),
    goal: null,
  });
  bench.add({
    name: `${what}: longest time without a picture, against one second`,
    ours: await window.longestFrame(),
    reference: 1,
    goal: null,
  });
}

async function measureStop(bench: Bench, window: MeasuredWindow, name: string): Promise<void> {
  await window.scanAgain(`${name}/trace-`);
  const { told, shown, idle } = await window.stopScan();
  bench.add({
    name: `window: ${name} stopped: until the page says so, against a second`,
    ours: told,
    reference: MAX_STOP,
    goal: 1,
  });
  bench.add({
    name: `window: ${name} stopped: until the server rests, against a second`,
    ours: idle,
    reference: MAX_STOP,
    goal: 1,
  });
  bench.add({
    name: `window: ${name} stopped: until all that was found is shown, against a second`,
    ours: shown,
    reference: MAX_STOP,
    goal: null,
  });
}

async function palettes(window: MeasuredWindow, count: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let number = 0; number < count; number++) {
    times.push(await window.openPalette());
  }
  return times;
}
