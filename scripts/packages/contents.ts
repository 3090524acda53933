/** The files of each package, one by one: exactly these must be packed. `.vscodeignore` and `.npmignore` select them. */

/** In a name, `*` stands for a hash of the content; such a name stands for one or more files. */
export type Contents = readonly string[];

const words: Contents = ['en', 'it', 'ru'].flatMap((language) => [
  `dist/locales/${language}.interface.json`,
  `dist/locales/${language}.json`,
]);

/** The extension, with the names that `vsce` gives to the pages that galleries show. */
export const vsixContents: Contents = [
  '[Content_Types].xml',
  'extension.vsixmanifest',
  ...[
    'LICENSE.txt',
    'changelog.md',
    'readme.md',
    'package.json',
    'package.nls.json',
    'package.nls.it.json',
    'package.nls.ru.json',
    'dist/ThirdPartyNotices.txt',
    'dist/detailsView/main.css',
    'dist/detailsView/main.js',
    'dist/journeyView/main.css',
    'dist/journeyView/main.js',
    'dist/reportView/main.css',
    'dist/reportView/main.js',
    'dist/extension.browser.js',
    'dist/extension.cjs',
    'dist/mcp.js',
    'dist/server.js',
    ...words,
    'docs/images/hover.png',
    'docs/images/problems.png',
    'docs/images/quick-fixes.png',
    'images/icon.png',
    'images/icon.svg',
    'images/view.svg',
    'samples/message-trace.csv',
    'schemas/catalogue.schema.json',
    'schemas/report.schema.json',
    'syntaxes/language-configuration.json',
    'syntaxes/mail-flow-codes.tmLanguage.json',
    'syntaxes/mail-flow-injection.tmLanguage.json',
    'syntaxes/mail-flow-message.tmLanguage.json',
    'syntaxes/mail-flow-protocol.tmLanguage.json',
    'syntaxes/mail-flow-tracking.tmLanguage.json',
    'syntaxes/mail-flow-trace.tmLanguage.json',
  ].map((file) => `extension/${file}`),
];

/** The command line and the language server. */
export const npmContents: Contents = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'package.json',
  'dist/ThirdPartyNotices.txt',
  'dist/cli.mjs',
  'dist/cli/chunk-*.mjs',
  'dist/cli/explain-*.mjs',
  'dist/cli/explainWords-*.mjs',
  'dist/cli/exportKnowledge-*.mjs',
  'dist/cli/filesScan-*.mjs',
  'dist/cli/lineTaker-*.mjs',
  'dist/cli/help-*.mjs',
  'dist/cli/merge-*.mjs',
  'dist/cli/mergeableLogs-*.mjs',
  'dist/cli/piecesScan-*.mjs',
  'dist/cli/journey-*.mjs',
  'dist/cli/redact-*.mjs',
  'dist/cli/redaction-*.mjs',
  'dist/cli/reportPrint-*.mjs',
  'dist/cli/scan-*.mjs',
  'dist/cli/sessions-*.mjs',
  'dist/cli/unpack-*.mjs',
  'dist/cli/rows.jsonl',
  'dist/cli/words.jsonl',
  'dist/cli/worker.mjs',
  'dist/cli/zip-*.mjs',
  'dist/library.d.mts',
  'dist/library.mjs',
  'dist/mcp.js',
  'dist/server.js',
  'schemas/catalogue.schema.json',
  'schemas/export.schema.json',
  'schemas/finding.schema.json',
  'schemas/report.schema.json',
  ...words,
];

/** Compares a package's files with its expected contents. @returns a line for each difference */
export function compareContents(files: readonly string[], contents: Contents): readonly string[] {
  const patterns = contents.map((name) => new RegExp(`^${name.replace(/[.[\]]/gu, '\\$&').replace('*', '[A-Z0-9]+')}$`, 'u'));
  const extra = files.filter((file) => !patterns.some((pattern) => pattern.test(file)));
  const missing = contents.filter((_, index) => !files.some((file) => patterns[index]?.test(file)));
  return [...extra.map((file) => `${file} is packed and not allowed`), ...missing.map((name) => `${name} is not packed`)];
}
