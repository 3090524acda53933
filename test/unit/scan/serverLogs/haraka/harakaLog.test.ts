import assert from 'node:assert/strict';
import { recogniseFormat } from '../../../../../src/scan/recognise.ts';
import { firstRecord, toldFindings, toldStates } from '../../toldFindings.ts';

const ID = '930E3B02-4254-4499-8294-70044A00835D';

const outbound = (words: string): string => `[NOTICE] [${ID}.1.1] [outbound] ${words}\n`;
const asked = (recipient: string, code = 'OK', words = ''): string =>
  `[NOTICE] [${ID}.1] [core] recipient <${recipient}> code=${code} msg="${words}" sender="s@fabrikam.com"\n`;

const REJECTED = outbound('recipient <a@contoso.com> rejected: 550 5.1.1 User unknown');
const DELIVERED = outbound(
  'delivered file="1" domain="contoso.com" host="mx1.contoso.com" ip=203.0.113.7 port=25 mode=SMTP tls=Y auth=N response="2.0.0 Ok" delay=1 fails=0 rcpts=1/0/1',
);

describe('Haraka log', () => {
  it('is told by the ids of its connections, in both layouts', () => {
    const logfmt = `level=NOTICE uuid=${ID}.1.1 origin=outbound message="recipient <a@contoso.com> rejected: 550 5.1.1 User unknown"\n`;
    for (const text of [REJECTED, `Nov 20 08:00:00 mx1 haraka[5]: ${REJECTED}`, `2026-11-20T08:00:00.123Z ${REJECTED}`, logfmt]) {
      assert.equal(recogniseFormat(text), 'haraka-log', text);
      assert.deepEqual(toldFindings(text), ['0 550 5.1.1 failed recipient-unknown'], text);
    }
    assert.equal(recogniseFormat('[NOTICE] [550] [outbound] recipient <a@contoso.com>\n'), null);
  });

  it('knows the sender from what the client said', () => {
    assert.deepEqual(firstRecord(asked('a@contoso.com') + REJECTED), {
      event: 'rejected',
      sender: 's@fabrikam.com',
      recipient: 'a@contoso.com',
      session: `${ID}.1`,
    });
  });

  it('tells a delivery of the recipients at its domain of whom nothing else was told', () => {
    const text = ['a@contoso.com', 'b@contoso.com', 'c@example.org'].map((one) => asked(one)).join('') + REJECTED + DELIVERED;
    assert.deepEqual(toldStates(text), [`${ID}.1 a@contoso.com failed`, `${ID}.1 b@contoso.com relayed`]);
  });

  it('tells a later delivery of those who waited', () => {
    const deferred =
      outbound('recipient <a@contoso.com> deferred: 450 Try later') +
      outbound('Temp failing 1_1 for 64 seconds: Some recipients temp failed: <a@contoso.com>');
    const text = asked('a@contoso.com') + deferred + DELIVERED;
    assert.equal(toldFindings(text).length, 2);
    assert.deepEqual(toldStates(text).at(-1), `${ID}.1 a@contoso.com relayed`);
  });

  it('tells an error of a whole message once, in words too', () => {
    const text = asked('a@contoso.com') + outbound('bouncing mail: Too many failures (Upstream error: 451 4.7.1 Greylisted)');
    assert.deepEqual(toldFindings(text), ['1 451 4.7.1 failed greylisted']);
    assert.deepEqual(toldStates(text), [`${ID}.1 a@contoso.com failed`]);
    assert.deepEqual(toldFindings(outbound('bouncing mail: No Such Domain: example.invalid')), ['0 - - failed domain-unknown']);
  });

  it('tells what it refused to clients; not what the session says', () => {
    assert.deepEqual(toldFindings(asked('x@fabrikam.com', 'DENY', 'No such user')), ['0 - - failed recipient-unknown']);
    assert.deepEqual(toldStates(asked('x@fabrikam.com', 'DENYSOFT')), [`${ID}.1 x@fabrikam.com delayed`]);
    assert.deepEqual(toldFindings(`[PROTOCOL] [${ID}.1.1] [outbound] S: 550 5.1.1 unknown\n`), []);
  });
});
