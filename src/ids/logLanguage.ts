/** The languages that `package.json` adds to an editor, named for what they colour. */

export const logLanguages = ['trace', 'tracking', 'protocol', 'message'] as const;

export type LogLanguage = (typeof logLanguages)[number];

const PREFIX = 'mail-flow-';

/** The id by which an editor knows a language. */
export function languageIdOf(language: LogLanguage): string {
  return `${PREFIX}${language}`;
}

/** Whether an editor's language is one of ours. */
export function isOurLanguage(id: string): boolean {
  return id.startsWith(PREFIX);
}
