import assert from 'node:assert/strict';
import { findReplies } from '../../../src/scan/replies/replies.ts';
import { readings } from '../../../src/scan/replies/replyToken.ts';
import { mark, unmark } from '../marks.ts';

/** Every text stands with exactly its codes marked. */
const marked: Readonly<Record<(typeof readings)[number], readonly string[]>> = {
  strict: [
    '550 «5.1.10» RESOLVER.ADR.RecipientNotFound',
    '550-«5.7.1» Our system\n550 «5.7.1» refused it',
    'the server said 550 «5.1.1» unknown',
    '550 #«5.1.1» unknown',
    'rejected (#«5.1.1»)',
    'smtp;550 «5.1.1» unknown',
    'smtp; 550 «5.1.1» unknown',
    'smtp;\n 550 «5.1.1» unknown',
    'x-unix; «5.1.1»',
    'Status: «4.4.7»',
    'status=«5.0.0»',
    '"status_code": "«5.1.1»"',
    'dsn=«4.4.1», status=deferred',
    'stat=User unknown, dsn=«5.1.1»',
    'Error code: «5.7.1»',
    '{LED=450 «4.4.316» Connection refused};{FQDN=mail.contoso.com}',
    'deferred: 450\n «4.4.316» refused',
    'said: «550» No such user',
    'server refused to talk to me: «421»\n Service not available',
    "returned '«550» No such user'",
    'smtp;«550» No such user',
    '{LED=«421» Service not available}',
    '<<< «554» No',
    '<<< 550 «5.1.1» unknown',
    'responded with: "«421» Service not available"',
    '[Message=«451» try later]',
    '250 «2.0.0» OK: queued',
    '550 «5.1.1», 550 «5.1.2» and 550 «5.1.3»',
    "{'user@contoso.com': (550, b'«5.1.1» unknown')}",
    'Mailbox unavailable. The server response was: «5.7.60» SMTP; Client does not have permissions',
    'RCPT TO:<user@contoso.com>\n«550» No such user',
    'rcpt to:<user@contoso.com>\n550 «5.1.1» unknown',
    '>>> DATA\n<<< «503» No recipients',
    ' -> MAIL FROM:<user@contoso.com>\n<** «552» Too large',
    '<-  «220» mx.contoso.com ESMTP',
    'DATA\n354 Go ahead\n.\n«554» Refused',
    'Diagnostic-Code: SMTP; «550» Mailbox not found',
    '(reason: «550» Host unknown)',
    "550-'«5.4.1» Recipient address rejected",
    '550\u00a0«5.1.1» unknown',
    '550\u202f«5.7.1»\u00a0refused',
  ],
  bounce: [
    'Server mx.example.net failed with: «550» <user@contoso.com> No such user',
    '«550» mx.example.net (smtp)... «550» Host unknown',
    "Сервер вернул '«550» User unknown'",
    'Der Server hat „«550» User unknown“ gemeldet, nicht "550" oder \'550 5\'',
    'サーバーが「«450» Connection refused」を返しました',
    '«554» <user@contoso.com>... «550» Host unknown',
    "«5.3.0» - Other mail system problem «550»-'Unknown user'",
    "«5.1.0» - Unknown address error 550-'«5.1.1» user unknown'",
    "Remote Server returned '550 «5.4.316» Message expired'",
    'host.example[203.0.113.7] #<host.example #«5.1.1» smtp;550 «5.1.1» unknown> #SMTP#',
    '#«5.1.1»# unknown',
    '«5.1.1» The address is not known',
    '550 dd «5.1.1» unknown',
    'host mx.contoso.com [203.0.113.7]: «550» No such user',
    'The error that the other server returned was: «550» Address unknown',
    'Remote MTA mx.contoso.com: SMTP diagnostic: «552» Too large',
    'LMTP error after DATA: «450» Try later',
    '<user@contoso.com>: «550» unknown',
    'user@contoso.com\n«550» No such user',
    'It said:\n    «552» Quota violation',
    '«550» user unknown',
    'call us at\n480-624-2500',
    'call us at\n480 rooms are free',
    'user@contoso.com; Failed; «4.4.7» (delivery time expired)',
    "MTA '203.0.113.7' gives error message «5.7.1» Unable to relay",
    '-- «4.4.4» Temporary server error',
    '* «5.1.1» unknown',
  ],
  reply: [
    '550 «5.1.1» unknown',
    '«550» No such user',
    '«550»-No such user\n550 ask',
    '"«550» No such user"',
    '«5.1.1» unknown',
    '[{LRT=11/20/2026 6:01:38 PM};{LED=451 «4.4.397» Error. -> 421 «4.3.2» no};{FQDN=a.example};{IP=192.0.2.66}]',
    '451 «4.4.397» Error. -> «421» no',
    '550 «5.0.350» Remote server returned an error -> 550 «5.7.1» no -> 554 «5.7.0» no',
    '450 «4.4.317» No session [Message=451 «5.7.3» STARTTLS is required] [LastAttemptedServerName=a.example]',
    'Error encountered; the server responded with: "421 «4.2.1» Unable to connect"',
    '452-«4.3.1» a\n452-«4.3.1» b\n452 «4.3.1» c',
    '550 «5.1.1» v=1.155.974.0',
    'mx.contoso.com:587 «5.7.57» Client not authenticated',
  ],
};

