/** The packed extension in a served VS Code, measured while it scans a folder as a person makes it. */

import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { openBrowser } from '../scripts/vscode/browser.ts';
import { locatePackedExtension, makeTemporaryFolder } from '../scripts/vscode/folders.ts';
import { Lifetime } from '../scripts/vscode/lifetime.ts';
import { makeProfile } from '../scripts/vscode/profile.ts';
import { composeAddress, serveCode } from '../scripts/vscode/server.ts';
import { Workbench } from '../test/ui/workbench.ts';

/** What the command that scans a folder is called, and what is typed to measure the palette. */
const SCAN = 'Scan Folder';
const FORGET = 'Clear What Is Kept of Scanned Files';
const TYPED = 'Show Report';
/** Maximum time of a scan, milliseconds. */
const MAX_SCAN = 600_000;
/** Processor time in which a process that does nothing may still tidy up, as a share of the time looked at. */
const IDLE_SHARE = 0.1;
const IDLE_WINDOW = 250;

/** A process that VS Code's server has started, straight or not. Only Linux tells so much of it. */
interface Watched {
  readonly pid: number;
}

export interface Stopping {
  /** Seconds from the press of *Stop* until the page says that reading stops, until the server does nothing, and until all that was found is there. */
  readonly told: number;
  readonly shown: number;
  readonly idle: number;
}

export class MeasuredWindow {
  readonly #lifetime: Lifetime;
  readonly #page: Page;
  readonly #workbench: Workbench;
  /** The language server, and the process in which VS Code runs extensions. */
  readonly #processes: { readonly server: Watched; readonly host: Watched };

  private constructor(lifetime: Lifetime, page: Page, workbench: Workbench, processes: { server: Watched; host: Watched }) {
    this.#lifetime = lifetime;
    this.#page = page;
    this.#workbench = workbench;
    this.#processes = processes;
  }

