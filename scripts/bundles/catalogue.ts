/** The catalogue of the command line as files beside its code: as strings in the code, engines would read it twice at every start. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'esbuild';

/** The folder of the command line's chunks, from which the files are read. */
const FOLDER = 'dist/cli';
/** What `npm run knowledge` writes for each value: its JSON as a string. */
const PARSED = /\/\* @__PURE__ \*\/ JSON\.parse\(\s*("(?:[^"\\]|\\.)*"),\s*\)/g;

/** Plugin that puts the values of the generated modules into files, one on each line, and has the modules parse the lines that they need. */
export const catalogueBeside: Plugin = {
  name: 'catalogue beside',
  setup({ onLoad }) {
    onLoad({ filter: /catalogue[\\/]generated[\\/](?:rows|words)\.ts$/ }, ({ path: file }) => {
      const name = `${path.basename(file, '.ts')}.jsonl`;
      const lines: string[] = [];
      const contents = readFileSync(file, 'utf8').replace(PARSED, (_, literal: string) => {
        lines.push(JSON.parse(literal) as string);
        return `JSON.parse(line(${lines.length - 1}))`;
      });
      mkdirSync(FOLDER, { recursive: true });
      writeFileSync(path.join(FOLDER, name), lines.join('\n'));
      return { loader: 'ts', contents: `${readerOf(name)}\n${contents}`, resolveDir: path.dirname(file) };
    });
  },
};

function readerOf(name: string): string {
  return `
    import { readFileSync } from 'node:fs';
    let lines;
    function line(index) {
      lines ??= readFileSync(new URL(${JSON.stringify(`./${name}`)}, import.meta.url), 'utf8').split('\\n');
      return lines[index];
    }
  `;
}
