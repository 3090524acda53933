/** What the results of sender authentication say, in English. */

import type { authenticationResults as rows } from '../../../catalogue/tokens/authenticationResults.ts';
import type { TokenWords } from '../../locale.ts';

export const authenticationResults: Readonly<Record<keyof typeof rows, TokenWords>> = {
  authSpfPass: {
    name: 'SPF passed',
    text: 'The sending address is in the SPF record of the MAIL FROM domain. That says nothing about the domain in From: see `dmarc`.',
  },
  authSpfFail: {
    name: 'SPF failed',
    text: 'The address is not in the SPF record, and the record asks to refuse (`-all`). Put the sending system into the record; after forwarding a failure is expected.',
  },
  authSpfSoftfail: {
    name: 'SPF failed softly',
    text: 'The address is not in the SPF record, which asks to accept and mark such mail (`~all`). Put the sending system into the record.',
  },
  authSpfNeutral: { name: 'SPF says nothing', text: 'The record names the address neither good nor bad (`?all`).' },
  authSpfNone: {
    name: 'No SPF record',
    text: 'The MAIL FROM domain publishes no SPF record that can be used. Its owner should publish one.',
  },
  authSpfTemperror: {
    name: 'SPF not checked, for now',
    text: "A DNS query failed for the moment; the same check may succeed later. If it stays, look at the domain's name servers.",
  },
  authSpfPermerror: {
    name: 'SPF record broken',
    text: 'The record cannot be evaluated: a spelling error, two records, or more than ten DNS look-ups. The owner of the domain must correct it.',
  },
  authDkimPass: {
    name: 'DKIM passed',
    text: 'A signature is valid; `header.d` names the domain that signed. DMARC counts it only if that domain fits the one in From.',
  },
  authDkimFail: {
    name: 'DKIM failed',
    text: 'The signature does not verify; the reason stands in brackets. `body hash did not verify`: something changed the message on the way; `no key`: the DNS record is missing.',
  },
  authDkimNone: {
    name: 'No DKIM signature',
    text: 'The message is not signed. Turn DKIM on for the domain where the message is sent from.',
  },
  authDkimError: {
    name: 'DKIM not judged',
    text: 'There is a signature, but it could not be judged: the key could not be read (`temperror`), the signature is malformed (`permerror`, `neutral`), or local rules refuse it (`policy`).',
  },
  authDmarcPass: { name: 'DMARC passed', text: 'SPF or DKIM passed for a domain that fits the one in From.' },
  authDmarcFail: {
    name: 'DMARC failed',
    text: 'Neither SPF nor DKIM passed for a domain that fits the one in From. `action` says what followed; the sender has to sign with, or send from, the domain in From.',
  },
  authDmarcBestGuess: {
    name: 'DMARC would pass',
    text: 'The domain has no DMARC record; with one, the message would have passed.',
  },
  authDmarcNone: {
    name: 'No DMARC record',
    text: 'The domain in From publishes no DMARC record. Its owner should publish one, at first with `p=none`.',
  },
  authDmarcError: {
    name: 'DMARC not evaluated',
    text: 'The record could not be read (`temperror`) or is wrong (`permerror`); the latter the owner of the domain must correct.',
  },
  actionNone: {
    name: 'No action for DMARC',
    text: 'DMARC asked for nothing: it passed, there is no record, or its policy is `p=none`.',
  },
  actionOverride: {
    name: 'Rejection overridden',
    text: 'The domain asks to reject (`p=reject`), but Microsoft 365 treated the message as spam instead. The anti-phishing policy decides whether such a policy is honoured.',
  },
  actionPctQuarantine: {
    name: 'Quarantine not applied: percentage',
    text: "DMARC failed with `p=quarantine`, but the record's `pct` is below 100, and chance let this message through.",
  },
  actionPctReject: {
    name: 'Rejection not applied: percentage',
    text: "DMARC failed with `p=reject`, but the record's `pct` is below 100, and chance let this message through.",
  },
  actionPermerror: {
    name: 'DMARC record broken',
    text: 'The DMARC record cannot be evaluated, so nothing was done. Sending again changes nothing; the owner of the domain must correct it.',
  },
  actionTemperror: {
    name: 'DMARC not evaluated, for now',
    text: 'A temporary fault, usually in DNS; the same message may be treated as it should be later.',
  },
  actionApplied: {
    name: 'DMARC policy applied',
    text: 'DMARC failed, and what the record of the From domain asks for was done.',
  },
  compauthPass: {
    name: 'Sender authenticated',
    text: 'All signs together, SPF, DKIM, DMARC and what Microsoft 365 knows of the sender, confirm the domain in From. `reason` tells how.',
  },
  compauthFail: {
    name: 'Sender not authenticated',
    text: 'The domain in From is not confirmed, so the message may be taken for forged; other signs can still let it through. `reason` tells why.',
  },
  compauthSoftpass: {
    name: 'Sender authenticated, weakly',
    text: "The domain in From is confirmed only by indirect signs. SPF, DKIM and DMARC of the sender's domain would make it certain.",
  },
  compauthNone: {
    name: 'Sender not judged',
    text: 'Composite authentication was not done or was skipped. `reason` tells which.',
  },
  reason000: { name: 'Failed explicitly', text: 'DMARC failed, and the domain asks for quarantine or rejection.' },
  reason001: {
    name: 'Failed implicitly',
    text: 'The domain publishes no records, or only weak ones (SPF `~all` or `?all`, DMARC `p=none`), and nothing else confirms the sender. Publish SPF, DKIM and DMARC.',
  },
  reason002: {
    name: 'Pair forbidden by the organisation',
    text: 'An administrator has blocked this sender and sending infrastructure as spoofed. Look at the spoofed senders in the Tenant Allow/Block List.',
  },
  reason010: {
    name: 'Own domain forged, DMARC failed',
    text: 'DMARC failed with `p=reject` or `p=quarantine`, and the domain in From is your own. If it is one of your systems, authenticate it: SPF, DKIM or a connector.',
  },
  reason130: {
    name: 'Passed by ARC',
    text: 'DMARC failed, but a trusted forwarder vouches by ARC that the message was authentic before.',
  },
  reasonPassed: {
    name: 'Passed',
    text: 'The message passed authentication; the last two digits are internal codes of Microsoft 365.',
  },
  reasonSoft: {
    name: 'Passed weakly',
    text: 'The message passed by indirect signs only; the last two digits are internal codes of Microsoft 365.',
  },
  reasonUnchecked: { name: 'Not checked', text: 'Composite authentication was not done for this message.' },
  reasonBypassed: {
    name: 'Skipped',
    text: 'Composite authentication was skipped; the last two digits are internal codes of Microsoft 365.',
  },
  reasonOwnDomain: {
    name: 'Own domain forged',
    text: 'Nothing confirms the sender, and the domain in From is your own. If it is one of your systems, authenticate it: SPF, DKIM or a connector.',
  },
  arcPass: {
    name: 'ARC chain valid',
    text: 'Every seal is valid. A receiver that trusts the sealers can use what they found before the message was changed.',
  },
  arcFail: {
    name: 'ARC chain broken',
    text: 'A seal or a signature does not verify, so what the sealers found does not count.',
  },
  arcNone: {
    name: 'No ARC chain',
    text: 'The message came without ARC sets; on the first set `cv=none` is right.',
  },
  authHeaderD: { name: 'Signing domain', text: 'The domain of the DKIM signature; its key is read from DNS.' },
  authHeaderFrom: {
    name: 'Domain in From',
    text: 'The domain of the address that the recipient sees. DMARC and `compauth` judge this one.',
  },
  authMailFrom: {
    name: 'Domain in MAIL FROM',
    text: 'The domain of the envelope sender, to which reports go. SPF judges this one.',
  },
};
