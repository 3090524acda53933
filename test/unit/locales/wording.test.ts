import assert from 'node:assert/strict';
import type { Plural } from '../../../src/locales/interface.ts';
import { interfaceOf } from '../../../src/locales/interfaceLanguages.ts';
import {
  fill,
  fillFirst,
  fillPlural,
  placeholders,
  sayEither,
  sayNumber,
  sayTime,
  type Values,
} from '../../../src/locales/wording.ts';

describe('wording', () => {
  it('fills placeholders', () => {
    assert.equal(fill('{a} of {b} in {a}', { a: 1, b: 'x' }), '1 of x in 1');
    assert.equal(fill('{a}-{b}-{c}', { a: null, b: undefined }), '--');
    assert.equal(fill('{a} {b}', { a: '{b}', b: '$&' }), '{b} $&');
  });

  it('names placeholders in order', () => {
    assert.deepEqual(placeholders('{b} {a} {b} { } {x y}'), ['b', 'a', 'b']);
  });

  const wordings = ['{a} and {b}', 'only {b}', 'nothing'] as const;
  const choices: readonly (readonly [values: Values, text: string])[] = [
    [{ a: 'x', b: 'y' }, 'x and y'],
    [{ b: 'y' }, 'only y'],
    [{ a: 'x', b: null }, 'nothing'],
    [{}, 'nothing'],
    [{ a: 0, b: 0 }, '0 and 0'],
  ];
  for (const [values, text] of choices) {
    it(`chooses "${text}" for ${JSON.stringify(values)}`, () => assert.equal(fillFirst(wordings, values), text));
  }

  it('has the plural rules and the groups of digits that CLDR has', () => {
    const names: Plural = { one: 'one', few: 'few', many: 'many', other: 'other' };
    const wholes = [...Array(1200).keys(), 9999, 10_000, 100_001, 1_000_000, 1_000_002, 2_000_000];
    for (const language of ['en', 'ru', 'it'] as const) {
      const [rules, digits] = [new Intl.PluralRules(language), new Intl.NumberFormat(language)];
      assert.deepEqual(
        wholes.map((count) => [fillPlural(names, language, count), sayNumber(count, language)]),
        wholes.map((count) => [rules.select(count), digits.format(count)]),
      );
    }
  });

  it('says of which things one holds, as CLDR does', () => {
    for (const language of ['en', 'ru', 'it'] as const) {
      const list = new Intl.ListFormat(language, { type: 'disjunction' });
      for (const things of [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']]) {
        assert.equal(sayEither(things, interfaceOf(language).or), list.format(things));
      }
    }
  });

  const hours: Readonly<Record<'en' | 'ru' | 'it', Plural>> = {
    en: { one: '{count} hour', other: '{count} hours' },
    ru: { one: '{count} час', few: '{count} часа', many: '{count} часов', other: '{count} часа' },
    it: { one: '{count} ora', other: '{count} ore' },
  };
  const counts: readonly (readonly [language: 'en' | 'ru' | 'it', count: number, text: string])[] = [
    ['en', 0, '0 hours'],
    ['en', 1, '1 hour'],
    ['en', 2, '2 hours'],
    ['en', 1200, '1,200 hours'],
    ['ru', 0, '0 часов'],
    ['ru', 1, '1 час'],
    ['ru', 2, '2 часа'],
    ['ru', 5, '5 часов'],
    ['ru', 11, '11 часов'],
    ['ru', 21, '21 час'],
    ['ru', 22, '22 часа'],
    ['ru', 112, '112 часов'],
    ['it', 1, '1 ora'],
    ['it', 2, '2 ore'],
    ['it', 1_000_000, '1.000.000 ore'],
  ];
  for (const [language, count, text] of counts) {
    it(`counts ${text}`, () => assert.equal(fillPlural(hours[language], language, count), text));
  }

  it('fills other values of a plural too', () => {
    assert.equal(fillPlural({ other: '{count} since {time}' }, 'en', 3, { time: 'noon' }), '3 since noon');
  });

  const times: readonly (readonly [time: string, said: string])[] = [
    ['2026-11-21T13:04:59.123Z', '21 Nov, 13:04 UTC'],
    ['2026-11-21T00:04:00+02:00', '20 Nov, 22:04 UTC'],
    ['2026-11-21T00:00:00Z', '21 Nov, 00:00 UTC'],
    ['2026-11-21 13:04', '2026-11-21 13:04'],
    ['2026-11-21T13:04:00', '2026-11-21T13:04:00'],
    ['whenZ', 'whenZ'],
    ['', ''],
  ];
  const asWritten = (time: string): string => time;
  for (const [time, said] of times) {
    it(`says ${JSON.stringify(time)} as ${JSON.stringify(said)}`, () =>
      assert.equal(sayTime(time, { language: 'en' }, asWritten), said));
  }

  it('hands on what it did not write itself', () => {
    assert.equal(
      sayTime('www.example.org', { language: 'en' }, (time) => `<${time}>`),
      '<www.example.org>',
    );
  });

  const zones: readonly (readonly [zone: string, said: string])[] = [
    ['Europe/Berlin', '21 Nov, 14:04 UTC+1'],
    ['Asia/Kolkata', '21 Nov, 18:34 UTC+5:30'],
    ['America/New_York', '21 Nov, 08:04 UTC-5'],
    ['Europe/London', '21 Nov, 13:04 UTC'],
  ];
  for (const [timeZone, said] of zones) {
    it(`says the time in ${timeZone}, and its offset`, () => {
      assert.equal(sayTime('2026-11-21T13:04:00Z', { language: 'en', timeZone }, asWritten), said);
    });
  }

  it("says the month in the reader's language", () => {
    assert.match(sayTime('2026-11-21T13:04:00Z', { language: 'ru' }, asWritten), /^21 нояб\.?, 13:04 UTC$/);
    assert.match(sayTime('2026-11-21T13:04:00Z', { language: 'it' }, asWritten), /^21 nov,? 13:04 UTC$/);
  });
});
