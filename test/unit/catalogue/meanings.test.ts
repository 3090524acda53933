import assert from 'node:assert/strict';
import { causes } from '../../../src/catalogue/causes/index.ts';
import { checks } from '../../../src/catalogue/checks/index.ts';
import type { Guidance } from '../../../src/catalogue/entry.ts';
import { entryOf, everyEntry, isEntryId, judgeCauses, type Proof } from '../../../src/catalogue/lookup.ts';
import { type MeaningId, meanings } from '../../../src/catalogue/meanings/index.ts';
import { en } from '../../../src/locales/en/index.ts';
import { languages, localeOf } from '../../../src/locales/languages.ts';

/** Ids of a list that a table does not have. */
function missing(ids: readonly string[], table: object): string[] {
  return ids.filter((id) => !Object.hasOwn(table, id));
}

describe('meanings', () => {
  for (const [id, meaning] of Object.entries(meanings) as [MeaningId, Guidance][]) {
    const { actors, fixes, resumes, ifProven = [] } = meaning;

    describe(id, () => {
      it('refers only to what exists', () => {
        assert.deepEqual(missing([...meaning.causes, ...ifProven], causes), []);
        assert.deepEqual(missing(fixes, en.steps), []);
        assert.deepEqual(missing(meaning.checks, checks), []);
        assert.deepEqual(missing(actors, en.actors), []);
        assert.deepEqual(missing([resumes], en.resumes), []);
      });

      it('has a cause, a next step and an actor', () => {
        assert.ok(meaning.causes.length > 0);
        assert.ok([...fixes, ...meaning.causes.flatMap((cause) => causes[cause].fixes)].length > 0);
        assert.ok(actors.length > 0);
        assert.notEqual(resumes, 'nothingToDo');
      });

      it('names nothing twice', () => {
        for (const ids of [[...meaning.causes, ...ifProven], fixes, meaning.checks, actors]) {
          assert.equal(new Set<string>(ids).size, ids.length);
        }
      });

      it('tells only what a record proves as a cause that has to be proven', () => {
        assert.deepEqual(
          ifProven.filter((cause) => causes[cause].evidence === undefined),
          [],
        );
      });

      it('says who refused: the provider by name, or the receiving server where nobody in particular speaks', () => {
        for (const language of languages) {
          const [first, ...others] = localeOf(language).meanings[id].happened;
          assert.match(first, /\{provider\}/);
          assert.doesNotMatch(others.at(-1) ?? first, /\{/);
        }
      });
    });
  }

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
    ['gmail/5.7.24', 'The SPF record of the sending domain has one or more suspicious entries', ['spfMalformed']],
    ['iana/X.7.24', 'SPF check: PermError', ['spfMalformed']],
    ['iana/X.7.24', 'SPF check: TempError', ['spfUnanswered']],
    ['gmail/5.7.1/message-malformed', 'multiple addresses in From: header are not accepted', ['fromNotSingle']],
    ['gmail/IPv6AuthError', 'https://support.google.com/mail/?p=IPv6AuthError', ['ipv6WithoutPointer']],
    ['gmail/4.7.0/authentication-unavailable', 'Too many login attempts, please try again later', ['tooManyLogins']],
    ['mimecast/553/encryption-required', 'This route requires high-strength ciphers', ['weakCiphers']],
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
