import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { Drawing } from '../../../src/reportView/drawing.ts';

/** How long a drawing takes, milliseconds. */
const TIME = 200;

describe('what is drawn while a scan finds more', () => {
  let drawn: number[];
  let drawing: Drawing<number>;

  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout', 'Date'], now: 1_000_000 });
    drawn = [];
    drawing = new Drawing((item) => {
      drawn.push(item);
      mock.timers.setTime(Date.now() + TIME);
    });
  });
  afterEach(() => mock.timers.reset());

  it('takes a tenth of the time, and is the newest', () => {
    drawing.show(1, false);
    drawing.show(2, false);
    drawing.show(3, false);
    assert.deepEqual(drawn, [1]);
    mock.timers.tick(9 * TIME - 1);
    assert.deepEqual(drawn, [1]);
    mock.timers.tick(1);
    assert.deepEqual(drawn, [1, 3]);
  });

  it('is the last at once, and nothing after it', () => {
    drawing.show(1, false);
    drawing.show(2, false);
    drawing.show(3, true);
    assert.deepEqual(drawn, [1, 3]);
    mock.timers.tick(100 * TIME);
    assert.deepEqual(drawn, [1, 3]);
  });

  it('is not what was given up', () => {
    drawing.show(1, false);
    drawing.show(2, false);
    drawing.drop();
    mock.timers.tick(100 * TIME);
    assert.deepEqual(drawn, [1]);
  });
});
