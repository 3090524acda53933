import assert from 'node:assert/strict';
import { bytesOfPaths } from '../../../src/cli/argumentBytes.ts';

describe('the bytes of arguments', () => {
  const kept = (): Buffer =>
    Buffer.concat([Buffer.from('node\0cli\0b'), Buffer.of(0xff, 0, 0x62, 0xfe, 0), Buffer.from('c\0b\ufffd\0')]);

  it('are found in order for what is not UTF-8', () => {
    const [first, plain, second, third] = bytesOfPaths(['b\ufffd', 'c', 'b\ufffd', 'b\ufffd'], kept);
    assert.deepEqual([first, plain, second], [Buffer.of(0x62, 0xff), undefined, Buffer.of(0x62, 0xfe)]);
    assert.deepEqual(third, Buffer.from('b\ufffd'));
  });

  it('are not asked for where all is UTF-8, and left where no system tells them', () => {
    assert.deepEqual(
      bytesOfPaths(['a'], () => {
        throw new Error('asked');
      }),
      [undefined],
    );
    assert.deepEqual(
      bytesOfPaths(['b\ufffd'], () => Buffer.alloc(0)),
      [undefined],
    );
  });
});
