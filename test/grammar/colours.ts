/** What the grammars colour, as VS Code's own tokeniser reads them. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate, { type IGrammar } from 'vscode-textmate';

/** A stretch of a line, in UTF-16 code units, and the scopes that the grammars of mail flow give it. */
export interface Colour {
  readonly start: number;
  readonly end: number;
  readonly scopes: readonly string[];
}

interface Contribution {
  readonly language?: string;
  readonly scopeName: string;
  readonly path: string;
  readonly injectTo?: readonly string[];
}

const repository = new URL('../../', import.meta.url);

/** The grammars as the extension contributes them. */
export const contributions: readonly Contribution[] = JSON.parse(readFileSync(new URL('package.json', repository), 'utf8'))
  .contributes.grammars;

/** The text of a contributed grammar. */
export function readGrammar({ path }: Contribution): string {
  return readFileSync(new URL(path, repository), 'utf8');
}

/**
 * Stand-ins for the grammars of other extensions: a table that leaves its fields alone, one that takes whole rows to give each column
 * its colour, and a log whose strings and numbers have colours.
 */
const strangers: Readonly<Record<string, readonly { readonly match: string; readonly name: string }[]>> = {
  'text.csv': [],
  'text.tsv': [{ match: '^.*$', name: 'row' }],
  'text.log': [
    { match: '"[^"]*"', name: 'string.log' },
    { match: '\\b\\d+\\b', name: 'constant.language.log' },
  ],
};

const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
await oniguruma.loadWASM(readFileSync(wasm));

const registry = new textmate.Registry({
  onigLib: Promise.resolve({
    createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text) => new oniguruma.OnigString(text),
  }),
  loadGrammar: async (scopeName) => {
    const contribution = contributions.find((each) => each.scopeName === scopeName);
    const text =
      contribution === undefined ? JSON.stringify({ scopeName, patterns: strangers[scopeName] }) : readGrammar(contribution);
    return textmate.parseRawGrammar(text, `${scopeName}.json`);
  },
  getInjections: (scopeName) =>
    contributions.filter(({ injectTo }) => injectTo?.includes(scopeName)).map((contribution) => contribution.scopeName),
});

/** The colours of each line. Adjoining stretches of the same scopes are one. */
export async function colourLines(scopeName: string, lines: readonly string[]): Promise<Colour[][]> {
  const grammar = await registry.loadGrammar(scopeName);
  if (grammar === null) {
    throw new Error(`no grammar ${scopeName}`);
  }
  let state = textmate.INITIAL;
  return lines.map((line) => {
    const { tokens, ruleStack } = (grammar as IGrammar).tokenizeLine(line, state);
    state = ruleStack;
    const colours: Colour[] = [];
    for (const token of tokens) {
      const scopes = token.scopes.slice(1).filter((scope) => scope.endsWith('.mail-flow'));
      const last = colours.at(-1);
      const end = Math.min(token.endIndex, line.length);
      if (last !== undefined && last.end === token.startIndex && last.scopes.join() === scopes.join()) {
        colours[colours.length - 1] = { ...last, end };
      } else if (scopes.length > 0) {
        colours.push({ start: token.startIndex, end, scopes });
      }
    }
    return colours;
  });
}
