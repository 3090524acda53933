/** Values as JSON that no terminal obeys. */

/** Characters that a terminal obeys or hides although JSON leaves them unescaped. */
const HIDDEN = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

export function quoteJson(value: unknown): string {
  return JSON.stringify(value).replace(HIDDEN, escapeUnit);
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
