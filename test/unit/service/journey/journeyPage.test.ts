import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { languages, localeOf } from '../../../../src/locales/languages.ts';
import type { Locale } from '../../../../src/locales/locale.ts';
import { buildJourney } from '../../../../src/service/journey/journeyBuilder.ts';
import { journeyPage, placesOf, sessionPagesOf } from '../../../../src/service/journey/journeyPage.ts';
import { MatchedLog } from '../../../../src/service/journey/matchedLog.ts';
import { MessageNames } from '../../../../src/service/journey/messageNames.ts';
import { journeyLogs, MESSAGE_ID } from './journeyLogs.ts';

const names = Object.keys(journeyLogs);
const logs = Object.values(journeyLogs).flatMap((text, index) => MatchedLog.open(index, text, null, localeOf('en')) ?? []);
const journey = buildJourney(names, logs, new MessageNames(MESSAGE_ID), Date.parse('2026-11-30T00:00:00Z'));

describe('The page of a journey', () => {
  const page = journeyPage(journey, ['7 logs were searched.'], localeOf('en'));

  it('says what became of the message for each recipient, and at which step', () => {
    assert.deepEqual(page.ends.items, [
      { name: 'lea@fabrikam.com', state: 'handed over', tone: 'plain', step: 11, leads: '', details: [] },
      { name: 'leo@tailspintoys.com', state: 'failed', tone: 'failed', step: 10, leads: '', details: [] },
    ]);
  });

  it('says the day once, and of each step its time, its wait and its way', () => {
    const said = page.steps.items.map(({ day, time, wait, longest, title, route }) =>
      [day, time, wait, longest, title, route].filter((part) => part !== '').join(' | '),
    );
    assert.deepEqual(said.slice(0, 5), [
      '20 November 2026, UTC | 08:00:00.000 | submitted | EXCH01 ← EXCH01.contoso.com',
      '08:00:01.990 | +2 seconds | sent | EXCH01 → 10.0.4.12',
      '08:00:02.100 | +0.1 seconds | received | EXCH02 ← 10.0.4.11',
      '08:00:05.100 | +3 seconds | deferred | EXCH02 → contoso-com.mail.protection.outlook.com',
      '08:10:06.100 | +10 minutes | longest wait | sent | EXCH02 → contoso-com.mail.protection.outlook.com',
    ]);
    assert.equal(page.steps.items.filter(({ day }) => day !== '').length, 1);
  });

  it('says times in the time zone of the person', () => {
    const berlin: Locale = { ...localeOf('en'), timeZone: 'Europe/Berlin' };
    const [first] = journeyPage(journey, [], berlin).steps.items;
    assert.deepEqual([first?.day, first?.time], ['20 November 2026, UTC+1', '09:00:00.000']);
  });

  it('calls out clocks that were corrected, and gaps', () => {
    assert.match(page.remarks.items.join('\n'), /clock of EXCH02 is 90 seconds ahead/);
    assert.match(page.remarks.items.join('\n'), /No log here tells of anything for 10 minutes before step 5/);
  });

  it('has a place for each of its links', () => {
    const places = placesOf(
      journey,
      journey.files.map((uri) => ({ uri })),
    );
    const links = page.steps.items.flatMap((step) => step.places);
    assert.deepEqual(
      links,
      places.map(({ uri, line }) => `${uri}, line ${line + 1}`),
    );
  });

  it('leads from a step to the SMTP session that a protocol log has, unless that is in an archive', () => {
    const files = journey.files.map((uri) => ({ uri, ...(uri === 'EXCH02-RECV.LOG' && { member: uri }) }));
    assert.deepEqual(
      sessionPagesOf(journey, files).flatMap((target, step) => (target === null ? [] : [{ step, ...target }])),
      [{ step: 1, kind: 'session', uri: 'EXCH01-SEND.LOG', id: '08DF452CAA950001' }],
    );
    const leads = page.steps.items.flatMap((step, index) => (step.leads === '' ? [] : [index]));
    assert.deepEqual(leads, [1, 2]);
    assert.deepEqual(
      leads.map((index) => journey.files[journey.steps[index]?.session?.file ?? -1]),
      ['EXCH01-SEND.LOG', 'EXCH02-RECV.LOG'],
    );
  });

  it('has a sign and words for every step in each language', () => {
    for (const language of languages) {
      const { steps } = journeyPage(journey, [], localeOf(language));
      assert.ok(steps.items.every(({ sign, title, time }) => sign.length === 1 && title !== '' && /^\d\d:\d\d:\d\d/.test(time)));
    }
  });
});
