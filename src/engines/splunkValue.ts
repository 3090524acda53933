/** Values for Splunk: the one place where they are escaped. */

/** A cell of a lookup's CSV file (RFC 4180): in one line, because Splunk reads lookups line by line elsewhere too. */
export function lookupCell(value: string | number | boolean): string {
  const text = typeof value === 'boolean' ? (value ? '1' : '0') : String(value).replace(/[\r\n\0]+/g, ' ');
  return /[",]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A text for a lookup with wildcards, in which only `*` is one; a star of its own becomes one too. */
export function wildcard(text: string): string {
  return `*${text}*`;
}

/** A string of an eval expression: a quotation mark and a doubled backslash are escaped, other backslashes are the expression's. */
export function evalString(text: string): string {
  return `"${text.replaceAll('\\\\', '\\\\\\\\').replaceAll('"', '\\"')}"`;
}

/** An expression with its groups named, as `rex` wants them; in order. */
export function withNamedGroups(expression: string, names: readonly string[]): string {
  let inClass = false;
  let group = 0;
  return expression.replace(/\\.|\[|\]|\((?!\?)/g, (sign) => {
    if (sign === '[' && !inClass) {
      inClass = true;
    } else if (sign === ']') {
      inClass = false;
    } else if (sign === '(' && !inClass) {
      return `(?<${names[group++] ?? 'unnamed'}>`;
    }
    return sign;
  });
}
