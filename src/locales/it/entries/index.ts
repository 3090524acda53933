/** What each entry means, in Italian. */

import type { Locale } from '../../locale.ts';
import { connectorDelays } from './connectorDelays.ts';
import { destinationSecurity } from './destinationSecurity.ts';
import { exchangeOnline } from './exchangeOnline.ts';
import { exchangeOnlineAccess } from './exchangeOnlineAccess.ts';
import { exchangeOnlineDelivery } from './exchangeOnlineDelivery.ts';
import { exchangeOnlineMailbox } from './exchangeOnlineMailbox.ts';
import { exchangeOnlinePermission } from './exchangeOnlinePermission.ts';
import { exchangeOnlinePolicy } from './exchangeOnlinePolicy.ts';
import { exchangeOnlineSender } from './exchangeOnlineSender.ts';
import { exchangeOnlineTenant } from './exchangeOnlineTenant.ts';
import { exchangeServer } from './exchangeServer.ts';
import { exchangeServerRefusals } from './exchangeServerRefusals.ts';
import { exchangeServerTransport } from './exchangeServerTransport.ts';
import { expiries } from './expiries.ts';
import { ianaContent } from './ianaContent.ts';
import { ianaEnhanced } from './ianaEnhanced.ts';
import { ianaSecurity } from './ianaSecurity.ts';
import { mailLoops } from './mailLoops.ts';
import { postfix } from './postfix.ts';
import { smtpPermanent } from './smtpPermanent.ts';
import { smtpReplies } from './smtpReplies.ts';
import { smtpTemporary } from './smtpTemporary.ts';

export const entries: Locale['entries'] = {
  ...connectorDelays,
  ...expiries,
  ...exchangeOnline,
  ...exchangeOnlinePolicy,
  ...exchangeServer,
  ...exchangeOnlineMailbox,
  ...exchangeOnlineDelivery,
  ...destinationSecurity,
  ...mailLoops,
  ...exchangeOnlineAccess,
  ...exchangeOnlinePermission,
  ...exchangeOnlineTenant,
  ...exchangeOnlineSender,
  ...exchangeServerTransport,
  ...exchangeServerRefusals,
  ...postfix,
  ...ianaEnhanced,
  ...ianaSecurity,
  ...ianaContent,
  ...smtpReplies,
  ...smtpTemporary,
  ...smtpPermanent,
};
