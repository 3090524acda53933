import assert from 'node:assert/strict';
import fc from 'fast-check';
import { kqlFiles } from '../../src/engines/kql.ts';
import { kqlLiteral } from '../../src/engines/kqlLiteral.ts';
import { traceSchema } from '../../src/engines/kqlQueries.ts';
import { localeOf } from '../../src/locales/languages.ts';
import { type Database, diagnosticsOf } from '../unit/engines/kusto.ts';
import { runs } from './runs.ts';

const files = kqlFiles('1.0.0', localeOf('en'));

/** A table of thousands of rows with its first three: the service takes seconds for all. */
function shortened(text: string): string {
  return text.replace(
    /(datatable\([^)]*\)\[\n(?:.*\n){1,3}?)(?:.*\n)*?\]/,
    (_, head: string) => `${head.replace(/,\n$/, '\n')}]`,
  );
}

/** Columns that Microsoft documents, as far as the queries name them: the tables of Defender, and that of the Exchange solution of Sentinel. */
const database: Database = {
  tables: {
    EmailEvents:
      '(TimeGenerated:datetime, NetworkMessageId:string, InternetMessageId:string, SenderFromAddress:string, RecipientEmailAddress:string, EmailDirection:string, DeliveryAction:string, DeliveryLocation:string)',
    EmailPostDeliveryEvents:
      '(TimeGenerated:datetime, NetworkMessageId:string, Action:string, ActionType:string, ActionTrigger:string, ActionResult:string, RecipientEmailAddress:string, DeliveryLocation:string)',
    MessageTrackingLog_CL:
      '(TimeGenerated:datetime, eventId:string, messageId:string, networkMessageId:string, recipientAddress:string, recipientStatus:string, senderAddress:string, sourceContext:string, source:string)',
    ExchangeMessageTraceDetail_CL: `(${traceSchema.map(([name, type]) => `${name}:${type}`).join(', ')})`,
  },
  functions: Object.fromEntries(
    files.flatMap(({ name, text }) => (name.startsWith('sentinel/') ? [[name.slice(9, -4), shortened(text)] as const] : [])),
  ),
};

describe('the export for Kusto', function () {
  this.timeout(600_000);

  for (const { name, text } of files.filter((file) => file.name.startsWith('queries/'))) {
    it(`${name} parses and binds`, () => assert.deepEqual(diagnosticsOf(text, database), []));
  }

  for (const { name, text } of files.filter((file) => file.name.startsWith('sentinel/'))) {
    it(`${name} parses and binds with all its rows`, () =>
      assert.deepEqual(diagnosticsOf(text, { tables: {}, functions: {} }), []));
  }

  it('has commands for Data Explorer that parse and bind', () => {
    const commands = (files.find(({ name }) => name === 'data-explorer.kql')?.text ?? '').split(/\n\n(?=\.create)/).slice(1);
    assert.equal(commands.length, Object.keys(database.functions).length + 1);
    assert.deepEqual(
      commands.flatMap((command) => diagnosticsOf(shortened(command), database)),
      [],
    );
  });

  it('is told of a name that is not there', () => {
    const [query = ''] = files.flatMap(({ name, text }) => (name === 'queries/failures-of-tracking-log.kql' ? [text] : []));
    assert.deepEqual(diagnosticsOf(query.replace('Said = Reason, Weak', 'Said = Reasons, Weak'), database).length > 0, true);
  });
});

describe('a literal of the Kusto query language', function () {
  this.timeout(600_000);

  it('is one text, whatever that is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
        const query = `print A = ${kqlLiteral(text)}, B = 1 | project A, B`;
        assert.deepEqual(diagnosticsOf(query, { tables: {}, functions: {} }), []);
      }),
      { numRuns: runs(100) },
    );
  });
});
