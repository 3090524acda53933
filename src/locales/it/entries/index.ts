/** What each entry means, in Italian. */

import type { Locale } from '../../locale.ts';
import { connectorDelays } from './connectorDelays.ts';
import { exchangeOnline } from './exchangeOnline.ts';
import { exchangeOnlineAccess } from './exchangeOnlineAccess.ts';
import { exchangeOnlineDelivery } from './exchangeOnlineDelivery.ts';
import { exchangeOnlineMailbox } from './exchangeOnlineMailbox.ts';
import { exchangeOnlinePolicy } from './exchangeOnlinePolicy.ts';
import { exchangeServer } from './exchangeServer.ts';
import { exchangeServerTransport } from './exchangeServerTransport.ts';
import { expiries } from './expiries.ts';
import { ianaEnhanced } from './ianaEnhanced.ts';
import { postfix } from './postfix.ts';
import { smtpReplies } from './smtpReplies.ts';

export const entries: Locale['entries'] = {
  ...connectorDelays,
  ...expiries,
  ...exchangeOnline,
  ...exchangeOnlinePolicy,
  ...exchangeServer,
  ...exchangeOnlineMailbox,
  ...exchangeOnlineDelivery,
  ...exchangeOnlineAccess,
  ...exchangeServerTransport,
  ...postfix,
  ...ianaEnhanced,
  ...smtpReplies,
};
