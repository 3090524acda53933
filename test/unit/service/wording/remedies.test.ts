import assert from 'node:assert/strict';
import { isOfConsumers } from '../../../../src/catalogue/authorities.ts';
import { listsNamedIn } from '../../../../src/catalogue/blockList.ts';
import { type Entry, entryOf, everyEntry } from '../../../../src/catalogue/entries.ts';
import { blockLists } from '../../../../src/catalogue/generated/blockLists.ts';
import type { CheckId, StepId } from '../../../../src/catalogue/generated/ids.ts';
import { causes, checks, steps } from '../../../../src/catalogue/generated/rows.ts';
import type { Placed } from '../../../../src/catalogue/remedy.ts';
import { mailSystems } from '../../../../src/ids/mailSystem.ts';
import { reasons } from '../../../../src/ids/reason.ts';
import { languages, localeOf } from '../../../../src/locales/languages.ts';
import { type FailurePlace, placeOf } from '../../../../src/report/failurePlace.ts';
import { emptyRecord } from '../../../../src/scan/finding.ts';
import { factsOf, factsOfEntry } from '../../../../src/service/wording/cardFacts.ts';
import type { Need } from '../../../../src/service/wording/remedies.ts';
import { atAGlance, checksFor, stepsFor } from '../../../../src/service/wording/remedies.ts';
import { markedTexts } from '../../markedTexts.ts';
import { documentOf } from '../../samples.ts';

/** What only an administrator of Exchange has: its cmdlets, portals, and what is set up there. */
const OF_EXCHANGE =
  /\b(?:Get|Set|New|Remove|Enable|Disable|Add|Test|Start|Retry|Resume|Suspend|Validate)-(?!Net|Date\b)[A-Z]\w+|\bEAC\b|Exchange admin|Microsoft 365 admin|Microsoft Defender|Microsoft Entra|accepted domain|(?:send|receive|inbound|outbound) connector|mail flow rule|Mail flow >|соединител|обслуживаем\S+ домен|connettor[ei]|domini accettati/;

const others = mailSystems.filter((system) => system !== 'exchange');

/** Everything that a step or a check says, in every language. */
const told: readonly (readonly [id: string, row: Placed, texts: readonly string[]])[] = [
  ...Object.entries(steps).map(([id, row]) => [id, row, textsOf('steps', id)] as const),
  ...Object.entries(checks).map(([id, row]) => [id, row, [row.command, ...textsOf('checks', id)]] as const),
];

function textsOf(table: 'steps' | 'checks', id: string): readonly string[] {
  return languages.map((language) => JSON.stringify(Object.entries(localeOf(language)[table]).find(([key]) => key === id)?.[1]));
}

const everySituation: readonly Pick<Need, 'isSent' | 'isDelayed' | 'isOver'>[] = [
  { isSent: true, isDelayed: true, isOver: false },
  { isSent: true, isDelayed: false, isOver: true },
  { isSent: false, isDelayed: false, isOver: true },
];

/** What asks one block list alone. */
const ofLists: ReadonlySet<CheckId> = new Set(blockLists.flatMap((list) => list.checks ?? []));

const listed = entryOf('block-list/5.7.1/block-listed');

