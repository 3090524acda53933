/** The same as `matchAll`, which makes a new expression each time. `pattern` has the flag `g`, and `onMatch` does not use it. */
export function eachMatch(pattern: RegExp, text: string, onMatch: (match: RegExpExecArray) => void): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    onMatch(match);
  }
}
