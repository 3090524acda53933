import assert from 'node:assert/strict';
import { recogniseFormat } from '../../../../../src/scan/recognise.ts';
import { firstRecord, toldFindings, toldStates } from '../../toldFindings.ts';

const FAILED =
  'queue: delivery attempt failed\t{"msg_id":"330a1ed9","rcpt":"User@contoso.com","reason":"User unknown","remote_addr":"[2001:db8::7]:25","remote_server":"mx1.contoso.com.","smtp_code":550,"smtp_enchcode":"5.1.1","smtp_msg":"mx1.contoso.com. said: User unknown"}\n';
const QUEUED =
  'submission: incoming message\t{"msg_id":"330a1ed9","sender":"s@fabrikam.com","src_host":"app","src_ip":"192.0.2.9:48258"}\n';

describe('maddy log', () => {
  it('is told by its modules and message ids, with any prefix', () => {
    for (const prefix of ['', 'maddy[5]: ', 'Nov 20 08:00:00 mx1 maddy[5]: ', '2026-11-20T08:00:00.456Z ']) {
      assert.equal(recogniseFormat(prefix + FAILED), 'maddy-log', prefix);
      assert.deepEqual(toldFindings(prefix + FAILED), ['0 550 5.1.1 failed recipient-unknown'], prefix);
    }
    assert.equal(recogniseFormat(`maddy[5]: ${FAILED.replace('queue: ', '')}`), 'maddy-log');
    assert.equal(recogniseFormat('queue: sent\t{"id":"330a1ed9","code":550}\n'), null);
  });

  it('knows the sender from the line that queued the message, and the address without its port', () => {
    assert.deepEqual(firstRecord(QUEUED + FAILED), {
      event: 'delivery attempt failed',
      sender: 's@fabrikam.com',
      recipient: 'User@contoso.com',
      session: '330a1ed9',
      server: 'mx1.contoso.com',
      ip: '2001:db8::7',
    });
  });

  it('tries again what is not said to be final, until it gives up', () => {
    const error = 'queue: delivery attempt failed\t{"msg_id":"1","rcpt":"a@contoso.com","reason":"dial tcp: i/o timeout"}\n';
    const retry = 'queue: will retry\t{"attempts_count":1,"msg_id":"1","rcpts":["a@contoso.com"]}\n';
    const last = 'queue: not delivered, permanent error\t{"msg_id":"1","rcpt":"a@contoso.com"}\n';
    assert.deepEqual(toldFindings(error + retry), ['0 - - delayed connection']);
    assert.deepEqual(toldStates(error + retry + last), [
      '1 a@contoso.com delayed',
      '1 a@contoso.com delayed',
      '1 a@contoso.com failed',
    ]);
  });

  it('tells what it refused to clients', () => {
    const text =
      'smtp: RCPT error\t{"msg_id":"2","rcpt":"nobody@fabrikam.com","reason":"User does not exist","smtp_code":501,"smtp_enchcode":"5.1.1","smtp_msg":"User does not exist"}\n';
    assert.deepEqual(toldFindings(text), ['0 501 5.1.1 failed recipient-unknown']);
    assert.equal(firstRecord(text).direction, 'Receive');
  });
});