describe('what helps', () => {
  it('names what only Exchange has nowhere but where Exchange is', () => {
    const wrong = told.filter(
      ([, { where }, texts]) =>
        where?.every((one) => /exchange/i.test(one)) !== true && texts.some((text) => OF_EXCHANGE.test(text)),
    );
    assert.deepEqual(
      wrong.map(([id]) => id),
      [],
    );
    assert.ok(told.filter(([, , texts]) => texts.some((text) => OF_EXCHANGE.test(text))).length > 100);
  });

  for (const system of others) {
    it(`is a step at least, and nothing of Exchange, for every meaning in a log of ${system}`, () => {
      const ofExchange = new Set(told.filter(([, , texts]) => texts.some((text) => OF_EXCHANGE.test(text))).map(([id]) => id));
      const wrong: string[] = [];
      for (const entry of everyEntry().filter(({ reason }) => reason !== undefined)) {
        for (const situation of everySituation) {
          const need = {
            ...situation,
            entry,
            reason: entry.reason ?? null,
            lists: [],
            place: placeOf(`${system}-log`, null, entry.authority),
          };
          const helping = stepsFor({ proven: [], possible: entry.causes }, need);
          const looking = checksFor(entry.causes, need);
          if (helping.length === 0 || [...helping, ...looking].some((id) => ofExchange.has(id))) {
            wrong.push(`${entry.id} ${JSON.stringify(situation)}`);
          }
          wrong.push(...looking.filter((id) => checks[id].shell === 'powershell'));
        }
      }
      assert.deepEqual(wrong, []);
    });

    it(`is a step of its own for every reason in a log of ${system}, whoever explains the code`, () => {
      const place = placeOf(`${system}-log`, null, null);
      const helpless = reasons.filter((reason) =>
        everySituation.some(
          (situation) =>
            stepsFor({ proven: [], possible: [] }, { ...situation, entry: null, reason, lists: [], place }).length === 0,
        ),
      );
      assert.deepEqual(helpless, []);
    });
  }

  it('asks a block list only where the reply names it', () => {
    const asked = (text: string) => factsOfEntry(listed, text).checks.includes('listedAtSpamhaus');
    assert.equal(asked('550 5.7.1 Client host [192.0.2.1] blocked using zen.spamhaus.org'), true);
    assert.equal(asked('550 5.7.1 Client host [192.0.2.1] blocked using bl.spamcop.net'), false);
    assert.deepEqual(
      everyEntry().filter((entry) => factsOfEntry(entry).checks.some((check) => ofLists.has(check))),
      [],
    );
  });

  it('tells how an address comes off the list that the reply names, instead of asking any list', () => {
    const helping = (text: string) => factsOfEntry(listed, text).steps;
    const known = helping('554 5.7.1 Client host [192.0.2.1] blocked using bl.spamcop.net');
    const unknown = helping('554 5.7.1 Client host [192.0.2.1] blocked using bl.example.net');
    assert.ok(unknown.includes('delist'));
    assert.deepEqual(
      known,
      unknown.map((step) => (step === 'delist' ? 'removalFromSpamcop' : step)),
    );
  });

  it('asks a list besides, where the reply names one whose rules are not known', () => {
    const { steps: helping } = factsOfEntry(listed, '554 5.7.1 192.0.2.1 is listed at bl.mailspike.net and bl.spamcop.net');
    assert.ok(helping.indexOf('removalFromSpamcop') >= 0);
    assert.equal(helping.indexOf('delist'), helping.indexOf('removalFromSpamcop') + 1);
  });

  it('tells the rules of a list also where no step asks one', () => {
    const { steps: helping } = factsOfEntry(entryOf('block-list/SpamhausPBL'), '550 see https://www.spamhaus.org/pbl');
    assert.equal(helping.at(-1), 'removalFromSpamhausPbl');
  });

  it('asks a block list in the shell of the system that wrote the log', () => {
    const lists = listsNamedIn('554 5.7.1 Client host [192.0.2.1] blocked using zen.spamhaus.org');
    const place = placeOf('postfix-log', null, null);
    const looking = checksFor([], {
      entry: listed,
      reason: 'ip-blocked',
      lists,
      place,
      isSent: true,
      isDelayed: false,
      isOver: true,
    });
    assert.deepEqual(
      looking.filter((check) => ofLists.has(check)),
      ['listedAtSpamhausPosix'],
    );
  });

  it('is a step at least for every meaning where no log tells the mail system', () => {
    const helpless = everyEntry().filter((entry) => {
      const { authority, causes, reason = null } = entry;
      const place = placeOf(null, null, authority);
      return (
        reason !== null &&
        stepsFor(
          { proven: [], possible: causes },
          { entry, reason, lists: [], place, isSent: true, isDelayed: false, isOver: true },
        ).length === 0
      );
    });
    assert.deepEqual(
      helpless.map(({ id }) => id),
      [],
    );
  });

  it('is shown on every card of a log of another system', () => {
    const cards = markedTexts
      .filter(({ format }) => others.some((system) => format === `${system}-log`))
      .flatMap(({ name, text }) => {
        const document = documentOf(text, name);
        return document.findings
          .filter(({ reason }) => reason !== null)
          .map((finding) => ({ where: `${name}:${finding.line + 1}`, facts: factsOf(document, finding) }));
      });
    assert.ok(cards.length > 100);
    assert.deepEqual(
      cards.filter(({ facts }) => facts.steps.length === 0 || facts.checks.length === 0).map(({ where }) => where),
      [],
    );
  });

  it('shows no cause of Exchange on the card of a code, where what helps with it is not shown', () => {
    const ofExchange = new Set(
      Object.entries(causes).flatMap(([id, { where }]) => (where?.includes('exchange') === true ? id : [])),
    );
    const shown = everyEntry().flatMap((entry) => {
      const facts = factsOfEntry(entry);
      return facts.causes.possible.filter((cause) => ofExchange.has(cause)).map((cause) => ({ entry, cause, facts }));
    });
    assert.ok(shown.length > 3);
    const helpless = shown.filter(({ cause, facts }) => !causes[cause].fixes.some((step) => facts.steps.includes(step)));
    assert.deepEqual(
      helpless.map(({ entry, cause }) => `${entry.id}: ${cause}`),
      [],
    );
  });

  it('names nothing of Exchange Online alone on the card of an Exchange Server', () => {
    const ofOnline = /(?:Inbound|Outbound)Connector|BlockedSenderAddress|MessageTrace(?:Detail)?V2|Hosted\w+Policy|Edit routing/;
    const ofServers = everyEntry().filter(({ authority, reason }) => authority === 'exchange-server' && reason !== undefined);
    assert.ok(ofServers.length > 50);
    const { steps: words } = localeOf('en');
    const said = ofServers.flatMap((entry) => {
      const facts = factsOfEntry(entry);
      const texts = [
        ...facts.checks.map((check) => checks[check].command),
        ...facts.steps.map((step) => JSON.stringify(words[step])),
      ];
      return texts.filter((text) => ofOnline.test(text)).map((text) => `${entry.id}: ${text}`);
    });
    assert.deepEqual(said, []);
  });

  it('asks no administrators of a mailbox that private people have', () => {
    const administrators =
      /recipient's (?:mail )?administrators|администратор\S* (?:почты )?получателя|amministratori (?:di posta )?del destinatario/;
    const ofConsumers = everyEntry().filter(({ authority, reason }) => isOfConsumers(authority, null) && reason !== undefined);
    assert.ok(ofConsumers.length > 200);
    for (const language of languages) {
      const { actors, steps: words } = localeOf(language);
      const said = ofConsumers.flatMap((entry) => {
        const facts = factsOfEntry(entry);
        const texts = [...facts.actors.map((actor) => actors[actor]), ...facts.steps.map((step) => JSON.stringify(words[step]))];
        return texts.filter((text) => administrators.test(text)).map((text) => `${entry.id}: ${text}`);
      });
      assert.deepEqual(said, []);
    }
    const place = placeOf('mail-message', { ...emptyRecord, recipient: 'user@icloud.com' }, 'words');
    const need = {
      entry: entryOf('words/content'),
      reason: 'content',
      lists: [],
      place,
      isSent: true,
      isDelayed: false,
      isOver: true,
    } as const;
    assert.ok(stepsFor({ proven: [], possible: need.entry.causes }, need).includes('writeToProvider'));
  });

  it('is not a command for a mailbox of Exchange, where a provider of private people refused', () => {
    const providers = new Set(everyEntry().flatMap(({ authority }) => (isOfConsumers(authority, null) ? authority : [])));
    const wrong = everyEntry()
      .filter(({ authority, reason }) => providers.has(authority) && reason !== undefined)
      .flatMap((entry) =>
        (['mail-message', 'plain-text', 'extended-trace'] as const).flatMap((format) => {
          const place = placeOf(format, null, entry.authority);
          const need = { entry, reason: entry.reason ?? null, lists: [], place, isSent: true, isDelayed: false, isOver: true };
          const looking = checksFor(entry.causes, need);
          return looking
            .filter((id) => (format === 'extended-trace' ? /\{recipient\}/ : OF_EXCHANGE).test(checks[id].command))
            .filter((id) => !/^Get-MessageTrace/.test(checks[id].command))
            .map((id) => `${entry.id} ${format} ${id}`);
        }),
      );
    assert.deepEqual(wrong, []);
  });

  it('keeps the first step of a cause that the proof leaves open, behind two of the proven one', () => {
    const entry = entryOf('exchange-online/4.4.316');
    const place = placeOf('extended-trace', { ...emptyRecord, connector: 'Outbound to contoso' }, entry.authority);
    const need = { entry, reason: entry.reason ?? null, lists: [], place, isSent: true, isDelayed: true, isOver: false };
    const proven = [{ cause: 'connectionRefused', literal: null }] as const;
    const possible = ['smartHostOutdated', 'onPremisesShutDown'] as const;
    const [first, second, third] = stepsFor({ proven, possible }, need);
    assert.deepEqual([first, second, third], ['startSmtpService', 'openToExchangeOnline', 'rejectAtOnce']);
    assert.ok(!stepsFor({ proven, possible: ['smartHostOutdated'] }, need).includes('rejectAtOnce'));
  });

  it('begins with the step that a meaning says comes first, unless a cause is proven', () => {
    const entry = entryOf('exchange-online/4.7.320');
    const place = placeOf('extended-trace', emptyRecord, entry.authority);
    const need = { entry, reason: entry.reason ?? null, lists: [], place, isSent: true, isDelayed: true, isOver: false };
    assert.equal(stepsFor({ proven: [], possible: entry.causes }, need)[0], 'compareTlsSettings');
    const proven = stepsFor({ proven: [{ cause: 'certificateExpired', literal: null }], possible: [] }, need);
    assert.deepEqual(proven.slice(0, 2), ['renewSmtpCertificate', 'compareTlsSettings']);
  });

  it('counts on further attempts only as long as there are any', () => {
    const place = placeOf('postfix-log', emptyRecord, 'words');
    const stepsOf = (entry: Entry, isOver: boolean): readonly StepId[] =>
      stepsFor(
        { proven: [], possible: entry.causes },
        { entry, reason: entry.reason ?? null, lists: [], place, isSent: true, isDelayed: !isOver, isOver },
      );
    const busy = entryOf('words/server-busy');
    assert.ok(busy !== null);
    assert.ok(stepsOf(busy, false).includes('leaveToQueue') && !stepsOf(busy, false).includes('sendItAgain'));
    assert.ok(stepsOf(busy, true).includes('sendItAgain'));
    const counting = everyEntry().flatMap((entry) => stepsOf(entry, true).filter((step) => steps[step].onceOver !== undefined));
    assert.deepEqual(counting, []);
  });

  it('moves a step that has to be seen up to the fourth place, and keeps the order of the others', () => {
    const others = ['repairPath', 'restoreService', 'stopInspection', 'repairMxList', 'repairDnsServers'] as const;
    assert.deepEqual(atAGlance([...others, 'partnerContact']), [...others.slice(0, 3), 'partnerContact', ...others.slice(3)]);
    assert.deepEqual(atAGlance(['partnerContact', ...others]), ['partnerContact', ...others]);
    assert.deepEqual(atAGlance(others), others);
  });

  it('offers a trace only where Exchange Online has the message', () => {
    const traces = (place: FailurePlace): readonly string[] =>
      everyEntry().flatMap((entry) =>
        checksFor(entry.causes, {
          entry,
          reason: entry.reason ?? null,
          lists: [],
          place,
          isSent: true,
          isDelayed: false,
          isOver: true,
        }).filter((id) => /^Get-MessageTrace/.test(checks[id].command) && checks[id].where?.includes('exchangeOnline')),
      );
    assert.ok(traces(placeOf('extended-trace', emptyRecord, 'gmail')).length > 50);
    assert.ok(traces(placeOf('mail-message', emptyRecord, 'gmail', 'exchange-online')).length > 50);
    for (const place of [
      placeOf('tracking-log', emptyRecord, 'exchange-server'),
      placeOf('postfix-log', emptyRecord, 'exchange-online'),
      placeOf('mail-message', emptyRecord, 'gmail'),
      placeOf(null, null, 'iana'),
    ]) {
      assert.deepEqual(traces(place), []);
    }
  });
});
