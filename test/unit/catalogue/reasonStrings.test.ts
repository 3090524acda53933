/** Exchange's reason strings: those that nobody documents have the meaning of their family, whatever the number beside them. */

import assert from 'node:assert/strict';
import { everyEntry } from '../../../src/catalogue/entries.ts';
import { chooseEntry } from '../../../src/catalogue/lookup.ts';
import { judgeCauses } from '../../../src/catalogue/provenCauses.ts';
import { reasonOf } from '../../../src/catalogue/reason.ts';
import { reasonStringIn } from '../../../src/catalogue/reasonStrings.ts';

/** Members that nobody knows, beside a number that says little or something else. */
const families: readonly (readonly [reply: string, id: string, reason: string, actor: string])[] = [
  ['550 5.2.0 RESOLVER.ADR.Unforeseen; something is wrong', 'address', 'recipient-unknown', 'sender'],
  ['550 5.7.1 RESOLVER.FWD.Unforeseen', 'forwarding', 'server-error', 'recipientAdmin'],
  ['550 5.1.10 RESOLVER.FWD.Unforeseen; target recipient not found', 'forwarding', 'server-error', 'recipientAdmin'],
  ['550 5.1.1 RESOLVER.CON.Unforeseen', 'contact', 'server-error', 'recipientAdmin'],
  ['550 5.1.1 RESOLVER.PF.Unforeseen', 'public-folder', 'server-error', 'recipientAdmin'],
  ['550 5.1.10 RESOLVER.GRP.Unforeseen', 'group', 'server-error', 'recipientAdmin'],
  ['550 5.1.10 RESOLVER.RST.Unforeseen', 'restriction', 'recipient-restricted', 'recipientAdmin'],
  ['550 5.1.1 RESOLVER.MSGTYPE.Unforeseen', 'message-type', 'policy', 'ourAdmin'],
  ['550 5.1.1 RESOLVER.UNK.Unforeseen', 'recipient', 'server-error', 'recipientAdmin'],
  ['550 5.1.1 SMTPSEND.Unforeseen', 'session', 'connection', 'destinationAdmin'],
  ['450 4.7.1 SMTPSEND.Unforeseen.Twice', 'session', 'connection', 'destinationAdmin'],
  ['554 5.1.10 STOREDRV.Deliver.Exception:UnforeseenException', 'store-delivery', 'server-error', 'recipientAdmin'],
  ['554 5.2.2 STOREDRV.Deliver.Exception:UnforeseenException.Mapi', 'store-delivery', 'server-error', 'recipientAdmin'],
  ['554 5.1.1 STOREDRV.Submission.Exception:UnforeseenException', 'store-submission', 'server-error', 'ourAdmin'],
  ['430 4.2.0 STOREDRV; something is wrong', 'store', 'server-error', 'recipientAdmin'],
  ['550 5.1.1 QUEUE.Unforeseen', 'queue', 'policy', 'ourAdmin'],
  ['550 5.1.1 ROUTING.Unforeseen', 'routing', 'dns', 'ourAdmin'],
  ['550 5.1.1 CAT.Unforeseen.Exception', 'categorizer', 'server-error', 'ourAdmin'],
  ['550 5.1.1 DSNGENERATION.Unforeseen', 'report', 'server-error', 'ourAdmin'],
  ['550 5.1.1 APPROVAL.Unforeseen', 'moderation', 'policy', 'recipientAdmin'],
  ['550 5.1.1 TRANSPORT.RULES.Unforeseen', 'agent', 'policy', 'ourAdmin'],
  ['550 5.1.1 AGENT.Unforeseen', 'agent', 'policy', 'ourAdmin'],
  ['550 5.1.1 PICKUP.Unforeseen', 'pickup', 'malformed', 'deviceOwner'],
];

