/** A rule that every row of a table keeps: one test, which fails with a line for each row that breaks it. */

import assert from 'node:assert/strict';

/** `faultsOf` returns the faults of a row; none if it keeps the rule. */
export function everyRow<Id extends string, Row>(
  table: Readonly<Record<Id, Row>>,
  rule: string,
  faultsOf: (row: Row, id: Id) => readonly string[],
): void {
  it(rule, () => {
    const rows = Object.entries(table) as [Id, Row][];
    assert.ok(rows.length > 0);
    assert.deepEqual(
      rows.flatMap(([id, row]) => faultsOf(row, id).map((fault) => `${id}: ${fault}`)),
      [],
    );
  });
}

/** The fault, unless something holds. */
export function unless(holds: boolean, fault: string): readonly string[] {
  return holds ? [] : [fault];
}

export function duplicates(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
