/** Values as literals of SQL, in DuckDB as in PostgreSQL: the one place where they are escaped. */

export type SqlValue = string | number | boolean;

/** A text between quotation marks: `standard_conforming_strings`, on by default, has backslashes stand for themselves. No text may hold NUL. */
export function sqlLiteral(value: SqlValue): string {
  return typeof value === 'string' ? `'${value.replaceAll('\0', '').replaceAll("'", "''")}'` : String(value).toUpperCase();
}
