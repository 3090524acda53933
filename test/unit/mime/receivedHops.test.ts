/** The way of a message, by what servers wrote into its header. */

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Hop, readHops, slowestHop, totalDelay } from '../../../src/mime/receivedHops.ts';

const at = (time: string, route = 'from a.example by b.example'): string => `${route}; Fri, 20 Nov 2026 ${time} +0000`;

const routes: readonly (readonly [value: string, hop: Partial<Hop>])[] = [
  [
    'from mx1.example (10.0.0.1) by MX2.example (10.0.0.2) with Microsoft SMTP Server (version=TLS1_3, cipher=TLS_AES) id 15.2; Fri, 20 Nov 2026 08:31:07 +0100',
    { from: 'mx1.example', by: 'MX2.example', protocol: 'Microsoft SMTP Server', tls: 'TLS 1.3', time: '2026-11-20T07:31:07Z' },
  ],
  [
    'from mail.example (mail.example [192.0.2.1]) (using TLSv1.2 with cipher X (256/256 bits)) by mx.example (Postfix) with ESMTPS id 4F for <a@b.example>; Fri, 20 Nov 2026 08:00:00 -0500 (EST)',
    { from: 'mail.example', by: 'mx.example', protocol: 'ESMTPS', tls: 'TLS 1.2', time: '2026-11-20T13:00:00Z' },
  ],
  [
    'by 2002:a05:6402:5 with SMTP id x; Fri, 20 Nov 2026 08:00:00 -0800',
    { from: null, by: '2002:a05:6402:5', protocol: 'SMTP', tls: null },
  ],
  ['(qmail 123 invoked by uid 0); 20 Nov 2026 08:00:00 -0000', { from: null, by: null, time: '2026-11-20T08:00:00Z' }],
  ['from a.example by b.example with mapi id 15.21; yesterday', { from: 'a.example', protocol: 'mapi', time: null }],
  ['from a.example (a comment that is not closed by b.example', { from: 'a.example', by: 'b.example', time: null }],
  ['', { from: null, by: null, protocol: null, tls: null, time: null, delay: null }],
];

describe('Received fields', () => {
  for (const [value, expected] of routes) {
    it(`tell a hop: ${value.slice(0, 60)}`, () => {
      const [hop] = readHops([value]);
      assert.deepEqual({ ...hop, ...expected }, hop);
    });
  }

  it('are hops in the order of travel, each with its delay', () => {
    const hops = readHops([at('08:10:00'), at('08:09:30'), at('08:09:40')]);
    assert.deepEqual(
      hops.map(({ delay }) => delay),
      [null, -10, 30],
    );
    assert.equal(totalDelay(hops), 20);
    assert.equal(slowestHop(hops), hops[2]);
  });

  it('have no delay where a time cannot be read', () => {
    const hops = readHops([at('08:10:00'), 'from a by b; never', at('08:09:40')]);
    assert.deepEqual(
      hops.map(({ delay }) => delay),
      [null, null, null],
    );
    assert.equal(totalDelay(hops), 20);
    assert.equal(slowestHop(hops), null);
    assert.equal(totalDelay(readHops([at('08:10:00')])), null);
  });

  it('have delays that add up to the whole', () => {
    const instant = fc.integer({ min: 0, max: 2_000_000_000 });
    fc.assert(
      fc.property(fc.array(instant, { minLength: 2, maxLength: 50 }), (instants) => {
        const hops = readHops(instants.map((seconds) => `from a by b; ${new Date(seconds * 1000).toUTCString()}`));
        assert.equal(
          hops.reduce((sum, { delay }) => sum + (delay ?? 0), 0),
          totalDelay(hops),
        );
      }),
    );
  });

  it('are read whatever stands in them', () => {
    const damaged = fc.array(fc.oneof(fc.constantFrom('from ', ' by ', ' with ', '(', ')', ';', ' id ', 'TLS'), fc.string()));
    fc.assert(
      fc.property(damaged, (pieces) => {
        assert.equal(readHops([pieces.join('')]).length, 1);
      }),
      { numRuns: 2000 },
    );
    const long = `from ${'a'.repeat(100_000)} by ${'('.repeat(100_000)}`;
    assert.equal(readHops(new Array<string>(1000).fill(long)).length, 200);
  });
});
