import assert from 'node:assert/strict';
import { findReplies } from '../../../../src/scan/replies/replies.ts';
import { type Reading, readings } from '../../../../src/scan/replies/replyToken.ts';
import { mark, unmark } from '../../marks.ts';

/** Texts in which several patterns meet, with exactly their codes marked; those of one pattern are its examples. */
const marked: Readonly<Record<Reading, readonly string[]>> = {
  strict: [
    'smtp; 550 «5.1.1» unknown',
    'smtp;\n 550 «5.1.1» unknown',
    '{LED=450 «4.4.316» Connection refused};{FQDN=mail.contoso.com}',
    '<<< 550 «5.1.1» unknown',
    'rcpt to:<user@contoso.com>\n550 «5.1.1» unknown',
    ' -> MAIL FROM:<user@contoso.com>\n<** «552» Too large',
    '250 5.1.1 both at once',
    '550 2.1.1 both at once',
    '-> 550 no',
    // The field's name stands farther before its code than a usual one.
    'enhanced status code:                              «5.1.1»',
  ],
  bounce: [
    '«550» mx.example.net (smtp)... «550» Host unknown',
    'Der Server hat „«550» User unknown“ gemeldet, nicht "550" oder \'550 5\'',
    '«554» <user@contoso.com>... «550» Host unknown',
    "«5.3.0» - Other mail system problem «550»-'Unknown user'",
    "«5.1.0» - Unknown address error 550-'«5.1.1» user unknown'",
    "Remote Server returned '550 «5.4.316» Message expired'",
    'host.example[203.0.113.7] #<host.example #«5.1.1» smtp;550 «5.1.1» unknown> #SMTP#',
    '550 dd «5.1.1» unknown',
    'It said:\n    «552» Quota violation',
  ],
  reply: [
    '[{LRT=11/20/2026 6:01:38 PM};{LED=451 «4.4.397» Error. -> 421 «4.3.2» no};{FQDN=a.example};{IP=192.0.2.66}]',
    '451 «4.4.397» Error. -> «421» no',
    '452-«4.3.1» a\n452-«4.3.1» b\n452 «4.3.1» c',
    '550 «5.1.1» unknown',
  ],
};

describe('replies', () => {
  for (const reading of readings) {
    for (const text of marked[reading]) {
      it(`${reading}: ${JSON.stringify(text)}`, () => {
        assert.equal(mark(unmark(text), findReplies(unmark(text), reading)), text);
      });
    }
  }

  it('reads a reply in guillemets, which no example can hold', () => {
    const tokens = findReplies('Le serveur a renvoyé «550 User unknown»', 'bounce');
    assert.deepEqual(
      tokens.map(({ start, reply }) => [start, reply]),
      [[22, '550']],
    );
  });

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
    for (const host of ['mx.contoso.com:465 ', 'mx.contoso.com.:587 ', 'mx:587\t ']) {
      const [token] = findReplies(`${host}5.7.57 Client not authenticated`, 'reply');
      assert.deepEqual([token?.code, token?.reply], ['5.7.57', null], host);
    }
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
