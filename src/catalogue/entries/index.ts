/** All entries by id. */

import type { EntryRow } from '../entry.ts';
import { apple } from './apple.ts';
import { barracuda } from './barracuda.ts';
import { blockLists } from './blockLists.ts';
import { commonReplies } from './commonReplies.ts';
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
import { gmailPolicy } from './gmailPolicy.ts';
import { gmailTags } from './gmailTags.ts';
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

const rows = {
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
  ...gmailPolicy,
  ...gmailTags,
  ...commonReplies,
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

/** `authority/code[/slug]`. */
export type EntryId = keyof typeof rows;

/** Entries with words of their own; the others have their meaning's. */
export type OwnEntryId = { [Id in EntryId]: (typeof rows)[Id] extends { readonly meaning: string } ? never : Id }[EntryId];

export const entries: Readonly<Record<EntryId, EntryRow>> = rows;
