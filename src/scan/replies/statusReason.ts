/** The reason of a status that stands beside a reply to the same failure. */

import { saysLittle } from '../../catalogue/reason.ts';
import type { Reason } from '../../ids/reason.ts';
import type { Finding } from '../finding.ts';

/** The findings of one record, each status alone with the reason of the reply beside it, unless that says less. */
export function withReasonsBeside(found: readonly Finding[]): readonly Finding[] {
  return found.map((finding) => {
    const { reason, telling } = finding;
    return reason === null || telling !== 'status' ? finding : { ...finding, reason: reasonBeside(reason, finding, found) };
  });
}

/** That of the reply, for which the server is known. */
function reasonBeside(own: Reason, { failure }: Finding, found: readonly Finding[]): Reason {
  const answer = found.find(
    (one) => one.failure === failure && one.reply !== null && one.reason !== null && one.telling !== 'mention',
  );
  const told = answer?.reason ?? own;
  return saysLittle(told) && !saysLittle(own) ? own : told;
}
