import assert from 'node:assert/strict';
import { joined, type MergeableFile, mergeableOf, readMergeable } from '../../../src/cli/mergeableFile.ts';
import { MergeableLogs } from '../../../src/cli/mergeableLogs.ts';
import type { InputWatcher } from '../../../src/cli/readText.ts';
import { en } from '../../../src/locales/en/index.ts';
import type { LogReport, Shard } from '../../../src/logReport.ts';
import { recogniseFormat } from '../../../src/scan/recognise.ts';
import { Scanner } from '../../../src/scan/scanner.ts';
import { mergeReports } from '../../../src/service/overview/mergedReport.ts';
import { logTexts, printedReport, reportOf } from '../logReports.ts';
import { randomNumbers } from '../randomNumbers.ts';
import { extendedTraceOf, type Row, trackingLogOf } from '../traces.ts';

const LOG = 'whole.log';
const quiet: InputWatcher = { notice: () => undefined, read: () => undefined, done: () => undefined };

/** The report of one text, as a file has it; null if no log is recognised. */
async function shardOf(text: string, shard: Shard | null, name = LOG): Promise<MergeableFile | null> {
  const logs = new MergeableLogs(en, shard);
  const { isLog } = await logs.read(name, { kind: 'bytes', bytes: Buffer.from(text) }, quiet);
  const file = readMergeable(printedReport(logs.report(), 'json'));
  assert.ok(file);
  return isLog ? file : null;
}

function reportOfFile({ state, pieces }: Pick<MergeableFile, 'state' | 'pieces'>): LogReport {
  return mergeReports([mergeableOf(state, pieces, 'report.json')], en);
}

/** Merges in any grouping and order, by way of files. */
function mergedAtRandom(shards: readonly MergeableFile[], random: (below: number) => number): LogReport {
  const left = [...shards];
  while (left.length > 1) {
    const group = Array.from({ length: 2 + random(3) }, () => left.splice(random(left.length), 1)).flat();
    const printed = printedReport({ ...reportOfFile(joined(group)), ...joined(group) }, 'json');
    const file = readMergeable(printed);
    assert.ok(file);
    left.push(file);
  }
  const [last] = left;
  assert.ok(last);
  return reportOfFile(last);
}

/** The shards of a text that is cut at some lines; each begins with the head. */
async function shardsOf(
  head: string,
  lines: readonly string[],
  cuts: readonly number[],
): Promise<readonly (MergeableFile | null)[]> {
  const bounds = [0, ...[...new Set(cuts)].sort((a, b) => a - b), lines.length];
  const texts = bounds.slice(1).map((end, index) => head + lines.slice(bounds[index], end).join(''));
  return Promise.all(texts.map((text, index) => shardOf(text, { log: LOG, number: index + 1 }, `part-${index + 1}.log`)));
}

/** Number of lines before the first one that tells anything. */
function headOf(lines: readonly string[]): number {
  let isTold = false;
  const told = (): void => {
    isTold = true;
  };
  const scanner = new Scanner({ finding: told, state: told, success: told });
  const format = recogniseFormat(lines.join(''));
  if (format === null) {
    return 0;
  }
  scanner.readAs(format, lines);
  const first = lines.findIndex((line) => {
    scanner.push(line);
    return isTold;
  });
  return Math.max(first, 0);
}

const events = ['RECEIVE', 'DEFER', 'DEFER', 'FAIL', 'FAIL', 'DELIVER', 'SEND', 'EXPAND', 'DROP', 'SUBMIT', 'DSN'];
const statuses = [
  '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup',
  '[{LED=450 4.4.316 Connection refused [Message=Socket error code 10061] [LastAttemptedServerName=mail.fabrikam.com]};{MSG=}]',
  '451 4.7.0 Words of a server that no entry explains',
  '',
];

/** Rows of few messages, so that the story of each stands all over the log; some without an id, a time, or an end of line in a field. */
function storiesOf(random: (below: number) => number, count: number): readonly Row[] {
  const pick = (values: readonly string[]): string => values[random(values.length)] ?? '';
  return Array.from({ length: count }, () => {
    const minute = String(random(60)).padStart(2, '0');
    return {
      date_time_utc: random(20) === 0 ? '' : `2026-11-20T${String(8 + random(3)).padStart(2, '0')}:${minute}:00.000Z`,
      event_id: pick(events),
      recipient_status: pick(statuses),
      message_id: random(10) === 0 ? '' : `<${random(12)}@contoso.com>`,
      network_message_id: '',
      recipient_address: `user${random(2)}@fabrikam.com`,
      message_subject: random(8) === 0 ? 'two\nlines, "quoted"' : 'Order',
      server_hostname: pick(['mail.contoso.com', 'mx.fabrikam.com']),
    };
  });
}

