import assert from 'node:assert/strict';
import { causes, documentedCauses } from '../../../src/catalogue/causes/index.ts';
import { checks } from '../../../src/catalogue/checks/index.ts';
import { documentation } from '../../../src/catalogue/entries/index.ts';
import { links } from '../../../src/catalogue/links.ts';
import { everyEntry, isEntryId } from '../../../src/catalogue/lookup.ts';
import { articlesOfKinds } from '../../../src/catalogue/token.ts';
import { tokens } from '../../../src/catalogue/tokens/index.ts';
import { commandValues } from '../../../src/service/wording/command.ts';
import { findingWith } from '../findings.ts';
import { duplicates, everyRow, unless } from './rules.ts';

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

const entries = Object.fromEntries(everyEntry().map((entry) => [entry.id, entry]));

/** A success has no cause and asks for nothing: it is told what the server did, and where that is written. */
const isSuccess = ({ resumes }: { readonly resumes: string }): boolean => resumes === 'nothingToDo';

describe('every entry', () => {
  everyRow(entries, 'has an id of its authority and code', ({ id, authority, code, replies }) => {
    const told = code ?? replies[0] ?? '[A-Za-z0-9_-]+';
    const pattern = new RegExp(`^${authority}/${told.replaceAll('.', '\\.')}(?:/[a-z0-9]+(?:-[a-z0-9]+)*)?$`);
    return unless(pattern.test(id), `not ${pattern}`);
  });

  everyRow(entries, 'is told by a code, a reply or a text', ({ code, replies, texts }) => [
    ...unless(
      code === null || /^(?:[245X]\.\d{1,3}\.\d{1,3}|[45]\.\d{1,3}\.\d{1,3}-\d{1,3}|[45]\.x\.x)$/.test(code),
      `code ${code}`,
    ),
    ...unless(code !== null || replies.length > 0 || texts !== undefined, 'nothing tells it'),
    ...replies.filter((reply) => !/^[2345]\d\d$/.test(reply)),
    ...unless(texts === undefined || texts.length > 0, 'no texts'),
  ]);

  everyRow(entries, 'is related to other entries', ({ id, related }) =>
    related.filter((other) => !isEntryId(other) || other === id),
  );

  everyRow(entries, 'names nothing twice', (entry) =>
    [entry.causes, entry.fixes, entry.checks, entry.links, entry.actors, entry.related, entry.replies].flatMap(duplicates),
  );

  everyRow(entries, 'has a cause or quotes the reply that is one, unless it tells of a success', (entry) =>
    unless((entry.causes.length > 0 || entry.wrapper === true) === !isSuccess(entry), entry.causes.join(' ')),
  );

  everyRow(entries, 'says who acts', (entry) => [
    ...unless(entry.actors.length > 0, 'nobody acts'),
    ...unless(!isSuccess(entry) || entry.actors.join() === 'nobody', entry.actors.join(' ')),
    ...unless(
      entry.actors.includes('inner') === (entry.wrapper === true || entry.causes.some((cause) => cause === 'lastDeferDecides')),
      'the inner reply decides, or does not',
    ),
  ]);

  everyRow(entries, 'says what helps and where to read on', (entry) => [
    ...unless((entry.fixes.length > 0 || entry.causes.length > 0) === !isSuccess(entry), 'nothing helps'),
    ...unless(!isSuccess(entry) || entry.checks.length === 0, 'a success is checked'),
    ...unless(entry.links.length > 0, 'no link'),
  ]);

  everyRow(entries, 'goes by itself only while it is delayed', ({ code, retryHours, resumes, waits }) => [
    ...unless(retryHours === undefined || (code?.startsWith('4.') === true && !resumes.startsWith('sendAgain')), 'retried'),
    ...unless(waits?.startsWith('sendAgain') !== true, `waits ${waits}`),
  ]);

  everyRow(documentation, 'has sources, read on a day', ({ sources, checked }) => [
    ...unless(sources.length > 0, 'no sources'),
    ...unless(/^20\d\d-\d\d-\d\d$/.test(checked) && new Date(checked).toISOString().slice(0, 10) === checked, checked),
  ]);
});

describe('entries', () => {
  it('are all documented', () => assert.deepEqual(Object.keys(documentation).sort(), Object.keys(entries).sort()));

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
  everyRow(documentedCauses, 'have a fix, a source, and evidence that says something', ({ fixes, source, evidence = [] }) => [
    ...unless(fixes.length > 0, 'no fix'),
    ...unless(source.length > 0, 'no source'),
    ...evidence.filter((one) => Object.keys(one).length === 0 || one.text === '').map((one) => JSON.stringify(one)),
  ]);

  it('each stand under an entry', () => {
    const used = new Set<string>(everyEntry().flatMap((entry) => [...entry.causes, ...(entry.ifProven ?? [])]));
    assert.deepEqual(
      Object.keys(causes).filter((id) => !used.has(id)),
      [],
    );
  });
});

describe('links', () => {
  everyRow(links, "go to a known host, in the reader's language", ({ url }) => {
    const { protocol, host, search, hash } = new URL(url);
    return [
      ...unless(protocol === 'https:' && HOSTS.includes(host) && search === '' && hash === '', url),
      ...unless(!url.includes('learn.microsoft.com') || url.startsWith('https://learn.microsoft.com/{locale}/'), url),
      ...unless(!/[a-z]{2}-[a-z]{2}\/|microsoft\.com.*\.html?$|\s/.test(url), url),
    ];
  });

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

  everyRow(checks, 'name only values of a record, none inside quotes', ({ command, shell }) => {
    const names = [...command.matchAll(/\{([\w|]+)\}/g)].flatMap((match) => (match[1] ?? '').split('|'));
    const outside = command.replace(/'(?:[^']|'')*'|"(?:[^"`]|`.)*"/g, '');
    const count = (text: string): number => text.match(/\{[\w|]+\}/g)?.length ?? 0;
    return [
      ...names.filter((name) => !known.includes(name)),
      ...unless(shell !== 'powershell' || (!/['"]/.test(outside) && count(outside) === count(command)), command),
    ];
  });

  everyRow(checks, 'say truly whether they change something', ({ command, effect }) => {
    const changes =
      /(?:^|[;|{]\s*)(?:Set|Remove|New|Enable|Disable|Add|Retry|Validate|Start|Stop|Restart|Resume|Suspend)-\w/.test(command);
    return unless((changes ? 'change' : 'read') === effect, command);
  });

  everyRow(checks, 'are one line', ({ command }) => unless(!/[\r\n\t]|^\s|\s$/.test(command), command));

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
