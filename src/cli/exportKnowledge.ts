/** `mail-flow-lens export-knowledge`: writes the knowledge for an engine in which logs are kept. */

import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type ExportOptions, exportKnowledge } from '../engines/exportKnowledge.ts';
import { fill } from '../locales/wording.ts';
import { plainLine } from '../service/wording/markdown.ts';
import { writeWhole } from '../text/wholeFile/node.ts';
import { writeFault } from './writeFault.ts';

interface WriteOptions extends Omit<ExportOptions, 'version'> {
  /** A file, or a folder that has to be there if there is one file alone; null: standard output. */
  readonly output: string | null;
  /** Where the version stands. */
  readonly manifest: URL;
}

/** Exit status: 0 everything was written, 2 something was not. */
export function writeKnowledge({ output, manifest, ...options }: WriteOptions): 0 | 2 {
  const words = options.locale.interface.cli;
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly version: string };
  const files = exportKnowledge({ ...options, version });
  const [first] = files;
  const isOne = files.length === 1 && first !== undefined;
  if (output === null || output === '') {
    if (!isOne) {
      console.error(fill(words.exportKnowledge.noFolder, { target: options.target }));
      return 2;
    }
    process.stdout.write(first.text);
    return 0;
  }
  const isFile = isOne && statSync(output, { throwIfNoEntry: false })?.isDirectory() !== true;
  for (const { name, text } of files) {
    const path = isFile ? output : join(output, name);
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeWhole(path, text);
    } catch (error) {
      const reason = writeFault(error, options.locale);
      console.error(fill(words.redact.unwritable, { file: plainLine(path), reason }));
      return 2;
    }
  }
  return 0;
}
