import assert from 'node:assert/strict';
import { everyEntry } from '../../../src/catalogue/entries.ts';
import { languageOf, languages, localeOf } from '../../../src/locales/languages.ts';
import { placeholders } from '../../../src/locales/wording.ts';
import { commandValues } from '../../../src/service/wording/command.ts';
import { findingWith } from '../findings.ts';
import { stringsOf, wordsOf } from './strings.ts';

const CATEGORIES = ['one', 'few', 'many', 'other'];

/** A phrase by plural category; languages need not have the same categories. */
function isPlural(value: object): value is Record<string, string> {
  return 'other' in value && Object.keys(value).every((key) => CATEGORIES.includes(key));
}

/** Every string of a language as `path: placeholders`, sorted; plurals as one, by all their phrases. */
function shapeOf(value: unknown, path: string): string[] {
  if (typeof value === 'string') {
    return [`${path}: ${placeholders(value).sort().join(' ')}`];
  }
  if (typeof value !== 'object' || value === null) {
    return [`${path}: ${typeof value}`];
  }
  if (isPlural(value)) {
    return [...new Set(Object.values(value).flatMap((phrase) => shapeOf(phrase, path)))];
  }
  return Object.entries(value).flatMap(([key, inner]) => shapeOf(inner, `${path}.${key}`));
}

describe('locales', () => {
  it('are the three of the product', () => {
    assert.deepEqual(languages, ['en', 'ru', 'it']);
  });

  const english = shapeOf(wordsOf('en'), '').sort();

  for (const language of languages) {
    describe(language, () => {
      const locale = localeOf(language);

      it('has every key of English with the same placeholders, and no others', () => {
        const shape = shapeOf(wordsOf(language), '').sort();
        assert.deepEqual(
          { missing: english.filter((line) => !shape.includes(line)), other: shape.filter((line) => !english.includes(line)) },
          { missing: [], other: [] },
        );
      });

      it('has no empty string, none that begins or ends with a blank, and no brace left open', () => {
        const bad = stringsOf(locale, '').filter(
          ([, text]) => text.trim() === '' || text.trim() !== text || /[{}]/.test(text.replace(/\{\w+\}/g, '')),
        );
        assert.deepEqual(bad, []);
      });

      it('ends every list of wordings with one that needs no value', () => {
        const values = [...Object.keys(commandValues(findingWith({}))), 'provider'];
        for (const [id, { problem, happened }] of Object.entries({ ...locale.entries, ...locale.meanings })) {
          for (const wordings of [problem ?? [''], happened]) {
            assert.deepEqual(placeholders(wordings.at(-1) ?? '{none}'), [], id);
            assert.deepEqual(
              wordings.flatMap(placeholders).filter((name) => !values.includes(name)),
              [],
              id,
            );
          }
        }
      });

      it('has words for every entry', () => {
        const own = everyEntry().flatMap(({ id, meaning }) => (meaning === null ? [id] : []));
        assert.deepEqual(Object.keys(locale.entries).sort(), own.sort());
      });

      it('says what it is', () => {
        assert.equal(locale.language, language);
        assert.match(locale.articleLocale, new RegExp(`^${language}-[a-z]{2}$`));
      });
    });
  }

  const tags: readonly (readonly [tag: string | undefined, language: string])[] = [
    ['ru', 'ru'],
    ['ru-RU', 'ru'],
    ['it_IT.UTF-8', 'it'],
    ['IT', 'it'],
    ['en-GB', 'en'],
    ['de', 'en'],
    ['rup', 'en'],
    ['C', 'en'],
    ['', 'en'],
    [undefined, 'en'],
  ];
  for (const [tag, language] of tags) {
    it(`reads ${JSON.stringify(tag)} as ${language}`, () => assert.equal(languageOf(tag), language));
  }
});
