import assert from 'node:assert/strict';
import { recogniseFormat } from '../../../../src/scan/recognise.ts';
import { scanText } from '../../../../src/scan/scanner.ts';
import { firstRecord, toldFindings, toldStates } from '../toldFindings.ts';

/** A record of KumoMTA. */
function kumoRecord(type: string, response: object, rest: object = {}): string {
  const record = {
    type,
    id: 'd69b7572',
    sender: 's@fabrikam.com',
    recipient: 'user@contoso.com',
    queue: 'contoso.com',
    response: { code: 550, enhanced_code: null, content: '', command: null, ...response },
    peer_address: { name: 'mx1.contoso.com.', addr: '203.0.113.7' },
    timestamp: 1795161602,
    ...rest,
  };
  return `${JSON.stringify(record)}\n`;
}

const BOUNCE = kumoRecord('Bounce', { enhanced_code: { class: 5, subject: 1, detail: 1 }, content: 'User unknown' });

describe('KumoMTA records', () => {
  it('are told by the reply in them', () => {
    assert.equal(recogniseFormat(BOUNCE), 'kumomta-log');
    assert.equal(recogniseFormat('{"type":"Bounce","id":"1","recipient":"user@contoso.com","code":550}\n'), null);
    assert.equal(recogniseFormat('{"type":"Bounce","ball":{"code":550,"content":"User unknown"}}\n'), null);
  });

  it('give reply and code together, at the place of the three numbers', () => {
    assert.deepEqual(toldFindings(BOUNCE), ['0 550 5.1.1 failed recipient-unknown']);
    const [{ start, end } = { start: 0, end: 0 }] = scanText(BOUNCE).findings;
    assert.equal(BOUNCE.slice(start, end), '5,"subject":1,"detail":1');
    assert.deepEqual(firstRecord(BOUNCE), {
      time: '2026-11-20T08:00:02Z',
      event: 'Bounce',
      sender: 's@fabrikam.com',
      recipient: 'user@contoso.com',
      session: 'd69b7572',
      server: 'mx1.contoso.com',
      ip: '203.0.113.7',
    });
  });

  it('have a code that stands in the words too', () => {
    const text = kumoRecord('Bounce', { content: '5.7.1 Sender address rejected' });
    assert.deepEqual(toldFindings(text), ['0 550 5.7.1 failed sender-rejected']);
  });

  it('are found where JSON is written over several lines', () => {
    const text = JSON.stringify(JSON.parse(BOUNCE), null, 2);
    const [{ line, start, end } = { line: 0, start: 0, end: 0 }] = scanText(text).findings;
    assert.equal(text.split('\n')[line]?.slice(start - '"class": '.length, end), '"class": 5');
  });

  it('say what became of the message for each recipient', () => {
    assert.deepEqual(toldStates(kumoRecord('Reception', { code: 250 })), []);
    assert.deepEqual(toldStates(kumoRecord('Delivery', { code: 250 })), ['d69b7572 user@contoso.com relayed']);
    const text = kumoRecord(
      'TransientFailure',
      { code: 451, content: 'later' },
      { recipient: ['a@contoso.com', 'b@contoso.com'] },
    );
    assert.deepEqual(toldStates(text), ['d69b7572 a@contoso.com delayed', 'd69b7572 b@contoso.com delayed']);
  });
});

const HEADER = 'type,timeLogged,timeQueued,orig,rcpt,dsnAction,dsnStatus,dsnDiag,dsnMta,bounceCat,vmta\n';
const ROW =
  'b,2026-11-20 08:00:03+0000,2026-11-20 08:00:00+0000,s@fabrikam.com,user@contoso.com,failed,5.1.1 (bad destination mailbox address),"smtp;550 5.1.1 User, unknown",mx1.contoso.com (203.0.113.7),bad-mailbox,pool1\n';

