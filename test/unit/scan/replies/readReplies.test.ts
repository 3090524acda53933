import assert from 'node:assert/strict';
import { scanText } from '../../../../src/scan/scanner.ts';
import { trackingLogOf } from '../../traces.ts';

function findingsIn(event: Readonly<Record<string, string>>) {
  return scanText(trackingLogOf([{ event_id: 'DEFER', ...event }])).findings;
}

describe('replies of a record', () => {
  const MINE = { server_hostname: 'mx1.contoso.com', server_ip: '192.0.2.1' };
  const REPLY = '451 4.4.397 Error communicating with target host';

  it('takes server and address from what the reply tells', () => {
    const [finding] = findingsIn({ ...MINE, recipient_status: `[{LED=${REPLY}};{FQDN=mx2.contoso.com};{IP=192.0.2.2}]` });
    assert.deepEqual([finding?.record.server, finding?.record.ip], ['mx2.contoso.com', '192.0.2.2']);
  });

  it('completes no machine with the half of another', () => {
    const [server] = findingsIn({ ...MINE, recipient_status: `[{LED=${REPLY}};{FQDN=mx2.contoso.com}]` });
    assert.deepEqual([server?.record.server, server?.record.ip], ['mx2.contoso.com', null]);
    const [ip] = findingsIn({ ...MINE, recipient_status: `[{LED=${REPLY}};{IP=192.0.2.2}]` });
    assert.deepEqual([ip?.record.server, ip?.record.ip], [null, '192.0.2.2']);
  });

  it('completes a machine that is named twice', () => {
    const [finding] = findingsIn({ ...MINE, recipient_status: `[{LED=${REPLY}};{FQDN=MX1.contoso.com}]` });
    assert.deepEqual([finding?.record.server, finding?.record.ip], ['MX1.contoso.com', '192.0.2.1']);
  });

  it('explains the lines of one reply alike', () => {
    const REFUSED = '550-5.7.1 due to the very low reputation of the sending domain, this message\n550-5.7.1 has been blocked.';
    const findings = findingsIn({ recipient_status: `${REFUSED}\n550 5.7.1 Bye` });
    assert.equal(findings.length, 3);
    assert.equal(new Set(findings.map(({ entry }) => entry)).size, 1);
    assert.notEqual(findings[0]?.entry, scanText(trackingLogOf([{ recipient_status: '550 5.7.1 Bye' }])).findings[0]?.entry);
  });
});
