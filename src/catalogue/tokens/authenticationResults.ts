/** What `Authentication-Results` says of SPF, DKIM, DMARC and composite authentication. Imported by `index.ts` alone. */

import type { DocumentedToken } from '../token.ts';

const SOURCE =
  'MicrosoftDocs/defender-docs@1186a35e: defender-office-365/message-headers-eop-mdo.md; RFC 8601 section 2.7; action=quarantine and action=reject in real messages';

const result = (...written: string[]): DocumentedToken => ({ kind: 'authenticationResult', written, source: SOURCE });

const ofChain = (...written: string[]): DocumentedToken => ({
  kind: 'authenticationResult',
  written,
  source:
    'RFC 8617 sections 4.4 and 5.2; MicrosoftDocs/defender-docs@1186a35e: defender-office-365/email-authentication-arc-configure.md',
});

export const authenticationResults = {
  authSpfPass: result('spf=pass'),
  authSpfFail: result('spf=fail'),
  authSpfSoftfail: result('spf=softfail'),
  authSpfNeutral: result('spf=neutral'),
  authSpfNone: result('spf=none'),
  authSpfTemperror: result('spf=temperror'),
  authSpfPermerror: result('spf=permerror'),
  authDkimPass: result('dkim=pass'),
  authDkimFail: result('dkim=fail'),
  authDkimNone: result('dkim=none'),
  authDkimError: result('dkim=temperror', 'dkim=permerror', 'dkim=neutral', 'dkim=policy'),
  authDmarcPass: result('dmarc=pass'),
  authDmarcFail: result('dmarc=fail'),
  authDmarcBestGuess: result('dmarc=bestguesspass'),
  authDmarcNone: result('dmarc=none'),
  authDmarcError: result('dmarc=temperror', 'dmarc=permerror'),
  actionNone: result('action=none'),
  actionOverride: result('action=oreject', 'action=o.reject'),
  actionPctQuarantine: result('action=pct.quarantine'),
  actionPctReject: result('action=pct.reject'),
  actionPermerror: result('action=permerror'),
  actionTemperror: result('action=temperror'),
  actionApplied: result('action=quarantine', 'action=reject'),
  compauthPass: result('compauth=pass'),
  compauthFail: result('compauth=fail'),
  compauthSoftpass: result('compauth=softpass'),
  compauthNone: result('compauth=none'),
  reason000: result('reason=000'),
  reason001: result('reason=001'),
  reason002: result('reason=002'),
  reason010: result('reason=010'),
  reason130: result('reason=130'),
  reasonPassed: result('reason=1xx', 'reason=7xx', 'reason=1…', 'reason=7…'),
  reasonSoft: result('reason=2xx', 'reason=2…'),
  reasonUnchecked: result('reason=3xx', 'reason=3…'),
  reasonBypassed: result('reason=4xx', 'reason=9xx', 'reason=4…', 'reason=9…'),
  reasonOwnDomain: result('reason=6xx', 'reason=6…'),
  arcPass: ofChain('arc=pass', 'cv=pass'),
  arcFail: ofChain('arc=fail', 'cv=fail'),
  arcNone: ofChain('arc=none', 'cv=none'),
  authHeaderD: result('header.d='),
  authHeaderFrom: result('header.from='),
  authMailFrom: result('smtp.mailfrom='),
} satisfies Record<string, DocumentedToken>;
