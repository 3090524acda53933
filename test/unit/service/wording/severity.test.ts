import assert from 'node:assert/strict';
import { en } from '../../../../src/locales/en/index.ts';
import { problemsOf } from '../../../../src/service/editor/diagnostics.ts';
import { noRules, type SeverityRules } from '../../../../src/service/wording/severity.ts';
import { documentOf } from '../../samples.ts';
import { extendedTraceOf } from '../../traces.ts';

const document = documentOf(
  extendedTraceOf([
    { network_message_id: 'n-1', recipient_status: '550 5.1.10 no' },
    { network_message_id: 'n-2', event_id: 'DEFER', recipient_status: '450 4.4.316 no' },
  ]),
);

/** `code severity` of each problem, LSP's numbers. */
function told(rules: Partial<SeverityRules>): string[] {
  return problemsOf(document, en, { ...noRules, ...rules }).map(({ code, severity }) => `${code} ${severity}`);
}

const cases: Readonly<Record<string, readonly [rules: Partial<SeverityRules>, told: readonly string[]]>> = {
  'nothing: what became of the message': [{}, ['5.1.10 1', '4.4.316 2']],
  'a code': [{ severity: { '5.1.10': 'hint' } }, ['5.1.10 4', '4.4.316 2']],
  'a class': [{ severity: { '4.x.x': 'error' } }, ['5.1.10 1', '4.4.316 1']],
  'a subject': [{ severity: { '4.4.x': 'information' } }, ['5.1.10 1', '4.4.316 3']],
  'a reply': [{ severity: { '450': 'hint' } }, ['5.1.10 1', '4.4.316 4']],
  'a reason': [{ severity: { 'recipient-unknown': 'hint' } }, ['5.1.10 4', '4.4.316 2']],
  'an ignored reason': [{ ignore: ['connection'] }, ['5.1.10 1']],
  'an entry': [{ severity: { 'exchange-online/5.1.10': 'off' } }, ['4.4.316 2']],
  'a code and its class: the code': [{ severity: { '4.x.x': 'off', '4.4.316': 'hint' } }, ['5.1.10 1', '4.4.316 4']],
  'an ignored code': [{ ignore: ['5.1.10'] }, ['4.4.316 2']],
  'an ignored class': [{ ignore: ['4.x.x'], severity: { '4.4.316': 'error' } }, ['5.1.10 1']],
  'an ignored format': [{ ignoredFormats: ['extended-trace'] }, []],
  'another format': [{ ignoredFormats: ['tracking-log'] }, ['5.1.10 1', '4.4.316 2']],
};

describe('severity', () => {
  for (const [name, [rules, expected]] of Object.entries(cases)) {
    it(`goes by ${name}`, () => assert.deepEqual(told(rules), expected));
  }
});