/** No code stands in any of these, however it is read. */
const innocent: readonly string[] = [
  'Version 4.4.312 of the agent',
  'Release 5.1.1 of the agent',
  'postfix 2.4.7',
  'the agent v4.4.312 is running',
  'User-Agent: Mail/5.1.1',
  'Microsoft SMTP Server id 15.20.4020.16',
  'id 5.1.4020.16',
  '4.4.4.4',
  '[192.0.2.5]:25',
  'from 5.1.1.10 by 4.2.2.1',
  'on 20.11.2026 and 4.4.2026',
  'size 4.4.7kB',
  '<5.1.1@contoso.com>',
  'Message-ID: <a-4.4.7.5@contoso.com>',
  'id=5.1.1 done',
  'Date: 4.4.26 done',
  '4.4.26 10:15 started',
  '4.4.26 at 10:15 it started',
  '5.1.1 MB',
  'v=1.155.974.0',
  'SFS=470454002',
  'SFS:(13230040)(366016)',
  'C:\\logs\\5.1.1\\a.log',
  'https://example.com/5.1.1/',
  'https://example.com/4.4.7',
  '354 3.1.1 go ahead',
  'Error 550 in plant 5',
  'Room 450',
  'a message of 550 bytes',
  '5.1.1.2026',
  '5.1.1234',
  '55 5.1.1234 x',
  'x550 4.4.7.1',
];

