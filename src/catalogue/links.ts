/** Articles by id. Words: `locales/<language>/links.ts`. */

/** An article. `{locale}` in the address becomes the reader's (`ru-ru`). */
export interface LinkRow {
  readonly url: string;
}

const LEARN = 'https://learn.microsoft.com/{locale}';
const NDR = `${LEARN}/troubleshoot/exchange/email-delivery/ndr`;

const rows = {
  mailFlowIntelligence: { url: `${LEARN}/defender-office-365/connectors-mail-flow-intelligence` },
  setUpConnectors: {
    url: `${LEARN}/exchange/mail-flow-best-practices/use-connectors-to-configure-mail-flow/set-up-connectors-to-route-mail`,
  },
  validateConnectors: {
    url: `${LEARN}/exchange/mail-flow-best-practices/use-connectors-to-configure-mail-flow/validate-connectors`,
  },
  acceptedDomains: {
    url: `${LEARN}/exchange/mail-flow-best-practices/manage-accepted-domains/manage-accepted-domains`,
  },
  edgeBlocking: { url: `${LEARN}/exchange/mail-flow-best-practices/use-directory-based-edge-blocking` },
  addressRanges: { url: `${LEARN}/microsoft-365/enterprise/urls-and-ip-address-ranges` },
  untrustedRoot: { url: `${NDR}/fix-error-code-450-4-4-317-untrusted-root` },
  newCertificate: { url: `${LEARN}/troubleshoot/exchange/email-delivery/cannot-receive-mail-with-new-certificate` },
  socketError: { url: `${LEARN}/troubleshoot/exchange/email-delivery/send-receive-emails-socketerror` },
  messageTrace: { url: `${LEARN}/exchange/monitoring/trace-an-email-message/new-message-trace` },
  deliveryReports: { url: `${NDR}/non-delivery-reports-in-exchange-online` },
  serverReports: {
    url: `${LEARN}/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages`,
  },
  messageIntervals: { url: `${LEARN}/exchange/mail-flow/queues/message-intervals` },
  protocolLogging: { url: `${LEARN}/exchange/mail-flow/connectors/protocol-logging` },
  messageExpired: { url: `${NDR}/fix-error-code-550-4-4-7-in-exchange-online` },
  recipientUnknown: { url: `${NDR}/fix-error-code-550-5-1-1-through-5-1-20-in-exchange-online` },
  oldExchangeAddress: { url: `${NDR}/exrecipnotfound-ndr` },
  recipientNotFound: { url: `${NDR}/fix-error-code-550-5-1-10-in-exchange-online` },
  badOutboundSender: { url: `${NDR}/fix-error-code-550-5-1-8` },
  compromisedAccount: { url: `${LEARN}/defender-office-365/responding-to-a-compromised-email-account` },
  restrictedUsers: { url: `${LEARN}/defender-office-365/outbound-spam-restore-restricted-users` },
  sendingLimits: {
    url: `${LEARN}/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits`,
  },
  submissionQuota: { url: `${NDR}/fix-error-for-submission-quota-exceeded-in-exchange-online` },
  smtpSubmission: { url: `${LEARN}/troubleshoot/exchange/send-emails/smtp-submission-improvements` },
  addressRejected: { url: `${NDR}/fix-error-code-550-5-4-1` },
  mailLoop: { url: `${NDR}/fix-error-code-5-4-6-through-5-4-20-in-exchange-online` },
  transportRouting: { url: `${LEARN}/exchange/transport-routing` },
  hybridWizard: { url: `${LEARN}/exchange/hybrid-configuration-wizard` },
  notAuthorized: { url: `${NDR}/fix-error-code-550-5-7-1-in-exchange-online` },
  ruleActions: { url: `${LEARN}/exchange/security-and-compliance/mail-flow-rules/mail-flow-rule-actions` },
  hiddenByAllowList: { url: `${NDR}/unable-to-relay-blocked-by-allow-list` },
  anonymousRelay: { url: `${LEARN}/exchange/mail-flow/connectors/allow-anonymous-relay` },
  notAuthenticated: { url: `${NDR}/fix-error-code-5-7-57-in-exchange-online` },
  tenantAttribution: { url: `${NDR}/fix-error-code-5-7-64-in-exchange-online` },
  relayThroughMicrosoft: { url: `${NDR}/relay-access-denied-smtp` },
  incompleteChain: { url: `${NDR}/tenantattribution-ndr` },
  certificateDomain: {
    url: `${LEARN}/troubleshoot/exchange/hybrid-configuration-wizard-errors/relay-access-denied-attr36-ndr`,
  },
  externalForwarding: { url: `${LEARN}/defender-office-365/outbound-spam-policies-external-email-forwarding` },
  outboundSpamPolicies: { url: `${LEARN}/defender-office-365/outbound-spam-policies-configure` },
  genericRemoteError: { url: `${NDR}/fix-error-code-550-5-0-350-in-exchange-online` },
  headerTooLong: { url: `${NDR}/550-x-dg-ref-header-too-long-ndr` },
  gmailErrors: { url: 'https://knowledge.workspace.google.com/admin/support/troubleshooting/gmail-smtp-errors-and-codes' },
  yahooErrors: { url: 'https://senders.yahooinc.com/smtp-error-codes/' },
  outlookTroubleshooting: { url: 'https://sendersupport.olc.protection.outlook.com/pm/troubleshooting' },
  icloudPostmaster: { url: 'https://support.apple.com/{locale}/102322' },
  proofpointCheck: { url: 'https://ipcheck.proofpoint.com/' },
  mimecastErrors: { url: 'https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes' },
  barracudaLookup: { url: 'https://www.barracudacentral.org/lookups' },
  spamhausCheck: { url: 'https://check.spamhaus.org/' },
  spectrumErrors: { url: 'https://www.spectrum.net/support/internet/understanding-email-error-codes' },
  godaddyErrors: { url: 'https://www.godaddy.com/help/fix-rejected-email-with-a-bounce-error-40685' },
  orangeErrors: { url: 'https://smtpfieldmanual.com/provider/orange' },
} as const satisfies Record<string, LinkRow>;

export type LinkId = keyof typeof rows;

export const links: Readonly<Record<LinkId, LinkRow>> = rows;
