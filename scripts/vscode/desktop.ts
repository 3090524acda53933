/** The desktop VS Code, where its `code` command is on PATH: opened with the packed extension in a profile of its own. */

import path from 'node:path';
import { locateCache } from './cacheFolder.ts';
import type { Lifetime } from './lifetime.ts';
import { runTool } from './processes.ts';
import { type DisplayLanguage, installExtension, makeProfile } from './profile.ts';

/**
 * Opens a folder in a new window, which stays when the script ends; the person's own settings and extensions are left
 * alone, as the profile is one in the cache.
 *
 * @param command absolute path of `code`
 * @param folder absolute path
 * @throws PlainError where the command fails
 */
export async function openInDesktop(
  lifetime: Lifetime,
  command: string,
  vsix: string,
  folder: string,
  language: DisplayLanguage,
): Promise<void> {
  const profile = await makeProfile(path.join(locateCache(), `desktop-${language}`), language);
  await installExtension(lifetime, [command], profile, vsix);
  await runTool(lifetime, command, [
    `--user-data-dir=${profile.dataFolder}`,
    `--extensions-dir=${profile.extensionsFolder}`,
    `--locale=${language}`,
    '--disable-workspace-trust',
    '--new-window',
    folder,
  ]);
}