  /** Opens a folder, and one of its files that is a log, with which the server starts. */
  static async open(folder: string, log: string): Promise<MeasuredWindow> {
    const lifetime = new Lifetime();
    try {
      const profile = await makeProfile(await makeTemporaryFolder(lifetime));
      const { origin, pid } = await serveCode(lifetime, { profile, vsix: locatePackedExtension() });
      const page = await (await openBrowser(lifetime)).newPage();
      const workbench = new Workbench(page);
      await workbench.open(composeAddress(origin, { folder }));
      await workbench.openByName(log);
      await page.locator('.squiggly-error').first().waitFor();
      const started = descendantsOf(pid);
      const processes = { server: find(started, /dist\/server\.js/), host: find(started, /--type=extensionHost/) };
      return new MeasuredWindow(lifetime, page, workbench, processes);
    } catch (error) {
      await lifetime.end();
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.#lifetime.end();
  }

  /** Starts a scan, and returns once the page says what is being read. */
  async startScan(title: string): Promise<void> {
    await this.#workbench.runCommand(SCAN);
    await this.#workbench.report.waitFor(title, 'each second');
  }

  /** Reads all again, although nothing has changed. @param file what the stop is to interrupt: returns once it is being read */
  async scanAgain(file: string): Promise<void> {
    await this.#workbench.runCommand(FORGET);
    await this.#workbench.report.press('Read again');
    for (const deadline = performance.now() + MAX_SCAN; !(await this.#workbench.report.tells(`Reading ${file}`)); ) {
      if (performance.now() > deadline) {
        throw new Error(`${file} is not read`);
      }
      await sleep(IDLE_WINDOW);
    }
  }

  async stopScan(): Promise<Stopping> {
    const begin = performance.now();
    await this.#workbench.report.press('Stop');
    const said = (text: string) => this.#workbench.report.waitFor('', text).then(() => secondsSince(begin));
    const [told, shown] = [said('Stopping…'), said('Reading was stopped')];
    return { idle: await this.#untilIdle(begin), told: await told, shown: await shown };
  }

  /** @returns whether it is still read */
  isScanning(): Promise<boolean> {
    return this.#workbench.report.tells('each second');
  }

  /** Does something over and over until the scan has ended. */
  async whileScanning(work: () => Promise<void>): Promise<void> {
    for (const deadline = performance.now() + MAX_SCAN; await this.isScanning(); ) {
      if (performance.now() > deadline) {
        throw new Error('the scan does not end');
      }
      await work();
    }
  }

  /** Opens the palette and types. @returns seconds until the first entry that was meant is there */
  async openPalette(): Promise<number> {
    const begin = performance.now();
    await this.#workbench.findCommand(TYPED);
    const seconds = secondsSince(begin);
    await this.#page.keyboard.press('Escape');
    await this.#page.locator('.quick-input-widget').first().waitFor({ state: 'hidden' });
    return seconds;
  }

  /** From now on, notes for how long the window draws nothing. */
  async watchFrames(): Promise<void> {
    await this.#page.evaluate(() => {
      let [last, longest] = [performance.now(), 0];
      const draw = (now: number): void => {
        longest = Math.max(longest, now - last);
        last = now;
        document.body.dataset.longest = String(longest);
        requestAnimationFrame(draw);
      };
      requestAnimationFrame(draw);
    });
  }

  /** @returns the longest time for which it drew nothing, seconds */
  async longestFrame(): Promise<number> {
    return Number(await this.#page.locator('body').getAttribute('data-longest')) / 1000;
  }

  /** The most that both processes have had so far, bytes. */
  peaks(): { readonly server: number; readonly host: number } {
    const { server, host } = this.#processes;
    return { server: memoryOf(server, 'VmHWM'), host: memoryOf(host, 'VmHWM') };
  }

  /** What they have now. */
  sizes(): { readonly server: number; readonly host: number } {
    const { server, host } = this.#processes;
    return { server: memoryOf(server, 'VmRSS'), host: memoryOf(host, 'VmRSS') };
  }

  async #untilIdle(begin: number): Promise<number> {
    for (const deadline = performance.now() + MAX_SCAN; performance.now() < deadline; ) {
      const [from, before] = [performance.now(), ticksOf(this.#processes.server)];
      await sleep(IDLE_WINDOW);
      const used = (ticksOf(this.#processes.server) - before) * MILLISECONDS_OF_TICK;
      if (used <= IDLE_SHARE * (performance.now() - from)) {
        return (from - begin) / 1000;
      }
    }
    throw new Error('the server does not come to rest');
  }
}

/** Linux counts processor time in hundredths of a second, whatever the kernel does itself. */
const MILLISECONDS_OF_TICK = 10;

function secondsSince(begin: number): number {
  return (performance.now() - begin) / 1000;
}

/** The fields of `/proc/PID/stat` after the name, which may contain anything. */
function statOf(pid: number): readonly string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/** Processor time of all threads, in the program and in the system for it: fields 14 and 15 of proc_pid_stat(5). */
function ticksOf({ pid }: Watched): number {
  const fields = statOf(pid);
  return Number(fields[11]) + Number(fields[12]);
}

function memoryOf({ pid }: Watched, field: 'VmHWM' | 'VmRSS'): number {
  const status = readFileSync(`/proc/${pid}/status`, 'latin1');
  return Number(new RegExp(`^${field}:\\s*(\\d+) kB`, 'm').exec(status)?.[1]) * 1024;
}

/** All processes that one has started, and those that these have started. */
function descendantsOf(pid: number): readonly Watched[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    try {
      parents.set(Number(name), Number(statOf(Number(name))[1]));
    } catch {
      // It has ended.
    }
  }
  const isBelow = (each: number | undefined): boolean =>
    each !== undefined && (parents.get(each) === pid || isBelow(parents.get(each)));
  return [...parents.keys()].filter(isBelow).map((each) => ({ pid: each }));
}

function find(processes: readonly Watched[], command: RegExp): Watched {
  const found = processes.find(({ pid }) => command.test(readFileSync(`/proc/${pid}/cmdline`, 'latin1').replaceAll('\0', ' ')));
  if (found === undefined) {
    throw new Error(`no process of VS Code is ${command.source}`);
  }
  return found;
}
