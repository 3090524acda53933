/** The machine's own Chromium or Chrome: found, installed if possible, and driven by Playwright. */

import { existsSync, readFileSync } from 'node:fs';
import { type BrowserContext, chromium } from 'playwright-core';
import { type Lifetime, PlainError } from './lifetime.ts';
import { findOnPath, runTool } from './processes.ts';

/** CSS pixels, and pixels of a screenshot. */
const viewport = { width: 1280, height: 800 };

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];

const wellKnownPlaces = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Arguments of the browser. The sandbox needs rights that a container lacks; this browser opens nothing but our own server. */
const launchArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Packages for Debian: Chromium needs no font to be installed, and DejaVu is a small one that has Cyrillic. */
const debianPackages = ['chromium', 'fonts-dejavu-core'];

/** Opens a headless browser whose pages may use the clipboard, and closes it when the script ends. */
export async function openBrowser(lifetime: Lifetime): Promise<BrowserContext> {
  const browser = await chromium.launch({
    executablePath: await provideBrowser(lifetime),
    args: launchArguments,
    // The script closes the browser itself, after whatever depends on it.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  lifetime.add(() => browser.close());
  return browser.newContext({ viewport, permissions: ['clipboard-read', 'clipboard-write'] });
}

async function provideBrowser(lifetime: Lifetime): Promise<string> {
  const found = findBrowser();
  if (found !== undefined) {
    return found;
  }
  if (canInstall()) {
    console.log('Installing Chromium by apt-get, once …');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await runTool(lifetime, 'apt-get', ['update'], { env });
    await runTool(lifetime, 'apt-get', ['install', '-y', '--no-install-recommends', ...debianPackages], { env });
  }
  const installed = findBrowser();
  if (installed === undefined) {
    throw new PlainError('No browser found: install Chromium or Chrome, or name its program in CHROME_PATH.');
  }
  return installed;
}

function findBrowser(): string | undefined {
  const chosen = process.env.CHROME_PATH;
  if (chosen) {
    if (!existsSync(chosen)) {
      throw new PlainError(`CHROME_PATH names no file: ${chosen}`);
    }
    return chosen;
  }
  for (const command of commands) {
    const found = findOnPath(command);
    if (found !== undefined) {
      return found;
    }
  }
  return wellKnownPlaces.find((place) => existsSync(place));
}

/** Ubuntu's package is a stub for a snap, so on Ubuntu and its derivatives installing is left to the person. */
function canInstall(): boolean {
  const release = '/etc/os-release';
  const isDebian = existsSync(release) && /^ID="?debian"?$/mu.test(readFileSync(release, 'utf8'));
  return isDebian && process.getuid?.() === 0;
}
