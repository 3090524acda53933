import assert from 'node:assert/strict';
import { causes, documentedCauses } from '../../../src/catalogue/causes/index.ts';
import { checks } from '../../../src/catalogue/checks/index.ts';
import { documentation } from '../../../src/catalogue/entries/index.ts';
import { links } from '../../../src/catalogue/links.ts';
import { everyEntry, isEntryId } from '../../../src/catalogue/lookup.ts';
import { articlesOfKinds } from '../../../src/catalogue/token.ts';
import { tokens } from '../../../src/catalogue/tokens/index.ts';
import { en } from '../../../src/locales/en/index.ts';
import { commandValues } from '../../../src/service/wording/command.ts';
import { findingWith } from '../findings.ts';

/** Hosts whose articles we link to. */
const HOSTS = [
  'learn.microsoft.com',
  'support.microsoft.com',
  'techcommunity.microsoft.com',
  'sendersupport.olc.protection.outlook.com',
  'knowledge.workspace.google.com',
  'senders.yahooinc.com',
  'support.apple.com',
  'ipcheck.proofpoint.com',
  'community.mimecast.com',
  'www.barracudacentral.org',
  'check.spamhaus.org',
  'www.spectrum.net',
  'www.godaddy.com',
  'smtpfieldmanual.com',
  'www.iana.org',
  'www.rfc-editor.org',
  'www.postfix.org',
];

/** Ids of a list that a table does not have. */
function missing(ids: readonly string[], table: object): string[] {
  return ids.filter((id) => !Object.hasOwn(table, id));
}

