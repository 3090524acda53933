/** The desktop VS Code: found on this machine, and opened with the packed extension in a profile of its own. */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { resolveCliPathFromVSCodeExecutablePath } from '@vscode/test-electron';
import { locateCache } from './cacheFolder.ts';
import { type Lifetime, PlainError } from './lifetime.ts';
import { findOnPath, runTool } from './processes.ts';
import { type DisplayLanguage, installExtension, makeProfile, offlineSettings } from './profile.ts';

/**
 * The program that VSCODE_EXECUTABLE names, if it is set.
 *
 * @throws PlainError if it does not name a file
 */
export function locateChosenDesktop(): string | undefined {
  const chosen = process.env.VSCODE_EXECUTABLE;
  if (chosen && !existsSync(chosen)) {
    throw new PlainError(`VSCODE_EXECUTABLE names no file: ${chosen}`);
  }
  return chosen ? path.resolve(chosen) : undefined;
}

/** The `code` command of the VS Code that a person uses: of the chosen one, otherwise the one on PATH. */
export function findCommand(): string | undefined {
  const chosen = locateChosenDesktop();
  return chosen === undefined ? findOnPath('code') : locateCommand(chosen);
}

/** The `code` command that belongs to a program; for some it is the same file. */
export function locateCommand(program: string): string {
  const command = resolveCliPathFromVSCodeExecutablePath(program);
  return existsSync(command) ? command : program;
}

/**
 * Opens a folder in a new window, which stays when the script ends; the person's own settings and extensions are left alone,
 * because the profile is in the cache.
 *
 * @param command absolute path of `code`
 * @param folder absolute path
 * @param files what is opened in it, each an absolute path with line and column: `/logs/a.csv:3:40`
 * @throws PlainError if the command fails
 */
export async function openInDesktop(
  lifetime: Lifetime,
  command: string,
  vsix: string,
  folder: string,
  files: readonly string[],
  language: DisplayLanguage,
): Promise<void> {
  const profile = await makeProfile(path.join(locateCache(), `desktop-${language}`), language, {}, offlineSettings);
  await installExtension(lifetime, [command], profile, vsix);
  await runTool(lifetime, command, [
    `--user-data-dir=${profile.dataFolder}`,
    `--extensions-dir=${profile.extensionsFolder}`,
    `--locale=${language}`,
    '--disable-workspace-trust',
    '--new-window',
    folder,
    ...files.flatMap((file) => ['--goto', file]),
  ]);
}
