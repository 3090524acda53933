/** Who has to act on a failure. */

import type { Actor } from '../../catalogue/actors.ts';
import { ownConnector } from '../../catalogue/builtInConnectors.ts';
import { causes } from '../../catalogue/causes/index.ts';
import type { Locale } from '../../locales/locale.ts';
import { sayEither } from '../../locales/wording.ts';
import type { Finding } from '../../scan/finding.ts';
import { causesOf } from '../document/failures.ts';

/** Who has to act, in words. */
export function whoActs(finding: Finding, locale: Locale): string {
  const actors = actorsOf(finding).map((actor) => locale.actors[actor]);
  return sayEither(actors, locale.interface.or);
}

/** Who has to act: for the proven cause where it says so, else for the code, with a connector or without. */
export function actorsOf(finding: Finding): readonly Actor[] {
  const judged = causesOf(finding);
  const ofCause = judged?.causes.proven.map(({ cause }) => causes[cause].actors).find((actors) => actors !== undefined);
  const ofEntry =
    ownConnector(finding.record.connector) === null
      ? judged?.entry.actors
      : (judged?.entry.actorsWithConnector ?? judged?.entry.actors);
  return ofCause ?? ofEntry ?? [];
}
