/** A VS Code profile of our own: settings without noise, a display language, an extensions folder with the packed file. */

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Lifetime } from './lifetime.ts';
import { runTool } from './processes.ts';

/** The display languages that the extension speaks. */
export const displayLanguages = ['en', 'ru', 'it'] as const;
export type DisplayLanguage = (typeof displayLanguages)[number];

type Settings = Readonly<Record<string, unknown>>;

export interface Profile {
  readonly dataFolder: string;
  readonly extensionsFolder: string;
  readonly language: DisplayLanguage;
}

/** Settings without which VS Code would use the network, or ask before it shows a folder. All else is as VS Code comes. */
export const offlineSettings = {
  'extensions.autoCheckUpdates': false,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
};

/** Besides, settings that turn off what a first start would show over the files: pictures and tests show the extension alone. */
export const quietSettings = {
  ...offlineSettings,
  'editor.minimap.enabled': false,
  'explorer.autoReveal': false,
  'editor.wordWrap': 'on',
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'remote.autoForwardPorts': false,
  'window.commandCenter': false,
  // biome-ignore lint/suspicious/noTemplateCurlyInString: these are VS Code's own variables
  'window.title': '${activeEditorShort}${separator}${rootName}',
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
};

/** Creates a profile in a folder; an existing one keeps its other files. `settings` are added to those of `base`. */
export async function makeProfile(
  folder: string,
  language: DisplayLanguage = 'en',
  settings: Settings = {},
  base: Settings = quietSettings,
): Promise<Profile> {
  const profile = {
    dataFolder: path.join(folder, 'data'),
    extensionsFolder: path.join(folder, 'extensions'),
    language,
  };
  await mkdir(profile.extensionsFolder, { recursive: true });
  await writeSettings(profile, settings, base);
  if (language !== 'en') {
    await writeLanguagePack(profile.dataFolder, language);
  }
  return profile;
}

/** Writes the settings of a profile: those of `base` and those added to them. */
export async function writeSettings({ dataFolder }: Profile, settings: Settings, base: Settings = quietSettings): Promise<void> {
  const folder = path.join(dataFolder, 'User');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'settings.json'), JSON.stringify({ ...base, ...settings }, undefined, 2));
}

/** Installs a .vsix into a profile with the VS Code that will open it: the desktop's command or the server's main file. */
export async function installExtension(
  lifetime: Lifetime,
  command: readonly [string, ...string[]],
  profile: Profile,
  vsix: string,
): Promise<void> {
  const [program, ...args] = command;
  const { dataFolder, extensionsFolder } = profile;
  await runTool(lifetime, program, [
    ...args,
    `--install-extension=${vsix}`,
    // Installs it again even if its version is the same.
    '--force',
    `--extensions-dir=${extensionsFolder}`,
    `--user-data-dir=${dataFolder}`,
  ]);
  await watchNetwork(extensionsFolder);
}

/** Makes the installed programs load the watcher that `npm run test:network` names: VS Code drops Node's own options. */
async function watchNetwork(extensionsFolder: string): Promise<void> {
  const { MAIL_FLOW_LENS_WATCHER: watcher } = process.env;
  if (watcher === undefined) {
    return;
  }
  const installed = (await readdir(extensionsFolder)).find((name) => name.startsWith('mail-flow-lens.mail-flow-lens-'));
  for (const program of ['extension.cjs', 'server.js']) {
    const file = path.join(extensionsFolder, installed ?? '', 'dist', program);
    await writeFile(file, `require(${JSON.stringify(watcher)});${await readFile(file, 'utf8')}`);
  }
}

/**
 * Declares a language pack without a translation: `--locale` alone changes nothing, because VS Code uses a display language only
 * if its pack is installed. VS Code's own words stay English; the extension's are loaded in that language.
 */
async function writeLanguagePack(dataFolder: string, language: DisplayLanguage): Promise<void> {
  const translation = path.join(dataFolder, `${language}.json`);
  await writeFile(translation, JSON.stringify({ '': [], version: '1.0.0', contents: {} }));
  const pack = {
    hash: language,
    label: language,
    extensions: [{ extensionIdentifier: { id: `mail-flow-lens.${language}` }, version: '1.0.0' }],
    translations: { vscode: translation },
  };
  await writeFile(path.join(dataFolder, 'languagepacks.json'), JSON.stringify({ [language]: pack }));
}