describe('replies', () => {
  for (const reading of readings) {
    for (const text of marked[reading]) {
      it(`${reading}: ${JSON.stringify(text)}`, () => {
        assert.equal(mark(unmark(text), findReplies(unmark(text), reading)), text);
      });
    }
  }

  for (const text of innocent) {
    it(`no code in ${JSON.stringify(text)}`, () => {
      for (const reading of readings) {
        assert.equal(mark(text, findReplies(text, reading)), text, reading);
      }
    });
  }

  const onlyStrict: readonly string[] = [
    '550 No such user',
    '354 5.1.1 go on',
    '5.1.1 alone',
    'a #5.1.1 hash',
    '-> 550 no',
    'see 5.1.1',
    'openssl 4.4.7',
    '250 5.1.1 both at once',
    '550 2.1.1 both at once',
    '1550 5.1.1',
  ];
  for (const text of onlyStrict) {
    it(`strict: no code in ${JSON.stringify(text)}`, () => {
      assert.equal(mark(text, findReplies(text, 'strict')), text);
    });
  }

  const replies: readonly (readonly [text: string, reply: string | null])[] = [
    ['550 5.1.10 x', '550'],
    ['550-5.7.1 x', '550'],
    ['550, 5.7.1 x', '550'],
    ['550: 5.7.1 x', '550'],
    ['smtp;550\n 5.1.1 x', '550'],
    ['smtp;550 x', '550'],
    ['Status: 4.4.7', null],
    ['(#5.1.1)', null],
    ['smtp;5.1.1 x', null],
  ];
  for (const [text, reply] of replies) {
    it(`reply ${reply} in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(
        findReplies(text, 'strict').map((token) => token.reply),
        [reply],
      );
    });
  }

  /** Each token as its code and the index of the one that quotes it. */
  const nestings: readonly (readonly [text: string, tokens: readonly string[]])[] = [
    ['550 5.1.1 a 550 5.1.2 b', ['5.1.1', '5.1.2']],
    ['451 4.4.397 Error. -> 550 5.7.64 TenantAttribution', ['4.4.397', '5.7.64 in 0']],
    ['550 5.0.350 a -> 550 5.7.1 b -> 554 5.7.0 c', ['5.0.350', '5.7.1 in 0', '5.7.0 in 1']],
    ['450 4.4.317 a [Message=451 5.7.3 STARTTLS] [X=550 5.1.1 b]', ['4.4.317', '5.7.3 in 0', '5.1.1']],
    ['451 4.4.0 Error: "the server responded with: "421 4.2.1 no""', ['4.4.0', '4.2.1 in 0']],
    ['451 4.4.395 target -> 421 no', ['4.4.395', '421 in 0']],
    ["returned '550 5.1.1 a' then '550 5.1.2 -> b'", ['5.1.1', '5.1.2']],
    ['{LED=451 4.4.397 a};{X=-> 550 5.7.64 b}', ['4.4.397', '5.7.64']],
  ];
  for (const [text, tokens] of nestings) {
    it(`nests ${JSON.stringify(text)}`, () => {
      assert.deepEqual(
        findReplies(text, 'reply').map(({ code, reply, within }) => `${code ?? reply}${within < 0 ? '' : ` in ${within}`}`),
        tokens,
      );
    });
  }

  /** The words of the first reply. */
  const words: readonly (readonly [text: string, words: string])[] = [
    ["returned '550 5.1.1 it's unknown', and more", "5.1.1 it's unknown"],
    ['with: "421 4.2.1 Unable to connect" again', '4.2.1 Unable to connect'],
    ['{LED=450 4.4.316 refused {a} [b]};{MSG=};{FQDN=c}', '4.4.316 refused {a} [b]'],
    ['550 5.1.1 to the end', '5.1.1 to the end'],
  ];
  for (const [text, expected] of words) {
    it(`words of ${JSON.stringify(text)}`, () => {
      const [token] = findReplies(text, 'reply');
      assert.equal(text.slice(token?.start, token?.textEnd), expected);
    });
  }

  it('ends the words of a quoted reply with its bracket', () => {
    const text = '450 4.4.317 a [Message=451 5.7.3 STARTTLS [x] needed] [LastAttemptedIP=203.0.113.7:25]';
    const [, inner] = findReplies(text, 'reply');
    assert.equal(text.slice(inner?.start, inner?.textEnd), '5.7.3 STARTTLS [x] needed');
  });

  it('looks at 2,000 characters of a reply at most', () => {
    const [token] = findReplies(`550 5.1.1${' x'.repeat(5000)}`, 'reply');
    assert.equal(token?.textEnd, 9 + 2000);
  });

  it('gives no port as the reply', () => {
    const [token] = findReplies('mx.contoso.com:465 5.7.57 Client not authenticated', 'reply');
    assert.deepEqual([token?.code, token?.reply], ['5.7.57', null]);
  });

  it('knows a code that what stands before it introduces', () => {
    const introduced = (text: string) => findReplies(text, 'bounce').map((token) => token.introduced);
    assert.deepEqual(introduced('smtp; 5.1.1 x'), [true]);
    assert.deepEqual(introduced('no mailbox (#5.1.1)'), [true]);
    assert.deepEqual(introduced('550 5.1.1 x'), [false]);
    assert.deepEqual(introduced('Status: 5.1.1'), [false]);
  });

  it('knows a code that its field holds alone', () => {
    const bare = (text: string) => findReplies(text, 'strict').map((token) => token.bare);
    assert.deepEqual(bare('Status: 4.4.7'), [true]);
    assert.deepEqual(bare('dsn=4.4.1'), [true]);
    assert.deepEqual(bare('Status: 550 4.4.7 x'), [false]);
    assert.deepEqual(bare('smtp;550 x'), [false]);
  });
});
