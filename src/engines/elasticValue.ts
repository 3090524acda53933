/** Values for Elasticsearch: the one place where they are escaped. */

/** A regular expression of Java in a processor: the expressions of the other engines mean the same there; only `&&` in a class would not. */
export function javaExpression(expression: string): string {
  return expression.replaceAll('&&', '&\\&');
}

/** A replacement of Java: `$1` is a group there as here, and a backslash stands for itself only if it is doubled. */
export function javaReplacement(by: string): string {
  return by.replaceAll('\\', '\\\\');
}

/** A line of a body in NDJSON. */
export function ndjsonLine(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