describe('merged reports', () => {
  for (const [name, open] of [
    ['extended traces', extendedTraceOf],
    ['tracking logs', trackingLogOf],
  ] as const) {
    it(`are the report of the whole, however its records are divided and merged: ${name}`, async () => {
      const random = randomNumbers(31);
      let [failures, slow] = [0, 0];
      for (let run = 0; run < 6; run++) {
        const rows = storiesOf(random, 20 + random(150));
        const head = open([]);
        const records = rows.map((row) => open([row]).slice(head.length));
        const cuts = Array.from({ length: 1 + random(9) }, () => 1 + random(records.length - 1));
        const shards = (await shardsOf(head, records, cuts)).map((shard) => shard ?? assert.fail('a shard without a log'));
        const whole = reportOf([head + records.join('')], { names: [LOG] });
        failures += whole.failures.length;
        slow += whole.slowest.length;
        assert.deepEqual(mergedAtRandom(shards, random), whole);
      }
      assert.ok(failures > 30 && slow > 10, `${failures} failures, ${slow} slow deliveries`);
    });
  }

  describe('are the report of the whole, or say that they may not be, wherever a log is cut', () => {
    const random = randomNumbers(32);
    let equal = 0;

    for (const [name, text] of logTexts) {
      const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
      if (lines.length < 3 || /[\r\0]/.test(text)) {
        continue;
      }
      it(name, async () => {
        const whole = reportOf([text], { names: [LOG] });
        for (const repeats of [0, headOf(lines)]) {
          const rest = lines.slice(repeats);
          const cuts = [1 + random(rest.length), 1 + random(rest.length)].filter((cut) => cut < rest.length);
          const shards = await shardsOf(lines.slice(0, repeats).join(''), rest, cuts);
          const logs = shards.flatMap((shard) => shard ?? []);
          const merged = reportOfFile(joined(logs));
          if (logs.length === shards.length && shards.length > 1 && merged.problems.length === 0) {
            equal++;
            assert.deepEqual(merged, whole, `${repeats} lines repeated, cut at ${cuts}`);
          }
        }
      });
    }

    it('many of them are merged', () => assert.ok(equal > 20, `${equal}`));
  });

  it('are those of a scan of all logs, in the order of their names', async () => {
    const random = randomNumbers(33);
    const texts = [...logTexts].filter(([, text]) => !text.includes('\0')).sort(([one], [other]) => (one < other ? -1 : 1));
    const files = await Promise.all(texts.map(([name, text]) => shardOf(text, null, name)));
    const logs = texts.filter((_, index) => files[index] !== null);
    const whole = reportOf(
      logs.map(([, text]) => text),
      { names: logs.map(([name]) => name) },
    );
    assert.deepEqual(
      mergedAtRandom(
        files.flatMap((file) => file ?? []),
        random,
      ),
      whole,
    );
  });

  it('say what is missing, twice there, or cut', async () => {
    const rows = storiesOf(randomNumbers(34), 12);
    const head = trackingLogOf([]);
    const records = rows.map((row) => trackingLogOf([row]).slice(head.length));
    const shards = (await shardsOf(head, records, [3, 6, 9])).flatMap((shard) => shard ?? []);
    const [first, second, , last] = shards;
    assert.ok(first && second && last);
    assert.deepEqual(reportOfFile(joined([last, second, first])).problems, ['whole.log: shards are missing between 2 and 4']);
    assert.deepEqual(reportOfFile(joined([second, first, second])).problems, ['whole.log: shard 2 is there twice']);
    const cut = await shardOf(head + (records[0] ?? '').slice(0, -1), { log: LOG, number: 0 }, 'part-0.log');
    assert.ok(cut);
    assert.equal(reportOfFile(joined([cut, first])).counts.whole, false);
    assert.match(reportOfFile(joined([cut, first])).problems.join('\n'), /shard 1 may depend on what stands in shard 0/);
  });

  it('are taken from nothing but what a scan wrote', async () => {
    const text = extendedTraceOf(storiesOf(randomNumbers(35), 30));
    const file = await shardOf(text, null);
    assert.ok(file);
    const printed = JSON.stringify({ ...reportOfFile(file), ...file });
    assert.ok(readMergeable(printed));
    assert.equal(readMergeable(printedReport(reportOf([text]), 'json')), null);
    assert.equal(readMergeable('{'), null);
    assert.equal(readMergeable(printed.replace('"version":1,"logs"', '"version":2,"logs"')), null);
    assert.equal(readMergeable(printed.replace('"isRead":true', '"isRead":1')), null);
    assert.equal(readMergeable(JSON.stringify({ ...file, pieces: [] })), null);
    for (const piece of ['', 'AAAA', file.pieces[0]?.slice(8) ?? '']) {
      assert.throws(() => reportOfFile({ state: file.state, pieces: [piece] }), /a damaged piece/);
    }
  });
});
