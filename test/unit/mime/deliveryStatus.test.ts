import assert from 'node:assert/strict';
import { type StatusGroup, StatusGroups, statusValue, typedValue } from '../../../src/mime/deliveryStatus.ts';

function groupsOf(text: string): readonly StatusGroup[] {
  const groups = new StatusGroups();
  for (const [index, line] of text.split('\n').entries()) {
    groups.line({ text: line, line: index + 10 });
  }
  return groups.take();
}

const REPORT = [
  'Reporting-MTA: dns;mx.contoso.com',
  '',
  'Final-Recipient: rfc822;a@contoso.com',
  'Diagnostic-Code: smtp;550',
  ' 5.1.1 user',
  '\tunknown',
  'STATUS : 5.1.1',
  ' \t',
  '',
  'Final-Recipient: rfc822;b@contoso.com',
].join('\n');

describe('delivery status', () => {
  it('cuts groups at blank lines and names their fields', () => {
    assert.deepEqual(
      groupsOf(REPORT).map((group) => group.map(({ name }) => name)),
      [['reporting-mta'], ['final-recipient', 'diagnostic-code', 'status'], ['final-recipient']],
    );
  });

  it('begins another group where a second recipient is named without a blank line', () => {
    const text = 'Final-Recipient: rfc822;a@contoso.com\nAction: failed\nFinal-Recipient: rfc822;b@contoso.com\nAction: delayed';
    assert.deepEqual(
      groupsOf(text).map((group) => [statusValue(group, 'final-recipient'), statusValue(group, 'action')]),
      [
        ['rfc822;a@contoso.com', 'failed'],
        ['rfc822;b@contoso.com', 'delayed'],
      ],
    );
  });

  it('keeps the lines that a field was folded over', () => {
    assert.deepEqual(groupsOf(REPORT)[1]?.[1]?.lines, [
      { text: 'Diagnostic-Code: smtp;550', line: 13 },
      { text: ' 5.1.1 user', line: 14 },
      { text: '\tunknown', line: 15 },
    ]);
  });

  it('keeps a line without a name with the field before it', () => {
    assert.equal(
      statusValue(groupsOf('Diagnostic-Code: smtp;550 5.1.1\nuser unknown')[0] ?? [], 'diagnostic-code'),
      'smtp;550 5.1.1 user unknown',
    );
  });

  it('begins anew after it was taken', () => {
    const groups = new StatusGroups();
    groups.line({ text: 'Status: 5.1.1', line: 0 });
    assert.equal(groups.take().length, 1);
    groups.line({ text: ' folded onto nothing', line: 1 });
    assert.deepEqual(groups.take(), []);
  });

  it('unfolds a value, and has none for a field that is missing or empty', () => {
    const group = groupsOf(REPORT)[1] ?? [];
    assert.equal(statusValue(group, 'diagnostic-code'), 'smtp;550 5.1.1 user unknown');
    assert.equal(statusValue(group, 'action'), null);
    assert.equal(statusValue(groupsOf('Remote-MTA:\nStatus: 5.1.1')[0] ?? [], 'remote-mta'), null);
  });

  const typed: readonly (readonly [value: string | null, plain: string | null])[] = [
    [null, null],
    ['rfc822;a@contoso.com', 'a@contoso.com'],
    ['RFC822 ; a@contoso.com', 'a@contoso.com'],
    ['rfc822; <a@contoso.com>', 'a@contoso.com'],
    ['a@contoso.com', 'a@contoso.com'],
    ['x-local-hostname; mail', 'mail'],
    ['dns;', null],
  ];
  for (const [value, plain] of typed) {
    it(`takes the type off ${JSON.stringify(value)}`, () => assert.equal(typedValue(value), plain));
  }
});