function duplicates(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('entries', () => {
  for (const entry of everyEntry()) {
    const { id } = entry;
    describe(id, () => {
      it('has an id of its authority and code', () => {
        const told = entry.code ?? entry.replies[0] ?? '[A-Za-z0-9_-]+';
        assert.match(id, new RegExp(`^${entry.authority}/${told.replaceAll('.', '\\.')}(?:/[a-z0-9]+(?:-[a-z0-9]+)*)?$`));
      });

      it('is told by a code, a reply or a text', () => {
        assert.match(entry.code ?? '5.0.0', /^(?:[245X]\.\d{1,3}\.\d{1,3}|[45]\.\d{1,3}\.\d{1,3}-\d{1,3}|[45]\.x\.x)$/);
        assert.ok(entry.code !== null || entry.replies.length > 0 || entry.texts !== undefined);
        assert.deepEqual(
          entry.replies.filter((reply) => !/^[2345]\d\d$/.test(reply)),
          [],
        );
        assert.ok(entry.texts === undefined || entry.texts.length > 0);
      });

      it('refers only to what exists', () => {
        assert.deepEqual(missing([...entry.causes, ...(entry.ifProven ?? [])], causes), []);
        assert.deepEqual(missing(entry.fixes, en.steps), []);
        assert.deepEqual(missing(entry.checks, checks), []);
        assert.deepEqual(missing(entry.links, links), []);
        assert.deepEqual(missing([...entry.actors, ...(entry.actorsWithConnector ?? [])], en.actors), []);
        assert.deepEqual(missing([entry.resumes, entry.waits ?? entry.resumes], en.resumes), []);
        assert.deepEqual(
          entry.related.filter((related) => !isEntryId(related) || related === id),
          [],
        );
      });

      it('names nothing twice', () => {
        for (const ids of [entry.causes, entry.fixes, entry.checks, entry.links, entry.actors, entry.related, entry.replies]) {
          assert.deepEqual(duplicates(ids), []);
        }
      });

      // A success has no cause and asks for nothing: it is told what the server did, and where that is written.
      const isSuccess = entry.resumes === 'nothingToDo';

      it('has a cause, quotes the reply that is one, or tells of a success', () => {
        assert.equal(entry.causes.length > 0 || entry.wrapper === true, !isSuccess);
      });

      it('says who acts, what helps and where to read on', () => {
        assert.ok(entry.actors.length > 0);
        assert.equal(entry.fixes.length > 0 || entry.causes.length > 0, !isSuccess);
        assert.ok(!isSuccess || (entry.actors.join() === 'nobody' && entry.checks.length === 0));
        assert.ok(entry.links.length > 0);
        assert.equal(
          entry.actors.includes('inner'),
          entry.wrapper === true || entry.causes.some((cause) => cause === 'lastDeferDecides'),
        );
      });

      it('goes by itself only while it is delayed', () => {
        assert.ok(entry.retryHours === undefined || (entry.code?.startsWith('4.') && !entry.resumes.startsWith('sendAgain')));
        assert.ok(!entry.waits?.startsWith('sendAgain'));
      });

      it('has sources, read on a day', () => {
        const { sources, checked } = documentation[entry.id];
        assert.ok(sources.length > 0);
        assert.match(checked, /^20\d\d-\d\d-\d\d$/);
        assert.equal(new Date(checked).toISOString().slice(0, 10), checked);
      });
    });
  }

  it('have one meaning of a code at most that needs no literal', () => {
    assert.deepEqual(
      duplicates(everyEntry().flatMap(({ code, texts }) => (texts === undefined && code !== null ? [code] : []))),
      [],
    );
  });

  it('share no literal with another meaning of the same code', () => {
    assert.deepEqual(
      duplicates(
        everyEntry().flatMap(({ code, replies, texts }) =>
          (texts ?? []).map((text) => `${code ?? replies.join(' ')} ${text.toLowerCase()}`),
        ),
      ),
      [],
    );
  });
});

describe('causes', () => {
  for (const [id, cause] of Object.entries(documentedCauses)) {
    it(`${id} refers only to what exists`, () => {
      assert.deepEqual(missing(cause.fixes, en.steps), []);
      assert.ok(cause.fixes.length > 0);
      assert.deepEqual(missing(cause.checks ?? [], checks), []);
      assert.deepEqual(missing(cause.actors ?? [], en.actors), []);
      assert.ok(cause.source.length > 0);
      assert.deepEqual(
        (cause.evidence ?? []).filter((evidence) => Object.keys(evidence).length === 0 || evidence.text === ''),
        [],
      );
    });
  }

  it('each stand under an entry', () => {
    const used = new Set<string>(everyEntry().flatMap((entry) => [...entry.causes, ...(entry.ifProven ?? [])]));
    assert.deepEqual(
      Object.keys(causes).filter((id) => !used.has(id)),
      [],
    );
  });
});

describe('links', () => {
  for (const [id, { url }] of Object.entries(links)) {
    it(`${id} goes to a known host, in the reader's language`, () => {
      const { protocol, host, search, hash } = new URL(url);
      assert.deepEqual([protocol, HOSTS.includes(host), search, hash], ['https:', true, '', '']);
      assert.ok(!url.includes('learn.microsoft.com') || url.startsWith('https://learn.microsoft.com/{locale}/'));
      assert.doesNotMatch(url, /[a-z]{2}-[a-z]{2}\/|microsoft\.com.*\.html?$|\s/);
    });
  }

  it('are each the link of an entry or a token, and no two the same', () => {
    const ofTokens = [...Object.values(articlesOfKinds), ...Object.values(tokens).flatMap(({ link }) => link ?? [])];
    const used = new Set<string>([...everyEntry().flatMap((entry) => entry.links), ...ofTokens]);
    assert.deepEqual(
      Object.keys(links).filter((id) => !used.has(id)),
      [],
    );
    assert.deepEqual(duplicates(Object.values(links).map(({ url }) => url)), []);
  });
});

describe('checks', () => {
  const known = Object.keys(commandValues(findingWith({})));

  for (const [id, { command, shell, effect }] of Object.entries(checks)) {
    it(`${id} names only values of a record, none inside quotes`, () => {
      const names = [...command.matchAll(/\{([\w|]+)\}/g)].flatMap((match) => (match[1] ?? '').split('|'));
      assert.deepEqual(
        names.filter((name) => !known.includes(name)),
        [],
      );
      if (shell === 'powershell') {
        const outside = command.replace(/'(?:[^']|'')*'|"(?:[^"`]|`.)*"/g, '');
        assert.doesNotMatch(outside, /['"]/);
        assert.equal(outside.match(/\{[\w|]+\}/g)?.length ?? 0, command.match(/\{[\w|]+\}/g)?.length ?? 0);
      }
    });

    it(`${id} says truly whether it changes something`, () => {
      const changes =
        /(?:^|[;|{]\s*)(?:Set|Remove|New|Enable|Disable|Add|Retry|Validate|Start|Stop|Restart|Resume|Suspend)-\w/.test(command);
      assert.equal(changes ? 'change' : 'read', effect);
    });

    it(`${id} is one line`, () => assert.doesNotMatch(command, /[\r\n\t]|^\s|\s$/));
  }

  it('are each the check of an entry or a cause', () => {
    const used = new Set<string>([
      ...everyEntry().flatMap((entry) => entry.checks),
      ...Object.values(causes).flatMap((cause) => cause.checks ?? []),
    ]);
    assert.deepEqual(
      Object.keys(checks).filter((id) => !used.has(id)),
      [],
    );
  });
});