describe('PowerMTA accounting', () => {
  it('is told by its columns, or by its rows where they have none', () => {
    assert.equal(recogniseFormat(HEADER), 'powermta-log');
    assert.equal(recogniseFormat(`#${HEADER}${ROW}`), 'powermta-log');
    assert.equal(recogniseFormat(ROW), 'powermta-log');
    assert.equal(recogniseFormat('type,timeLogged,rcpt\n'), null);
    assert.equal(recogniseFormat('b,2026-11-20 08:00:03,test,failed,5.1\n'), null);
  });

  const json = `${JSON.stringify({
    type: 'b',
    timeLogged: '2026-11-20 08:00:03+0000',
    timeQueued: '2026-11-20 08:00:00+0000',
    orig: 's@fabrikam.com',
    rcpt: 'user@contoso.com',
    dsnAction: 'failed',
    dsnStatus: '5.1.1 (bad destination mailbox address)',
    dsnDiag: 'smtp;550 5.1.1 User, unknown',
    dsnMta: 'mx1.contoso.com (203.0.113.7)',
  })}\n`;

  for (const [name, text] of [
    ['with a header row', HEADER + ROW],
    ['without one', ROW],
    ['as JSON', json],
  ] as const) {
    it(`reads a bounce ${name}`, () => {
      assert.deepEqual(
        toldFindings(text).map((told) => told.slice(2)),
        ['- 5.1.1 failed recipient-unknown', '550 5.1.1 failed recipient-unknown'],
      );
      assert.deepEqual(toldStates(text), ['2026-11-20 08:00:00+0000 user@contoso.com failed']);
      assert.deepEqual(firstRecord(text), {
        time: '2026-11-20T08:00:03+00:00',
        event: 'b',
        sender: 's@fabrikam.com',
        recipient: 'user@contoso.com',
        server: 'mx1.contoso.com',
        ip: '203.0.113.7',
      });
    });
  }

  it('gives a status the reason of the reply beside it', () => {
    const text = HEADER + ROW.replace('5.1.1 (bad destination mailbox address)', '5.3.2 (system not accepting network messages)');
    assert.deepEqual(toldFindings(text).at(0), '1 - 5.3.2 failed recipient-unknown');
  });

  it('counts a recipient once whose message was deferred before it bounced', () => {
    const deferred = ROW.replace('b,', 't,').replace('failed', 'delayed').replaceAll('5.1.1', '4.2.0').replace('550', '450');
    assert.deepEqual(toldStates(HEADER + deferred + ROW), [
      '2026-11-20 08:00:00+0000 user@contoso.com delayed',
      '2026-11-20 08:00:00+0000 user@contoso.com failed',
    ]);
  });

  it('says nothing of complaints', () => {
    assert.deepEqual(toldStates(HEADER + ROW.replace('b,', 'f,')), []);
  });
});

describe('Momentum bouncelog', () => {
  const bounceOf = (kind: string, reply: string): string =>
    `1795161600@91/6D-07914-E67BC044@00/00-03736-F4101B54@00/00-04532-A3456B54@${kind}@user@contoso.com@s@fabrikam.com@group-a@binding-a@21@10@1223@203.0.113.7@${reply}\n`;

  it('is told by its lines', () => {
    assert.equal(recogniseFormat(bounceOf('B', '550 no')), 'momentum-log');
    assert.equal(recogniseFormat('1795161600@@@@M1\n'), null);
  });

  it('reads recipient, sender and a reply with addresses in it', () => {
    const text = bounceOf('B', '550 5.1.1 <user@contoso.com> user unknown');
    assert.deepEqual(toldFindings(text), ['0 550 5.1.1 failed recipient-unknown']);
    assert.deepEqual(toldStates(text), ['91/6D-07914-E67BC044 user@contoso.com failed']);
    assert.deepEqual(firstRecord(text), {
      time: '2026-11-20T08:00:00Z',
      event: 'B',
      sender: 's@fabrikam.com',
      recipient: 'user@contoso.com',
      session: '91/6D-07914-E67BC044',
      ip: '203.0.113.7',
    });
    assert.deepEqual(toldStates(bounceOf('T', '451 later')), ['91/6D-07914-E67BC044 user@contoso.com delayed']);
  });
});
