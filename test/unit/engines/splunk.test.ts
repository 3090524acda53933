import assert from 'node:assert/strict';
import fc from 'fast-check';
import { evalString, lookupCell, withNamedGroups } from '../../../src/engines/splunkValue.ts';
import { innerMacro, lookups, outerMacro, readCsv } from './splunkApp.ts';

describe('the export for Splunk', () => {
  it('has a definition for each lookup, and each lookup that the macro asks', () => {
    const asked = [...`${outerMacro}\n${innerMacro}`.matchAll(/lookup (\w+)/g)].map(([, name = '']) => name);
    assert.deepEqual([...new Set(asked)].sort(), [...lookups.keys()].sort());
    assert.doesNotMatch(innerMacro, /`/);
  });
});

describe('a value for Splunk', () => {
  it('is one cell of a lookup, whatever its text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
        const [[cell] = []] = readCsv(`${lookupCell(text)},x\n`);
        assert.equal(cell, text.replace(/[\r\n\0]+/g, ' '));
      }),
    );
  });

  it('is one string of an eval expression', () => {
    assert.equal(evalString('a "b" \\d \\\\'), '"a \\"b\\" \\d \\\\\\\\"');
  });

  it('has names for groups, and for these alone', () => {
    assert.equal(withNamedGroups('[(](a)(?:b)\\((c)', ['one', 'two']), '[(](?<one>a)(?:b)\\((?<two>c)');
  });
});
