import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { EditedDocument } from '../../../src/server/editedDocument.ts';
import { OpenLog } from '../../../src/server/openLog.ts';
import type { LogDocument } from '../../../src/service/document/logDocument.ts';

const at = { line: 0, character: 0 };
const insertion = [{ range: { start: at, end: at }, text: '550 5.1.1 no such user\n' }];

describe('an open log', () => {
  let log: OpenLog;
  let versions: number[];

  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout', 'Date'], now: 1_000_000 });
    versions = [];
    const document = new EditedDocument('file:///a.log', 1, '550 5.7.1 refused\n');
    log = new OpenLog(
      document,
      () => [],
      ({ version }) => versions.push(version),
    );
    log.read();
  });
  afterEach(() => mock.timers.reset());

  /** Two edits in haste: the second one waits for a pause. */
  const typeOn = (): void => {
    log.edit(insertion, 2);
    log.edit(insertion, 3);
  };

  it('is read at once where nothing was typed just before', () => {
    log.edit(insertion, 2);
    mock.timers.tick(0);
    assert.deepEqual([versions, log.current?.version, log.current?.findings.length], [[1, 2], 2, 2]);
  });

  it('is read once the typing pauses, and not before', async () => {
    typeOn();
    const settled = log.settled();
    mock.timers.tick(199);
    assert.deepEqual([versions, log.current, log.last?.version], [[1], undefined, 1]);
    mock.timers.tick(1);
    assert.deepEqual([versions, log.current?.version], [[1, 3], 3]);
    assert.equal(await settled, log.current);
    assert.equal(await log.settled(), log.current);
  });

  it('is read at once for those who cannot wait, once for all', async () => {
    typeOn();
    const settled = log.settled();
    const now: LogDocument = log.now();
    assert.deepEqual([now.version, now.findings.length, log.now() === now, (await settled) === now], [3, 3, true, true]);
    mock.timers.tick(1000);
    assert.deepEqual(versions, [1, 3]);
  });

  it('is not read any more when it is closed, and nobody goes on waiting', async () => {
    typeOn();
    const settled = log.settled();
    log.close();
    mock.timers.tick(1000);
    assert.deepEqual([await settled, versions], [undefined, [1]]);
  });
});
