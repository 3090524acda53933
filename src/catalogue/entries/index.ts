/** All entries by id. */

import type { Documentation, EntryRow } from '../entry.ts';
import { apple } from './apple.ts';
import { barracuda } from './barracuda.ts';
import { blockLists } from './blockLists.ts';
import { commonReplies } from './commonReplies.ts';
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
import { gmail } from './gmail.ts';
import { gmailPolicy } from './gmailPolicy.ts';
import { gmailTags } from './gmailTags.ts';
import { godaddy } from './godaddy.ts';
import { ianaContent } from './ianaContent.ts';
import { ianaEnhanced } from './ianaEnhanced.ts';
import { ianaSecurity } from './ianaSecurity.ts';
import { mailLoops } from './mailLoops.ts';
import { mimecast } from './mimecast.ts';
import { orange } from './orange.ts';
import { outlookCom } from './outlookCom.ts';
import { postfix } from './postfix.ts';
import { proofpoint } from './proofpoint.ts';
import { smtpPermanent } from './smtpPermanent.ts';
import { smtpReplies } from './smtpReplies.ts';
import { smtpTemporary } from './smtpTemporary.ts';
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
  ...destinationSecurity,
  ...mailLoops,
  ...exchangeOnlineAccess,
  ...exchangeOnlinePermission,
  ...exchangeOnlineTenant,
  ...exchangeOnlineSender,
  ...exchangeServerTransport,
  ...exchangeServerRefusals,
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
  ...ianaSecurity,
  ...ianaContent,
  ...smtpReplies,
  ...smtpTemporary,
  ...smtpPermanent,
};

/** `authority/code[/slug]`. */
export type EntryId = keyof typeof rows;

/** Entries with words of their own; the others have their meaning's. */
export type OwnEntryId = { [Id in EntryId]: (typeof rows)[Id] extends { readonly meaning: string } ? never : Id }[EntryId];

export const entries: Readonly<Record<EntryId, EntryRow>> = rows;

/** What `sources` and `checked` say; the bundles have none of it. */
export const documentation: Readonly<Record<EntryId, Documentation>> = rows;
