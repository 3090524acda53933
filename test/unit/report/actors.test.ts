import assert from 'node:assert/strict';
import type { EntryId } from '../../../src/catalogue/generated/ids.ts';
import type { FormatId } from '../../../src/ids/formatId.ts';
import type { Reason } from '../../../src/ids/reason.ts';
import { actorsOf } from '../../../src/report/actors.ts';
import type { LogRecord } from '../../../src/scan/finding.ts';
import { findingWith } from '../findings.ts';

const theirs = { server: 'mx1.fabrikam.com', recipient: 'a@fabrikam.com', sender: 'b@contoso.com' };
const relay = { server: 'relay.contoso.com', recipient: 'a@fabrikam.com', sender: 'b@contoso.com' };
const icloud = { server: 'mx01.mail.icloud.com', recipient: 'a@icloud.com', sender: 'b@contoso.com' };
const workspace = { server: 'aspmx.l.google.com', recipient: 'a@fabrikam.com', sender: 'b@contoso.com' };
const stranger = {
  direction: 'Receive',
  event: 'reject',
  server: 'mx1.fabrikam.com',
  recipient: 'a@contoso.com',
  sender: 'b@fabrikam.com',
};

const cases: readonly (readonly [
  name: string,
  entry: EntryId & `words/${Reason}`,
  record: Partial<LogRecord>,
  format: FormatId | null,
  actors: readonly string[],
])[] = [
  ['what the entry says of a reply alone', 'words/relay-denied', {}, null, ['sendingAdmin', 'recipientAdmin']],
  [
    "the recipient's first, whose server it is",
    'words/relay-denied',
    theirs,
    'extended-trace',
    ['recipientAdmin', 'sendingAdmin'],
  ],
  ["the recipient's in a bounce too", 'words/connection', theirs, 'mail-message', ['recipientAdmin', 'sendingAdmin']],
  ['ours where the relay is our own', 'words/relay-denied', relay, 'postfix-log', ['ourAdmin']],
  ['ours where the server has a private address', 'words/server-busy', { ...theirs, ip: '10.0.0.7' }, 'exim-log', ['ourAdmin']],
  [
    'nobody new where a private address is one in a report',
    'words/server-busy',
    { ...relay, server: null, ip: '10.0.0.7' },
    'mail-message',
    ['destinationAdmin'],
  ],
  [
    'nobody new where sender and recipient are of one organisation',
    'words/server-busy',
    { ...theirs, sender: 'c@eu.fabrikam.com' },
    'postfix-log',
    ['destinationAdmin'],
  ],
  [
    'nobody new where the sender is not known',
    'words/server-busy',
    { ...theirs, sender: null },
    'postfix-log',
    ['destinationAdmin'],
  ],
  [
    'nobody new where a connector of ours leads there',
    'words/server-busy',
    { ...theirs, connector: 'Outbound to Fabrikam' },
    'extended-trace',
    ['destinationAdmin'],
  ],
  ['the sender first where the sender is at fault', 'words/too-large', theirs, 'postfix-log', ['sender']],
  [
    'ours where no other server was asked',
    'words/mailbox-full',
    { recipient: 'a@contoso.com' },
    'postfix-log',
    ['recipient', 'ourAdmin'],
  ],
  [
    "the recipient's where a trace names no server",
    'words/mailbox-full',
    { recipient: 'a@contoso.com' },
    'message-trace',
    ['recipient', 'recipientAdmin'],
  ],
  [
    'the owner of a full mailbox alone, where private people have theirs',
    'words/mailbox-full',
    icloud,
    'extended-trace',
    ['recipient'],
  ],
  [
    'the provider, where private people can change nothing',
    'words/content',
    icloud,
    'postfix-log',
    ['recipientProvider', 'sender'],
  ],
  [
    'an organisation whose mail is with a provider that private people have too',
    'words/mailbox-full',
    workspace,
    'extended-trace',
    ['recipient', 'recipientAdmin'],
  ],
  ['the provider by the address alone', 'words/server-busy', { recipient: 'a@gmail.com' }, 'mail-message', ['recipientProvider']],
  ['ours as the one that sends', 'words/ip-blocked', theirs, 'sendmail-log', ['ourAdmin']],
  ['whoever sends, where Exchange Online may send', 'words/ip-blocked', theirs, 'extended-trace', ['sendingAdmin']],
  [
    'the other side and ours where our own server refused',
    'words/relay-denied',
    stranger,
    'postfix-log',
    ['sendingAdmin', 'ourAdmin'],
  ],
  ['the other side alone for what is its fault', 'words/sender-authentication', stranger, 'protocol-log', ['senderAdmin']],
];

describe('who acts', () => {
  for (const [name, entry, record, format, actors] of cases) {
    it(`is ${name}`, () => {
      const reason = entry.slice('words/'.length) as Reason;
      assert.deepEqual(actorsOf(findingWith({ entry, reason, record }), format), actors);
    });
  }

  it('is nobody that is known without an entry', () => {
    assert.deepEqual(actorsOf(findingWith({ entry: null, record: theirs }), 'postfix-log'), []);
  });
});
