/** The types of the library in one file: those that its modules declare, and only what the library exports is visible. */

import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

/** Where `tsconfig.library.json` has the compiler write the declarations of all modules. */
const FOLDER = 'out/declarations';
const ENTRY = path.join(FOLDER, 'library/main.d.ts');

/** An import, or an export of what another module declares. */
const FROM_OTHER = /^(?:import|export) (?:type )?\{(?<names>[^}]*)\} from '(?<module>\.[^']+)\.ts';$/gm;
const OWN_EXPORT = /^export (?=(?:declare )?(?:interface|type|const|function|class) )/gm;

export async function composeDeclarations(): Promise<string> {
  await promisify(execFile)(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.library.json']);
  const modules = new Map<string, string>();
  const exported = await gather(ENTRY, modules);
  // The entry comes first; the others only declare.
  const [entry = '', ...others] = [...modules.values()].reverse();
  return `${[entry, ...others.map((text) => text.replace(OWN_EXPORT, ''))].join('\n')}\nexport type { ${exported.join(', ')} };\n`;
}

/** Reads a module after those that it imports. @returns the names that it exports of them */
async function gather(file: string, modules: Map<string, string>): Promise<readonly string[]> {
  modules.set(file, '');
  const text = await readFile(file, 'utf8');
  const exported: string[] = [];
  for (const { 0: statement, groups: { names = '', module = '' } = {} } of text.matchAll(FROM_OTHER)) {
    const other = path.join(path.dirname(file), `${module}.d.ts`);
    if (!modules.has(other)) {
      await gather(other, modules);
    }
    if (statement.startsWith('export')) {
      exported.push(...names.split(',').map((name) => name.trim()));
    }
  }
  modules.delete(file);
  modules.set(file, text.replace(FROM_OTHER, '').trim());
  return exported.filter((name) => name !== '');
}
