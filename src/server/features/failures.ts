/** Our own requests: the next failure, even one that the list of problems leaves out, and the explanation of one as a page. */

import { EXPLAIN_REQUEST, FAILURE_REQUEST, type FailureParams, type FailureResult, type PlaceParams } from '../../protocol.ts';
import { nextFailure } from '../../service/editor/nextFailure.ts';
import { explanationOf } from '../../service/pages/explanation.ts';
import { factsOf } from '../../service/wording/cardFacts.ts';
import { problemLine } from '../../service/wording/problem.ts';
import type { Feature } from '../feature.ts';

export const failures: Feature = {
  register(served) {
    served.connection.onRequest(FAILURE_REQUEST, ({ uri, position, direction }: FailureParams): FailureResult => {
      const log = served.logOf(uri);
      const finding = log === undefined ? undefined : nextFailure(log, position, direction, served.settings);
      if (log === undefined || finding === undefined) {
        return null;
      }
      const { line, start, end, reason } = finding;
      const facts = factsOf(log, finding);
      return { line, start, end, text: problemLine(facts, served.locale), reason, actors: facts.actors };
    });
    served.connection.onRequest(EXPLAIN_REQUEST, ({ uri, position }: PlaceParams): string | null => {
      const log = served.logOf(uri);
      const finding = log?.findingAt(position.line, position.character);
      return log === undefined || finding === undefined ? null : explanationOf(factsOf(log, finding), served.locale);
    });
  },
};
