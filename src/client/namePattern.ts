/** Globs of VS Code for the name of a file. */

/** Numbers, dates and times in a name, with what joins them. */
const COUNTED = /\(?\d[\d\s._:()T-]*\d\)?|\(?\d\)?/g;
const IDS = /(?<![\p{L}\p{N}])[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}(?![\p{L}\p{N}])/giu;

/** A glob that matches only this name. */
export function globOf(name: string): string {
  return name.replace(/[[\]{}*?]/g, '[$&]');
}

/**
 * A glob for files that are named as this one but for numbers, dates and ids: exports and rotated logs have new ones each time. It
 * matches only this name if no three letters before the ending would be left to tell such files from others.
 */
export function patternOf(name: string): string {
  const ending = /\.[^.\d][^.]*$/.exec(name)?.[0] ?? '';
  const kept = name
    .slice(0, name.length - ending.length)
    .replace(IDS, '0')
    .split(COUNTED);
  return kept.some((part) => /\p{L}{3}/u.test(part)) ? kept.map(globOf).join('*') + globOf(ending) : globOf(name);
}
