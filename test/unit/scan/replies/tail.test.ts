import assert from 'node:assert/strict';
import { readTail, type TailValues, withoutPort } from '../../../../src/scan/replies/tail.ts';

const nothing: TailValues = { message: null, server: null, ip: null, lastAttempt: null, thumbprint: null };
const FRONT_END = '[AM4PEPF00027A61.eurprd04.prod.outlook.com 2026-11-20T06:41:34.110Z 08DF45DB91F0FAC9]';
const THUMBPRINT = '0123456789ABCDEF0123456789ABCDEF01234567';

const cases: readonly (readonly [text: string, values: Partial<TailValues>])[] = [
  ['', {}],
  ['550 5.1.1 unknown', {}],
  ['[Message=Socket error code 10061]', { message: 'Socket error code 10061' }],
  ['[Message=]', {}],
  ['[Message=451 5.7.3 STARTTLS [x] needed] [Y=z]', { message: '451 5.7.3 STARTTLS [x] needed' }],
  ['[Message=cut off in the mid', { message: 'cut off in the mid' }],
  [
    `[Message=SubjectMismatch, Thumbprint: ${THUMBPRINT}]`,
    { message: `SubjectMismatch, Thumbprint: ${THUMBPRINT}`, thumbprint: THUMBPRINT },
  ],
  ['[LastAttemptedServerName=mail.contoso.com]', { server: 'mail.contoso.com' }],
  ['[LastAttemptedIP=203.0.113.7:25]', { ip: '203.0.113.7' }],
  [FRONT_END, { lastAttempt: '2026-11-20T06:41:34.110Z' }],
  [
    '{FQDN=mail.contoso.com};{IP=203.0.113.7};{LRT=11/20/2026 6:41:34 AM}',
    { server: 'mail.contoso.com', ip: '203.0.113.7', lastAttempt: '2026-11-20T06:41:34Z' },
  ],
  ['{LRT=1/2/2026 12:05:00 AM}', { lastAttempt: '2026-01-02T00:05:00Z' }],
  ['{LRT=1/2/2026 12:05:00 PM}', { lastAttempt: '2026-01-02T12:05:00Z' }],
  ['{LRT=1/2/2026 1:05:00 PM}', { lastAttempt: '2026-01-02T13:05:00Z' }],
  ['{LRT=20.11.2026 06:41}', { lastAttempt: '20.11.2026 06:41' }],
  [
    'OutboundProxyTargetIP: 198.51.100.9. OutboundProxyTargetHostName: mx.fabrikam.com.',
    { server: 'mx.fabrikam.com', ip: '198.51.100.9' },
  ],
  [
    'OutboundProxyTargetIP: 198.51.100.9. OutboundProxyTargetHostName: mx.fabrikam.com", "data": 1',
    {
      server: 'mx.fabrikam.com',
      ip: '198.51.100.9',
    },
  ],
  ['OutboundProxyTargetHostName: mx.fabrikam.com\\"', { server: 'mx.fabrikam.com' }],
  ['The last endpoint attempted was 192.0.2.30:2525', { ip: '192.0.2.30' }],
  ['The last endpoint attempted was 192.0.2.30:2525.', { ip: '192.0.2.30' }],
  ['The last endpoint attempted was [2001:db8::1]:25;', { ip: '2001:db8::1' }],
  ['The last endpoint attempted was 10.**.**.***:**', {}],
  ['The last endpoint attempted was 192.0.2.**:25', {}],
  ['Server at mail.contoso.com (203.0.113.7) returned', {}],
  [
    '[LastAttemptedServerName=a.example] [LastAttemptedIP=192.0.2.1:25];{FQDN=b.example};{IP=192.0.2.2} OutboundProxyTargetIP: 192.0.2.3, OutboundProxyTargetHostName: c.example',
    { server: 'a.example', ip: '192.0.2.1' },
  ],
  [
    '{FQDN=b.example};{IP=192.0.2.2} OutboundProxyTargetIP: 192.0.2.3, OutboundProxyTargetHostName: c.example',
    { server: 'c.example', ip: '192.0.2.3' },
  ],
];

describe('tail', () => {
  for (const [text, values] of cases) {
    it(`reads ${JSON.stringify(text)}`, () => assert.deepEqual(readTail(text), { ...nothing, ...values }));
  }

  const introductions: readonly (readonly [before: string, values: Partial<TailValues>])[] = [
    ['Server at mail.contoso.com (203.0.113.7) returned ', { server: 'mail.contoso.com', ip: '203.0.113.7' }],
    ['server at\nmail.contoso.com (2001:db8::1)\nreturned ', { server: 'mail.contoso.com', ip: '2001:db8::1' }],
    [
      'Server at a.example (192.0.2.1) returned x, Server at b.example (192.0.2.2) returned ',
      { server: 'b.example', ip: '192.0.2.2' },
    ],
    ['Server at edgesync - default site to internet (198.51.100.10) returned ', { ip: '198.51.100.10' }],
    ['host mx.contoso.com[203.0.113.7] said: ', { server: 'mx.contoso.com', ip: '203.0.113.7' }],
    ['host: mx.contoso.com (203.0.113.7) reason: ', { server: 'mx.contoso.com', ip: '203.0.113.7' }],
    ['contoso.com #<mx.contoso.com #5.7.1 smtp;530 ', { server: 'mx.contoso.com' }],
    ['<#5.7.1 smtp;530 ', {}],
    ['the host said (b) and returned ', {}],
    ['Remote server returned ', {}],
  ];
  for (const [before, values] of introductions) {
    it(`reads what stands before a reply: ${JSON.stringify(before)}`, () => {
      assert.deepEqual(readTail('550 5.1.1 unknown', before), { ...nothing, ...values });
    });
  }

  it('takes its own values before those that stand before the reply', () => {
    const { server, ip } = readTail(
      '[LastAttemptedServerName=a.example] [LastAttemptedIP=192.0.2.1:25]',
      'Server at b.example (192.0.2.2) returned',
    );
    assert.deepEqual([server, ip], ['a.example', '192.0.2.1']);
  });

  const addresses: readonly (readonly [address: string, without: string])[] = [
    ['203.0.113.7:25', '203.0.113.7'],
    ['203.0.113.7', '203.0.113.7'],
    ['[2001:db8::1]:25', '2001:db8::1'],
    ['2001:db8::25', '2001:db8::25'],
    ['mail.contoso.com', 'mail.contoso.com'],
  ];
  for (const [address, without] of addresses) {
    it(`takes the port off ${address}`, () => assert.equal(withoutPort(address), without));
  }
});
