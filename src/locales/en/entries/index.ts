/** What each entry means, in English. */

import type { Locale } from '../../locale.ts';
import { apple } from './apple.ts';
import { barracuda } from './barracuda.ts';
import { blockLists } from './blockLists.ts';
import { connectorDelays } from './connectorDelays.ts';
import { exchangeOnline } from './exchangeOnline.ts';
import { exchangeOnlineAccess } from './exchangeOnlineAccess.ts';
import { exchangeOnlineDelivery } from './exchangeOnlineDelivery.ts';
import { exchangeOnlineMailbox } from './exchangeOnlineMailbox.ts';
import { exchangeOnlinePolicy } from './exchangeOnlinePolicy.ts';
import { exchangeServer } from './exchangeServer.ts';
import { exchangeServerTransport } from './exchangeServerTransport.ts';
import { expiries } from './expiries.ts';
import { gmail } from './gmail.ts';
import { godaddy } from './godaddy.ts';
import { ianaEnhanced } from './ianaEnhanced.ts';
import { mimecast } from './mimecast.ts';
import { orange } from './orange.ts';
import { outlookCom } from './outlookCom.ts';
import { postfix } from './postfix.ts';
import { proofpoint } from './proofpoint.ts';
import { smtpReplies } from './smtpReplies.ts';
import { spectrum } from './spectrum.ts';
import { yahoo } from './yahoo.ts';

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
  ...gmail,
  ...yahoo,
  ...outlookCom,
  ...apple,
  ...proofpoint,
  ...mimecast,
  ...barracuda,
  ...blockLists,
  ...spectrum,
  ...godaddy,
  ...orange,
  ...postfix,
  ...ianaEnhanced,
  ...smtpReplies,
};
