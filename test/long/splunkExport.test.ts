import assert from 'node:assert/strict';
import { differences, logReadings, type Reading, replyReadings, type Told } from '../unit/engines/readings.ts';
import { readMacro } from '../unit/engines/splunk.ts';
import { innerMacro, lookups, outerMacro } from '../unit/engines/splunkApp.ts';

function tell(readings: readonly Reading[]): ReadonlyMap<number, Told> {
  const ofWriter = new Map(
    (['exchange', 'other', 'unknown'] as const).map((writer) => {
      const filled = outerMacro.replaceAll('$field$', 'text').replaceAll('$writer$', writer).replaceAll('$server$', 'server');
      return [writer, readMacro(filled, lookups, { mail_flow_lens_meaning: innerMacro })];
    }),
  );
  return new Map(
    readings.map(({ id, text, writer, server }) => {
      const told = ofWriter.get(writer)?.({ text, server }) ?? {};
      const of = (name: string): string | null => (told[name] == null ? null : String(told[name]));
      return [
        id,
        {
          reply: of('mail_flow_reply'),
          code: of('mail_flow_code'),
          entry: of('mail_flow_entry'),
          reason: of('mail_flow_reason'),
        },
      ];
    }),
  );
}

describe('the export for Splunk', function () {
  this.timeout(240_000);

  it('reads the codes of real replies, and the reasons of nearly all', () => {
    const readings = replyReadings();
    const told = tell(readings);
    assert.deepEqual(differences(readings, told, ['reply', 'code']), []);
    const reasons = differences(readings, told, ['reason']);
    assert.ok(reasons.length <= readings.length * 0.01, `${reasons.length}\n${reasons.join('\n')}`);
  });

  it('reads the codes of every failure of the samples and fixtures', () => {
    const readings = logReadings();
    const told = tell(readings);
    assert.deepEqual(differences(readings, told, ['code']), []);
    const reasons = differences(readings, told, ['reason']);
    assert.ok(reasons.length <= readings.length * 0.05, `${reasons.length}\n${reasons.join('\n')}`);
  });
});
