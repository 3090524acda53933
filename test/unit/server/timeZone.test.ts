import assert from 'node:assert/strict';
import { timeZoneOf } from '../../../src/server/timeZone.ts';

describe('the time zone of a setting', () => {
  const zones: Readonly<Record<string, string | undefined>> = {
    utc: undefined,
    UTC: undefined,
    local: Intl.DateTimeFormat().resolvedOptions().timeZone,
    'Europe/Rome': 'Europe/Rome',
    'europe/rome ': 'Europe/Rome',
    'Middle-earth/Shire': undefined,
    '': undefined,
  };
  for (const [setting, zone] of Object.entries(zones)) {
    it(`is ${zone} for "${setting}"`, () => assert.equal(timeZoneOf(setting), zone));
  }
});
