import assert from 'node:assert/strict';
import { isPrivateAddress } from '../../../src/text/privateAddress.ts';

describe('private addresses', () => {
  for (const ip of [
    '10.1.2.3',
    '127.0.0.1',
    '192.168.0.9',
    '172.16.0.1',
    '172.31.9.9',
    '169.254.1.1',
    '::1',
    'fd00::1',
    'FE80::1',
  ]) {
    it(`are of a network's own: ${ip}`, () => assert.equal(isPrivateAddress(ip), true));
  }

  for (const ip of ['203.0.113.9', '172.15.0.1', '172.32.0.1', '100.10.1.1', '2001:db8::1', '192.0.2.1']) {
    it(`are not: ${ip}`, () => assert.equal(isPrivateAddress(ip), false));
  }
});
