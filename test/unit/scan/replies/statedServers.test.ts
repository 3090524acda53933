import assert from 'node:assert/strict';
import { StatedServers } from '../../../../src/scan/replies/statedServers.ts';

function lastIn(text: string): readonly [string | null, string | null] | null {
  const servers = new StatedServers();
  servers.enter(text);
  return servers.last === null ? null : [servers.last.server, servers.last.ip];
}

describe('servers that a report names', () => {
  const texts: readonly (readonly [text: string, server: string | null, ip: string | null])[] = [
    ['rejected by the server for contoso.com by mx.contoso.com. [192.0.2.1].', 'mx.contoso.com', '192.0.2.1'],
    ['rejected by contoso.com by mx.contoso.com. [2001:db8::1].', 'mx.contoso.com', '2001:db8::1'],
    ['Receiving server: mx.contoso.com (192.0.2.1)', 'mx.contoso.com', '192.0.2.1'],
    ['Connected to 192.0.2.1 but sender was rejected.', null, '192.0.2.1'],
    ['<a@contoso.com>:\n192.0.2.1 does not like recipient.', null, '192.0.2.1'],
    ['192.0.2.1 failed after I sent the message.', null, '192.0.2.1'],
    ['Connecting to mx.contoso.com [192.0.2.1]:25 ... connected', 'mx.contoso.com', '192.0.2.1'],
    ['=== Connected to mx.contoso.com.', 'mx.contoso.com', null],
    ['Connected to smtp://mx.contoso.com:25/?starttls=when-available', 'mx.contoso.com', null],
  ];
  for (const [text, ...expected] of texts) {
    it(`are found in ${JSON.stringify(text)}`, () => assert.deepEqual(lastIn(text), expected));
  }

  for (const text of [
    '',
    'written by hand [1]',
    'Receiving server: unknown',
    'Connected to the server but refused',
    'We connected to mx.contoso.com',
  ]) {
    it(`are not found in ${JSON.stringify(text)}`, () => assert.equal(lastIn(text), null));
  }

  it('are those named last before each reply, from passage to passage', () => {
    const servers = new StatedServers();
    const two = '192.0.2.1 does not like recipient.\n550 no\n192.0.2.2 does not like recipient.\n550 no';
    servers.enter(two);
    assert.deepEqual(
      [...two.matchAll(/550/g)].map(({ index }) => servers.before(index)?.ip),
      ['192.0.2.1', '192.0.2.2'],
    );
    servers.enter('550 no');
    assert.equal(servers.before(0)?.ip, '192.0.2.2');
    servers.forget();
    assert.equal(servers.before(0), null);
  });
});
