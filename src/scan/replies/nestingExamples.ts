/** Examples and explanation of each sign that a reply quotes another: every marked code is quoted by the one before it. */

import type { Explanation } from './explanation.ts';
import type { NestingId } from './nestReplies.ts';

export const nestingExamples: Readonly<Record<NestingId, Explanation>> = {
  quotingArrow: {
    shape: 'After an arrow',
    rule: 'Exchange Online appends the cause with an arrow, and the cause of the cause.',
    examples: [
      '451 «4.4.397» Error communicating with target host. -> 550 «5.7.64» TenantAttribution; Relay Access Denied',
      '550 «5.0.350» Remote server returned an error -> 550 «5.7.1» refused -> 554 «5.7.0» refused',
    ],
    counterExamples: ['550 «5.1.1» unknown, 550 «5.1.2» unknown'],
    variants: ['451 «4.4.397» a ->\n : 421 «4.2.1» b', '451 «4.4.397» a ->\t550 «5.7.64» b'],
  },
  quotingAddress: {
    shape: 'After an address or a name and three dots',
    rule: 'Sendmail repeats whom the reply is about, then quotes it.',
    examples: ['550 «5.1.1» <user@contoso.com>... 550 «5.1.2» Host unknown'],
    counterExamples: ['550 «5.1.1» user... 550 «5.1.2» Host unknown'],
    variants: ['550 «5.1.1» a (b)...\t550 «5.1.2» c'],
  },
  quotingMessageTail: {
    shape: 'In the tail `[Message=`',
    rule: 'Exchange appends what the other side said.',
    examples: ['450 «4.4.317» No session [Message=451 «5.7.3» STARTTLS is required] [LastAttemptedServerName=mx.contoso.com]'],
    counterExamples: ['450 «4.4.317» No session [Code=451 «5.7.3» STARTTLS is required]'],
    variants: ['450 «4.4.317» a [Message=\n\t 451 «5.7.3» b]'],
  },
  quotingBracket: {
    shape: 'In brackets',
    rule: 'What is in brackets explains what is before them.',
    examples: ['450 «4.4.1» No answer (451 «4.4.2» timeout)'],
    counterExamples: ['450 «4.4.1» No answer, 451 «4.4.2» timeout)'],
    variants: ['450 «4.4.1» a (\t 451 «4.4.2» b)'],
  },
  quotingResponse: {
    shape: 'After `responded with:` and a quotation mark',
    rule: 'This is how Exchange Online quotes the other side.',
    examples: ['451 «4.4.0» Error encountered; the server responded with: "421 «4.2.1» Unable to connect"'],
    counterExamples: ['451 «4.4.0» Error encountered; the server answered with: "421 «4.2.1» Unable to connect"'],
    variants: ["451 «4.4.0» a responded with:\n\t'421 «4.2.1» b'"],
  },
  quotingVerification: {
    shape: 'After an address in brackets and `said:`',
    rule: 'Postfix quotes what it was told when it verified an address.',
    examples: [
      '550 «5.1.7» Sender address rejected: undeliverable address: host mx.contoso.com[192.0.2.1] said: 550 «5.1.1» User unknown',
    ],
    counterExamples: ['550 «5.1.7» Sender address rejected; mx.contoso.com told: 550 «5.1.1» User unknown'],
    variants: ['450 «4.1.7» a: host b[192.0.2.1] said:\n 550 «5.1.1» c'],
  },
  quotingTarget: {
    shape: 'After `with primary target IP address:` and a quotation mark',
    rule: 'This is how Exchange Server quotes what the first address answered.',
    examples: [
      '451 «4.4.0» Error encountered while communicating with primary target IP address: "421 «4.2.1» Unable to connect"',
    ],
    counterExamples: ['451 «4.4.0» Error encountered with an IP address: "421 «4.2.1» Unable to connect"'],
    variants: ["451 «4.4.0» a with primary target IP address:\n\t'421 «4.2.1» b'"],
  },
};