/** What goes before a family. */
const others: readonly (readonly [what: string, reply: string, id: string | undefined])[] = [
  ['a documented string', '550 5.7.1 RESOLVER.RST.AuthRequired; authentication required', 'exchange-online/5.7.1/auth-required'],
  [
    'a documented string under another number',
    '550 5.2.0 RESOLVER.RST.SenderNotAuthenticatedForGroup',
    'exchange-online/5.7.133',
  ],
  ['a string that two codes have, by its own', '550 5.1.11 RESOLVER.ADR.ExRecipNotFound', 'exchange-online/5.1.11'],
  ['a string that two codes have, under a third', '550 5.2.0 RESOLVER.ADR.ExRecipNotFound', 'exchange-online/5.1.1'],
  ['a number of the same reason', '550 5.7.124 RESOLVER.RST.Unforeseen', 'exchange-online/5.7.124'],
  ['words that say more', '554 5.2.0 STOREDRV.Deliver.Exception:UnforeseenException; mailbox full', 'words/mailbox-full'],
  [
    'a number that the words bear out',
    '554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:UnforeseenException',
    'exchange-online/5.2.2',
  ],
  ['a narrower family', '554 5.1.1 SMTPSEND.DNS.Unforeseen', 'exchange-server/send-lookup'],
  ['a success', '250 2.1.5 RESOLVER.GRP.Expanded; distribution list expanded', 'exchange-server/group-expanded'],
  ['a success that is not known', '250 2.1.5 RESOLVER.GRP.Unforeseen', undefined],
  ['what is a host in capitals', '550 5.1.1 CAT.CONTOSO.COM User unknown', 'exchange-online/5.1.1'],
  ['what is a word in a sentence', '550 5.1.1 User unknown in this QUEUE.', 'exchange-online/5.1.1'],
];

function chosenFor(reply: string) {
  const [, number = '', code = ''] = /^(\d{3}) ([\d.]+)/.exec(reply) ?? [];
  return chooseEntry({ code, reply: number, text: reply });
}

describe('reason strings of Exchange', () => {
  for (const [reply, id, reason, actor] of families) {
    it(`are explained by their family: ${reply}`, () => {
      const entry = chosenFor(reply);
      assert.deepEqual(
        [entry?.id, reasonOf(entry, reply, reply.charAt(0)), entry?.actors[0]],
        [`exchange-server/strings/${id}`, reason, actor],
      );
    });
  }

  it('have a member tested for every family', () => {
    const tested = new Set([...families.map(([, id]) => `exchange-server/strings/${id}`), 'exchange-server/send-lookup']);
    assert.deepEqual(
      everyEntry().flatMap(({ id, family }) => (family === true && !tested.has(id) ? [id] : [])),
      [],
    );
  });

  for (const [what, reply, id] of others) {
    it(`leave it to ${what}: ${reply}`, () => assert.equal(chosenFor(reply)?.id, id));
  }

  it('count only in what the server itself says', () => {
    const text = '5.7.1 Delivery not authorized -> 550 5.2.0 RESOLVER.FWD.Unforeseen';
    const told = { code: '5.7.1', reply: '550', text };
    assert.equal(chooseEntry({ ...told, ownLength: text.indexOf('->') })?.id, 'exchange-online/5.7.1');
    assert.equal(chooseEntry(told)?.id, 'exchange-server/strings/forwarding');
  });

  it('are quoted whole by the cause that they prove', () => {
    const text = '554 5.2.0 STOREDRV.Deliver.Exception:UnforeseenException.Mapi; Failed to process message';
    const entry = chosenFor(text);
    assert.ok(entry !== null);
    const proof = { text, outcome: null, connector: null, recipient: null, originalRecipient: null };
    assert.deepEqual(judgeCauses(entry, proof).proven, [
      { cause: 'storeRefusedDelivery', literal: 'STOREDRV.Deliver.Exception:UnforeseenException.Mapi' },
    ]);
  });

  it('end before the sign behind them', () => {
    assert.equal(reasonStringIn('STOREDRV.Deliver: mailbox full', 'STOREDRV.'), 'STOREDRV.Deliver');
    assert.equal(reasonStringIn('see RESOLVER.FWD.Loop.', 'RESOLVER.'), 'RESOLVER.FWD.Loop');
    assert.equal(reasonStringIn('user@STOREDRV.Example', 'STOREDRV.'), null);
  });
});
