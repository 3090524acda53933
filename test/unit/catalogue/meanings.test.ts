import assert from 'node:assert/strict';
import { entryOf, everyEntry, isEntryId } from '../../../src/catalogue/entries.ts';
import type { Guidance } from '../../../src/catalogue/entry.ts';
import type { MeaningId } from '../../../src/catalogue/generated/ids.ts';
import { causes, meanings } from '../../../src/catalogue/generated/rows.ts';
import { judgeCauses, type Proof } from '../../../src/catalogue/provenCauses.ts';
import { languages, localeOf } from '../../../src/locales/languages.ts';
import { duplicates, everyRow, unless } from './rules.ts';

const rows: Readonly<Record<MeaningId, Guidance>> = meanings;

describe('meanings', () => {
  everyRow(rows, 'have a cause, a next step and an actor', ({ actors, causes: own, fixes, resumes }) => [
    ...unless(own.length > 0, 'no cause'),
    ...unless([...fixes, ...own.flatMap((cause) => causes[cause].fixes)].length > 0, 'no step'),
    ...unless(actors.length > 0, 'no actor'),
    ...unless(resumes !== 'nothingToDo', 'a success'),
  ]);

  everyRow(rows, 'name nothing twice', ({ actors, causes: own, checks, fixes, ifProven = [] }) =>
    [[...own, ...ifProven], fixes, checks, actors].flatMap(duplicates),
  );

  everyRow(rows, 'tell only what a record proves as a cause that has to be proven', ({ ifProven = [] }) =>
    ifProven.filter((cause) => causes[cause].evidence === undefined),
  );

  everyRow(rows, 'say who refused: the provider by name, or the receiving server where nobody in particular speaks', (_, id) =>
    languages.flatMap((language) => {
      const [first, ...others] = localeOf(language).meanings[id].happened;
      return unless(/\{provider\}/.test(first) && !/\{/.test(others.at(-1) ?? first), language);
    }),
  );

  it('leave the other side alone where the service through which one sends refuses', () => {
    const services = new Set(['amazon-ses', 'sendgrid', 'mailgun', 'sparkpost', 'postmark', 'brevo']);
    const others = new Set(['recipient', 'recipientAdmin', 'rejectingAdmin', 'destinationAdmin', 'provider']);
    const told = everyEntry().filter(({ authority }) => services.has(authority));
    assert.ok(told.length > 15);
    assert.deepEqual(
      told.filter(({ actors }) => actors.some((actor) => others.has(actor))).map(({ id }) => id),
      [],
    );
  });

  it('are each the meaning of an entry', () => {
    const used = new Set<string | null>(everyEntry().map((entry) => entry.meaning));
    assert.deepEqual(
      Object.keys(meanings).filter((id) => !used.has(id)),
      [],
    );
  });

  const nothing: Proof = { text: '', outcome: null, connector: null, recipient: null, originalRecipient: null };

  /** Proven causes of an entry by the words of a reply. */
  const words: readonly (readonly [entry: string, text: string, proven: readonly string[]])[] = [
    ['block-list/5.7.1/block-listed', 'host [40.107.22.58] blocked using dnsbl.example.net', ['sentThroughMicrosoft']],
    ['block-list/5.7.1/block-listed', 'host [192.0.2.1] blocked using bl.spamcop.net', []],
    ['block-list/5.7.1/block-listed', 'host [203.0.113.140] blocked; helo=<mx.example.org> [140.107.0.1]', []],
    ['gmail/5.7.24', 'The SPF record of the sending domain has one or more suspicious entries', ['spfSuspicious']],
    ['iana/X.7.24', 'SPF check: PermError', ['spfMalformed']],
    ['iana/X.7.24', 'SPF check: TempError', ['spfUnanswered']],
    ['gmail/5.7.1/message-malformed', 'multiple addresses in From: header are not accepted', ['fromNotSingle']],
    ['iana/X.7.25', 'does not meet IPv6 sending guidelines regarding PTR records', ['ipv6WithoutPointer']],
    ['gmail/4.7.0/authentication-unavailable', 'Too many login attempts, please try again later', ['tooManyLogins']],
    ['mimecast/553/ciphers-too-weak', 'This route requires high-strength ciphers', ['weakCiphers']],
    ['iana/X.1.1', '550 5.1.1 User unknown', ['unknownAtRemote']],
  ];
  for (const [id, text, proven] of words) {
    it(`${id} is proven ${proven.length === 0 ? 'by nothing' : `to be ${proven.join()}`} in ${JSON.stringify(text)}`, () => {
      assert.ok(isEntryId(id));
      assert.deepEqual(
        judgeCauses(entryOf(id), { ...nothing, text }).proven.map(({ cause }) => cause),
        proven,
      );
    });
  }
});
