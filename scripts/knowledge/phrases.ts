/** The phrases of replies and reports, with the reason or the outcome that each tells. */

import { comparable } from '../../src/catalogue/comparableText.ts';
import { KEY_LENGTH, type Phrase } from '../../src/catalogue/phrase.ts';
import { isReason, reasons } from '../../src/ids/reason.ts';
import { type Catalogue, defined, type Place, placeOf } from './catalogue.ts';
import type { WrittenWords } from './written.ts';
import type { YamlSource } from './yamlSource.ts';

/** The phrases of a table, whose name is the reason they tell. */
export function addGeneralWords(catalogue: Catalogue, reason: string, source: YamlSource): void {
  if (!isReason(reason)) {
    catalogue.report(placeOf(source, []), `There is no reason \`${reason}\`: name the file for one of ${reasons.join(', ')}.`);
    return;
  }
  for (const [phrase, { reply, language }] of Object.entries((source.value ?? {}) as WrittenWords)) {
    const { place, fields } = phraseOf(catalogue, phrase, source);
    for (const words of spellingsOf(phrase, language)) {
      const other = catalogue.generalWords.get(words);
      if (other !== undefined) {
        catalogue.report(place, `“${phrase}” is in ${other.file}, line ${other.line}, too: it can tell only one reason.`);
      }
      const isAsWritten = words === comparable(phrase);
      catalogue.generalWords.set(words, {
        ...place,
        value: { words, reason, ...fields },
        reply: (isAsWritten ? reply : null) ?? null,
      });
    }
  }
}

/** The phrases of a table, whose name is what they say became of a message. */
export function addOutcomeWords(catalogue: Catalogue, outcome: string, source: YamlSource): void {
  if (outcome !== 'failed' && outcome !== 'delayed') {
    catalogue.report(placeOf(source, []), 'Reports tell two outcomes in words: name the file failed.yaml or delayed.yaml.');
    return;
  }
  for (const [phrase, { language }] of Object.entries((source.value ?? {}) as WrittenWords)) {
    const { place, fields } = phraseOf(catalogue, phrase, source);
    for (const words of spellingsOf(phrase, language)) {
      if (catalogue.outcomeWords.has(words)) {
        catalogue.report(place, `“${phrase}” stands twice: it can tell only one outcome.`);
      }
      catalogue.outcomeWords.set(words, { words, outcome, ...fields });
    }
  }
}

/** What the row of a phrase says of it. */
function phraseOf(catalogue: Catalogue, phrase: string, source: YamlSource): { place: Place; fields: Omit<Phrase, 'words'> } {
  const { not, weak, class: only } = (source.value as WrittenWords)[phrase] ?? { source: '' };
  const place = placeOf(source, [phrase]);
  const words = comparable(phrase);
  const [first = '', ...others] = words.split('*').map((piece) => piece.trim());
  if (first.length < KEY_LENGTH) {
    catalogue.report(place, `“${phrase}” is too short: give at least ${KEY_LENGTH} characters before the first \`*\`.`);
  }
  if (others.includes('')) {
    catalogue.report(place, `“${phrase}” ends with \`*\`: leave that out.`);
  }
  return { place, fields: defined({ not: not?.map(comparable), weak, class: only }) };
}

/** A phrase as servers write it, ready to be compared: German ones without umlauts too, `Empfaenger`. */
function spellingsOf(phrase: string, language: string | undefined): ReadonlySet<string> {
  const spelt = phrase.normalize('NFC').toLowerCase();
  const withoutUmlauts =
    language === 'de' ? spelt.replace(/[äöü]/g, (letter) => `${{ ä: 'a', ö: 'o', ü: 'u' }[letter]}e`) : spelt;
  return new Set([comparable(spelt), comparable(withoutUmlauts)]);
}
