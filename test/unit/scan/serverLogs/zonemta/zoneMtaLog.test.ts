import assert from 'node:assert/strict';
import { recogniseFormat } from '../../../../../src/scan/recognise.ts';
import { firstRecord, toldFindings, toldStates } from '../../toldFindings.ts';

/** What a sender's process says of an attempt. */
function attempt(event: string, reply: string, from = 's@fabrikam.com'): string {
  return `info Sender/default/550[6] id=svd5unyzzguhz22p 1984e8a65b30004db0.001 ${event} from=${from} to=user@contoso.com src=192.0.2.1 mx=mx1.contoso.com[203.0.113.7] message-id=<1@fabrikam.com> (${reply})\n`;
}

const REJECTED = attempt('REJECTED[recipient]', '550 5.1.1 User unknown (as far as we know)', 's@fabrikam.com[b@fabrikam.com]');

describe('ZoneMTA log', () => {
  it('is told by its processes and message ids, with any prefix', () => {
    for (const prefix of ['', 'Nov 20 08:00:00 mx1 zonemta[5]: ', '0|npm run start  | ']) {
      assert.equal(recogniseFormat(prefix + REJECTED), 'zonemta-log', prefix);
      assert.deepEqual(toldFindings(prefix + REJECTED), ['0 550 5.1.1 failed recipient-unknown'], prefix);
    }
    assert.equal(recogniseFormat('info Sender 1984e8a65b30004db0 REJECTED\n'), null);
  });

  it('reads the record of an attempt, its sender from the envelope', () => {
    assert.deepEqual(firstRecord(`Nov 20 08:00:00 mx1 zonemta[5]: ${REJECTED}`), {
      time: 'Nov 20 08:00:00',
      event: 'REJECTED',
      sender: 'b@fabrikam.com',
      recipient: 'user@contoso.com',
      messageId: '<1@fabrikam.com>',
      session: '1984e8a65b30004db0',
      server: 'mx1.contoso.com',
      ip: '203.0.113.7',
    });
  });

  it('goes by the event, not by the reply: some refusals are tried from another address', () => {
    assert.deepEqual(toldStates(attempt('DEFERRED[blacklist]', '554 Blocked')), ['<1@fabrikam.com> user@contoso.com delayed']);
    assert.deepEqual(toldStates(attempt('ACCEPTED', '250 2.0.0 Ok')), ['<1@fabrikam.com> user@contoso.com relayed']);
    assert.deepEqual(toldStates(attempt('REJECTED[other]', '550 no', '<>')), []);
  });

  it('finds what only words tell, and suppressed recipients', () => {
    assert.deepEqual(toldFindings(attempt('REJECTED[dns]', 'DNS error: contoso.com not found')), ['0 - - failed dns']);
    const dropped =
      'info Queue 1984e8a65b30004db3.001 DROP[suppressed] Recipient user@contoso.com was found from suppression list\n';
    assert.deepEqual(toldFindings(dropped), ['0 - - failed suppressed']);
    assert.deepEqual(toldStates(dropped), ['1984e8a65b30004db3 user@contoso.com failed']);
  });
});
