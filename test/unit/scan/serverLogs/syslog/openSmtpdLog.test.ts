import assert from 'node:assert/strict';
import { recogniseFormat } from '../../../../../src/scan/recognise.ts';
import { firstRecord, toldFindings, toldStates } from '../../toldFindings.ts';

/** A delivery's line of version 6.4 or later, without time and program. */
function attempt(result: string, stat: string, relay = '203.0.113.7 (mx.contoso.com)', from = 's@fabrikam.com'): string {
  return `0a1b2c3d4e5f6073 mta delivery evpid=5f0a11aa0000a001 from=<${from}> to=<user@contoso.com> rcpt=<-> source="192.0.2.1" relay="${relay}" delay=1s result="${result}" stat="${stat}"\n`;
}

const syslog = (line: string): string => `Nov 20 08:00:00 mx1 smtpd[5]: ${line}`;

/** The same attempt as versions before 5.9 write it. */
const EARLY =
  'relay: PermFail for 5f0a11aadcce4408: session=7818378a988ca63b, from=<s@fabrikam.com>, to=<user@contoso.com>, rcpt=<->, source=192.0.2.1, relay=203.0.113.7 (mx.contoso.com), delay=0s, stat=550 5.1.1 unknown\n';

describe('OpenSMTPD log', () => {
  it('is told by its lines, with the prefix of a logger or without', () => {
    for (const text of [attempt('Ok', '250 ok'), syslog(attempt('Ok', '250 ok')), EARLY, syslog(EARLY)]) {
      assert.equal(recogniseFormat(text), 'opensmtpd-log', text);
    }
    assert.equal(recogniseFormat(syslog('server: relay: Ok\n')), null);
  });

  it('names a message by its id, whoever its recipients are', () => {
    const text = syslog(attempt('PermFail', '550 5.7.1 no'));
    assert.deepEqual(toldFindings(text), ['0 550 5.7.1 failed policy']);
    assert.deepEqual(toldStates(text), ['5f0a11aa user@contoso.com failed']);
    assert.deepEqual(firstRecord(text), {
      time: 'Nov 20 08:00:00',
      event: 'PermFail',
      sender: 's@fabrikam.com',
      recipient: 'user@contoso.com',
      session: '5f0a11aa',
      server: 'mx.contoso.com',
      ip: '203.0.113.7',
    });
  });

  it('reads the lines of early versions alike', () => {
    assert.deepEqual(toldFindings(EARLY), ['0 550 5.1.1 failed recipient-unknown']);
    assert.deepEqual(toldStates(EARLY), ['5f0a11aa user@contoso.com failed']);
    const { server, ip, sender } = firstRecord(EARLY);
    assert.deepEqual([server, ip, sender], ['mx.contoso.com', '203.0.113.7', 's@fabrikam.com']);
  });

  it('reads addresses that lost their brackets, and those of IPv6', () => {
    const { sender, recipient } = firstRecord(EARLY.replace(/(?<=from=|to=)<([^>]*)>/g, '$1'));
    assert.deepEqual([sender, recipient], ['s@fabrikam.com', 'user@contoso.com']);
    for (const relay of ['[2001:db8::7] (mx.contoso.com)', 'IPv6:2001:db8::7 (mx.contoso.com)']) {
      const { server, ip } = firstRecord(attempt('PermFail', '550 5.7.1 no', relay));
      assert.deepEqual([server, ip], ['mx.contoso.com', '2001:db8::7']);
    }
    const { server } = firstRecord(attempt('PermFail', '550 5.7.1 no', '[2001:db8::7] ([2001:db8::7])'));
    assert.equal(server, undefined);
  });

  it('finds a failure that only words tell, where no host was reached', () => {
    const text = attempt('TempFail', 'Network error on destination MXs', 'contoso.com');
    assert.deepEqual(toldFindings(text), ['0 - - delayed connection']);
    assert.equal(firstRecord(text).server, 'contoso.com');
    assert.equal(firstRecord(text).ip, undefined);
  });

  it('counts a message that an administrator removed as nothing more to do, and no report', () => {
    const removed =
      'relay: Remove for 5f0a11aadcce4408: from=<s@fabrikam.com>, to=<user@contoso.com>, rcpt=<->, delay=1h, stat=Removed by administrator\n';
    assert.deepEqual([toldFindings(removed), toldStates(removed)], [[], ['5f0a11aa user@contoso.com dropped']]);
    assert.deepEqual(toldStates(attempt('PermFail', '550 5.7.1 no', undefined, '')), []);
  });

  it('tells what it refused to clients, not what else they did wrong', () => {
    const refused = (command: string): string =>
      syslog(
        `0a1b2c3d4e5f6071 smtp failed-command address=203.0.113.99 host=mail.example.net command="${command}" result="550 5.1.1 no"\n`,
      );
    assert.deepEqual(toldStates(refused('RCPT TO:<a@fabrikam.com>')), ['- a@fabrikam.com failed']);
    assert.deepEqual(toldStates(refused('HELP')), []);
    const early = 'smtp-in: Failed command on session 7818378a988ca630: "RCPT TO:<a@fabrikam.com>" => 550 5.1.1 no\n';
    assert.deepEqual(toldStates(early), ['- a@fabrikam.com failed']);
  });
});
