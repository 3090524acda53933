/** The words of every language as files of JSON in `dist/locales/`, built like a bundle so that they are watched like one. */

import { mkdir, writeFile } from 'node:fs/promises';
import type { BuildOptions, Plugin } from 'esbuild';

/** What the bundle of the words exports. */
interface Words {
  readonly languages: typeof import('../../src/locales/languages.ts').languages;
  readonly localeOf: typeof import('../../src/locales/languages.ts').localeOf;
  readonly wordFiles: typeof import('../../src/locales/interfaceLanguages.ts').wordFiles;
}

const writtenWords: Plugin = {
  name: 'written words',
  setup({ onEnd }) {
    onEnd(async ({ outputFiles: [bundle] = [] }) => {
      if (bundle === undefined) {
        return;
      }
      // Each build has an address of its own, because Node does not load a module twice.
      const address = `data:text/javascript;base64,${Buffer.from(bundle.contents).toString('base64')}`;
      await writeWords((await import(address)) as Words);
    });
  },
};

export const wordsEntry: BuildOptions = {
  stdin: {
    contents: `
      export { languages, localeOf } from './src/locales/languages.ts';
      export { wordFiles } from './src/locales/interfaceLanguages.ts';
    `,
    resolveDir: process.cwd(),
  },
  bundle: true,
  format: 'esm',
  write: false,
  plugins: [writtenWords],
};

async function writeWords({ languages, localeOf, wordFiles }: Words): Promise<void> {
  await mkdir('dist/locales', { recursive: true });
  for (const language of languages) {
    const { interface: interfaceWords, ...others } = localeOf(language);
    const [interfaceFile, othersFile] = wordFiles(language);
    await writeFile(`dist/locales/${interfaceFile}.json`, JSON.stringify(interfaceWords));
    await writeFile(`dist/locales/${othersFile}.json`, sectionsJson(others));
  }
}

/** An object as JSON, each of its values on a line of its own, so that one can be parsed without the others. */
function sectionsJson(sections: object): string {
  const lines = Object.entries(sections).map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`);
  return `{\n${lines.join(',\n')}\n}`;
}
