/** What a whole card says beside meaning and remedy: what is announced, and on what it rests that nobody documents. */

import assert from 'node:assert/strict';
import { entryOf } from '../../../../src/catalogue/entries.ts';
import type { EntryId } from '../../../../src/catalogue/generated/ids.ts';
import { localeOf } from '../../../../src/locales/languages.ts';
import type { Language } from '../../../../src/locales/locale.ts';
import { cardMarkdown, entryCard } from '../../../../src/service/wording/entryCard.ts';

describe('a whole card', () => {
  function cardOf(id: EntryId, now: string, language: Language = 'en'): string {
    const locale = localeOf(language);
    return cardMarkdown(entryCard(entryOf(id), locale, undefined, Date.parse(now)), locale);
  }

  const announced: Readonly<Record<Language, readonly [toCome: string, inForce: string]>> = {
    en: ['**From 5 May 2025:** Outlook.com rejects', '**Since 5 May 2025:** Outlook.com rejects'],
    ru: ['**С 5 мая 2025 г.:** Outlook.com отклоняет', '**Действует с 5 мая 2025 г.:** Outlook.com отклоняет'],
    it: ['**Previsto (5 maggio 2025):** Outlook.com rifiuta', '**In vigore (5 maggio 2025):** Outlook.com rifiuta'],
  };
  for (const [language, [toCome, inForce]] of Object.entries(announced) as [Language, readonly [string, string]][]) {
    it(`says what is announced for a day, before it and from it on: ${language}`, () => {
      const [before, after] = ['2025-05-04T23:59:59Z', '2025-05-05T00:00:00Z'].map((now) =>
        cardOf('outlook-com/5.7.515', now, language),
      );
      assert.ok(before?.includes(`\n\n${toCome}`) && !before.includes(inForce), before);
      assert.ok(after?.includes(`\n\n${inForce}`) && !after.includes(toCome), after);
    });
  }

  it('takes what is announced for a month for come when the month is over', () => {
    assert.match(cardOf('exchange-online/5.7.236', '2026-06-30T23:59:59Z'), /\n\n\*\*From June 2026:\*\* The limit/);
    assert.match(cardOf('exchange-online/5.7.236', '2026-07-01T00:00:00Z'), /\n\n\*\*Since June 2026:\*\* The limit/);
    assert.match(cardOf('exchange-online/5.7.236', '2026-07-01T00:00:00Z', 'ru'), /\n\n\*\*Действует с июня 2026 г\.:\*\* Лимит/);
  });

  it('says of a meaning that no document explains on what it rests', () => {
    const now = '2026-11-30T12:00:00Z';
    assert.match(cardOf('exchange-server/4.2.1', now), /\n\n\*\*Not documented:\*\* no document was found/);
    assert.match(cardOf('exchange-online/5.4.315', now), /\n\n\*\*Inferred:\*\* no document that explains this code was found/);
    assert.match(cardOf('exchange-online/5.4.315', now, 'it'), /\n\n\*\*Dedotto:\*\* non sono stati trovati/);
    assert.doesNotMatch(cardOf('exchange-online/5.4.316', now), /Not documented|Inferred/);
  });
});
