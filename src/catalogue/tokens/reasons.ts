/** Reason strings of Exchange: which part of transport decided, and what; the full cards are entries by code. Imported by `index.ts` alone. */

import type { DocumentedToken } from '../token.ts';

const SOURCE =
  'MicrosoftDocs/SupportArticles-docs: Exchange/ExchangeOnline/email-delivery/ndr/non-delivery-reports-in-exchange-online.md@407820dd, and replies seen in non-delivery reports';

const reason = (...written: string[]): DocumentedToken => ({ kind: 'reason', written, source: SOURCE });

export const reasons = {
  reasonRecipientNotFound: reason('RESOLVER.ADR.RecipientNotFound', 'RESOLVER.ADR.RecipNotFound'),
  reasonExRecipNotFound: reason('RESOLVER.ADR.ExRecipNotFound'),
  reasonBadPrimary: reason('RESOLVER.ADR.BadPrimary'),
  reasonAmbiguous: reason('RESOLVER.ADR.Ambiguous'),
  reasonInvalidInSmtp: reason('RESOLVER.ADR.InvalidInSmtp'),
  reasonRecipLimit: reason('RESOLVER.ADR.RecipLimit'),
  reasonAuthRequired: reason('RESOLVER.RST.AuthRequired'),
  reasonNotAuthorized: reason('RESOLVER.RST.NotAuthorized'),
  reasonRecipSizeLimit: reason('RESOLVER.RST.RecipSizeLimit'),
  reasonSendSizeLimit: reason('RESOLVER.RST.SendSizeLimit.Sender'),
  reasonGroupRestricted: reason('RESOLVER.RST.SenderNotAuthenticatedForGroup'),
  reasonMailboxRestricted: reason('RESOLVER.RST.SenderNotAuthenticatedForMailbox'),
  reasonRestricted: reason('RESOLVER.RST.RestrictedToRecipientsPermission'),
  reasonOofIntToExt: reason('RESOLVER.OOF.IntToExt'),
  reasonQueueExpired: reason('QUEUE.Expired'),
  reasonNonExistentDomain: reason('SMTPSEND.DNS.NonExistentDomain'),
  reasonMxLoopback: reason('SMTPSEND.DNS.MxLoopback'),
  reasonBareLinefeeds: reason('SMTPSEND.BareLinefeedsAreIllegal'),
  reasonSuspiciousServer: reason('SuspiciousRemoteServerError'),
  reasonHopCount: reason('Hop count exceeded - possible mail loop', 'Hop count exceeded'),
  reasonRejectMessage: reason('TRANSPORT.RULES.RejectMessage'),
  reasonInvalidExpiry: reason('APPROVAL.InvalidExpiry'),
  reasonUnifiedGroup: reason('UnifiedGroupAgent'),
  reasonTenantAttribution: reason('TenantAttribution'),
  reasonTenantInboundAttribution: reason('TenantInboundAttribution'),
  reasonStoreDeliver: reason('STOREDRV.Deliver'),
  reasonStoreDeliverException: reason('STOREDRV.Deliver.Exception:', 'STOREDRV.Deliver.Exception'),
  reasonShutoffQuota: reason(
    'QuotaExceededException.MapiExceptionShutoffQuotaExceeded',
    'STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded',
    'MapiExceptionShutoffQuotaExceeded',
  ),
  reasonMaxObjects: reason(
    'StoragePermanentException.MapiExceptionMaxObjsExceeded',
    'STOREDRV.Deliver.Exception:StoragePermanentException.MapiExceptionMaxObjsExceeded',
    'MapiExceptionMaxObjsExceeded',
  ),
  reasonObjectNotFound: reason(
    'ObjectNotFoundException.MapiExceptionNotFound',
    'STOREDRV.Deliver.Exception:ObjectNotFoundException.MapiExceptionNotFound',
  ),
  reasonDelegate: reason('DelegateUserValidationException', 'STOREDRV.Deliver.Exception:DelegateUserValidationException'),
  reasonFederatedProxy: reason(
    'UserWithoutFederatedProxyAddressException',
    'STOREDRV.Deliver.Exception:UserWithoutFederatedProxyAddressException',
  ),
  reasonStoreSubmit: reason('STOREDRV.Submit'),
  reasonSubmissionException: reason('STOREDRV.Submission.Exception:', 'STOREDRV.Submission.Exception'),
  reasonSubmissionQuota: reason(
    'SubmissionQuotaExceededException',
    'STOREDRV.Submission.Exception:SubmissionQuotaExceededException',
  ),
  reasonSendAsDenied: reason(
    'SendAsDeniedException.MapiExceptionSendAsDenied',
    'STOREDRV.Submission.Exception:SendAsDeniedException.MapiExceptionSendAsDenied',
    'SendAsDenied',
  ),
  reasonClientSubmit: reason('STOREDRV.ClientSubmit'),
  reasonPublicFolderAuth: reason('STOREDRV.AuthenticationRequiredForPublicFolder'),
  reasonRecipientThreads: reason('recipient thread limit exceeded'),
  reasonDatabaseThrottling: reason('dynamic mailbox database throttling limit exceeded'),
  reasonSenderThreads: reason('sender thread limit exceeded'),
} satisfies Record<string, DocumentedToken>;
