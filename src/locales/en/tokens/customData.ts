/** What the keys of custom data say, in English. */

import type { customData as rows } from '../../../catalogue/tokens/customData.ts';
import type { TokenWords } from '../../locale.ts';

export const customData: Readonly<Record<keyof typeof rows, TokenWords>> = {
  customSfa: {
    name: 'Spam filter',
    text: 'Result of the spam filter: `SFV` the verdict, `SCL` the spam confidence level, `CIP` the connecting address. Numbers in it are rule numbers, not error codes.',
  },
  customAma: {
    name: 'Malware filter',
    text: 'Result of the malware filter: `action` what was done (b blocked, s deleted, r replaced, d deferred), `name` the malware, `file` the attachment.',
  },
  customTra: {
    name: 'Mail flow rule',
    text: 'A mail flow rule or DLP policy matched: `ruleId` its id, `action` what it did, `mode` whether it was enforced or only tested. Look the id up with `Get-TransportRule`.',
  },
  customSum: {
    name: 'Result of all engines',
    text: 'The overall result, across all engines; `EV` in its place is the result of a single engine.',
  },
};
