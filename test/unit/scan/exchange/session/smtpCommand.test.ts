import assert from 'node:assert/strict';
import { readCommand } from '../../../../../src/scan/exchange/session/smtpCommand.ts';

describe('SMTP command', () => {
  const kinds: readonly (readonly [text: string, verb: string | null, kind: string])[] = [
    ['EHLO mail.contoso.com', 'EHLO', 'greeting'],
    ['helo pc', 'HELO', 'greeting'],
    ['MAIL FROM:<a@contoso.com>', 'MAIL FROM', 'sender'],
    ['rcpt to: <a@contoso.com>', 'RCPT TO', 'recipient'],
    ['DATA', 'DATA', 'content'],
    ['BDAT 1000', 'BDAT', 'chunk'],
    ['BDAT 1000 LAST', 'BDAT', 'content'],
    ['AUTH LOGIN', 'AUTH', 'challenge'],
    ['X-EXPS GSSAPI', 'X-EXPS', 'challenge'],
    ['STARTTLS', 'STARTTLS', 'tls'],
    ['X-ANONYMOUSTLS', 'X-ANONYMOUSTLS', 'tls'],
    ['QUIT', 'QUIT', 'end'],
    ['RSET', 'RSET', 'session'],
    ['XPROXYFROM SID=08DF45DB91F0FAC9 IP=203.0.113.20', 'XPROXYFROM', 'session'],
    ['GET / HTTP/1.1', 'GET', 'session'],
    ['\u0016\u0003\u0001', null, 'session'],
    ['', null, 'session'],
  ];
  for (const [text, verb, kind] of kinds) {
    it(`reads ${JSON.stringify(text)} as ${verb ?? 'nothing'}, about the ${kind}`, () => {
      const command = readCommand(text);
      assert.deepEqual([command.verb, command.kind], [verb, kind]);
    });
  }

  const addresses: readonly (readonly [text: string, address: string | null, original: string | null])[] = [
    ['MAIL FROM:<a@contoso.com> SIZE=550', 'a@contoso.com', null],
    ['MAIL FROM:<>', '<>', null],
    ['MAIL FROM:a@contoso.com SIZE=550', 'a@contoso.com', null],
    ['MAIL FROM:', null, null],
    ['RCPT TO:<"a b"@contoso.com> NOTIFY=NEVER', '"a b"@contoso.com', null],
    ['RCPT TO:<>', null, null],
    ['RCPT TO:<a@contoso.com> ORCPT=rfc822;old+2Bx@contoso.com NOTIFY=FAILURE', 'a@contoso.com', 'old+x@contoso.com'],
    ['EHLO <a@contoso.com>', null, null],
  ];
  for (const [text, address, original] of addresses) {
    it(`takes ${address ?? 'no address'} from ${text}`, () => {
      const command = readCommand(text);
      assert.deepEqual([command.address, command.original], [address, original]);
    });
  }

  it('takes the name of the client from its greeting', () => {
    assert.deepEqual(
      ['EHLO mail.contoso.com', 'HELO', 'NOOP x'].map((text) => readCommand(text).name),
      ['mail.contoso.com', null, null],
    );
  });
});
