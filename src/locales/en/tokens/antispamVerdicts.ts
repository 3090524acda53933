/** What the fields and verdicts of the spam filter say, in English. */

import type { antispamVerdicts as rows } from '../../../catalogue/tokens/antispamVerdicts.ts';
import type { TokenWords } from '../../locale.ts';

export const antispamVerdicts: Readonly<Record<keyof typeof rows, TokenWords>> = {
  antispamSfv: {
    name: 'Verdict of the spam filter',
    text: 'Why filtering ended as it did: what the filter found, or which list or rule decided before it. Read it together with `SCL` and `CAT`.',
  },
  antispamScl: {
    name: 'Spam confidence level',
    text: 'From -1 (filtering skipped) through 0 and 1 (not spam), 5 and 6 (spam) to 7, 8 and 9 (high confidence spam). The anti-spam policy says what is done with it.',
  },
  antispamBcl: {
    name: 'Bulk complaint level',
    text: 'How many complaints the bulk sender draws, from 0 (no bulk sender) to 9. At the threshold of the anti-spam policy, 7 by default, the message counts as bulk.',
  },
  antispamCat: {
    name: 'Category of the threat',
    text: 'Which protection had the last word: its policy says what became of the message. `NONE` or empty: none of them.',
  },
  antispamCip: {
    name: 'Connecting address',
    text: 'The address that the filter judged. If it is your own gateway, turn on enhanced filtering for connectors, so that the original address is judged.',
  },
  antispamCtry: {
    name: 'Country',
    text: 'The country or region of the connecting address, not always that of the original sender. The policy can mark mail from chosen countries.',
  },
  antispamLang: {
    name: 'Language',
    text: 'The language the message seems to be written in. The policy can mark mail in chosen languages.',
  },
  antispamHelo: {
    name: 'Name in HELO',
    text: 'What the connecting server called itself in HELO or EHLO. A name that does not fit its address speaks against it.',
  },
  antispamPtr: {
    name: 'Reverse DNS name',
    text: 'The PTR record of the connecting address. Empty or `InfoDomainNonexistent`: there is none, which costs reputation; the owner of the address publishes one.',
  },
  antispamIpv: {
    name: 'Reputation of the address',
    text: 'Whether the connecting address is on a list: `CAL` allowed by the tenant, `NLI` on none.',
  },
  antispamDir: { name: 'Direction', text: '`INB` inbound, `OUT` outbound, `INT` inside the organisation.' },
  antispamSrv: { name: 'Bulk mark', text: '`BULK` where the message counts as bulk mail; else usually empty.' },
  antispamSfty: {
    name: 'Safety mark',
    text: 'Set on messages that look like phishing; the number says which kind. The recipient sees a safety tip.',
  },
  verdictNspm: { name: 'Not spam', text: 'The filter looked and found nothing; the message went on to the recipients.' },
  verdictSpm: {
    name: 'Marked as spam by the filter',
    text: 'The content filter judged the message to be spam. `CAT` and `SCL` tell how sure it was; report a mistake to Microsoft as a submission.',
  },
  verdictSkn: {
    name: 'Let through before the filter',
    text: 'Something before the filter declared the message clean, usually a mail flow rule that sets SCL -1. Look for that rule.',
  },
  verdictSks: {
    name: 'Marked as spam before the filter',
    text: 'Something before the filter declared the message spam, usually a mail flow rule that sets SCL 5 to 9. Look for that rule.',
  },
  verdictSka: {
    name: 'Sender allowed by a policy',
    text: 'The sender or the domain is on the allowed list of an anti-spam policy, so spam filtering was skipped. An allowed domain lets forged mail through too.',
  },
  verdictSkb: {
    name: 'Sender blocked by a policy',
    text: 'The sender or the domain is on the blocked list of an anti-spam policy. If that is a mistake, take it off there.',
  },
  verdictSkq: {
    name: 'Released from quarantine',
    text: 'The message was in quarantine; somebody released it, and it was delivered without filtering.',
  },
  verdictSki: {
    name: 'Filtering skipped, internal',
    text: 'The message skipped the filter for another reason, for example as mail inside the organisation or as a report of the service.',
  },
  verdictSfe: {
    name: 'Safe sender of the user',
    text: "The sender is on the recipient's own list of safe senders, so filtering was skipped.",
  },
  verdictBlk: {
    name: 'Blocked by the user',
    text: "The sender is on the recipient's own list of blocked senders. Only the recipient, or `Set-MailboxJunkEmailConfiguration`, changes it.",
  },
  sclSkipped: {
    name: 'Filtering skipped',
    text: 'A safe sender or recipient, a mail flow rule or the IP Allow List decided: the message goes to the inbox without spam filtering. `SFV` and `IPV` say which.',
  },
  sclClean: { name: 'Not spam', text: 'The filter found no spam; by default the message goes to the inbox.' },
  sclUnused: {
    name: 'Not set by the filter',
    text: 'The spam filter never gives 2, 3 or 4: a mail flow rule or another system has set it.',
  },
  sclSpam: {
    name: 'Spam',
    text: 'Marked as spam: by default it goes to the Junk Email folder, with the strict preset policy into quarantine. 6 is also given to bulk mail.',
  },
  sclHigh: {
    name: 'High confidence spam',
    text: 'Almost certainly spam: by default it goes to the Junk Email folder, with a preset policy into quarantine. 7 comes from elsewhere: a rule, DMARC or an analyst.',
  },
  bclNone: { name: 'No bulk sender', text: 'The message does not come from a bulk sender.' },
  bclFew: {
    name: 'Bulk sender with few complaints',
    text: 'Bulk mail that hardly anybody complains about; no policy marks it by default.',
  },
  bclMixed: {
    name: 'Bulk sender with some complaints',
    text: 'Marked as bulk from the threshold on: 7 by default, 6 with the standard and 5 with the strict preset policy.',
  },
  bclMany: {
    name: 'Bulk sender with many complaints',
    text: 'Bulk mail that many complain about; above every default threshold. Let recipients unsubscribe, or allow the sender if it is wanted.',
  },
  catNone: { name: 'No threat category', text: 'No protection policy was applied to the message.' },
  catAmp: { name: 'Malware', text: 'The anti-malware policy was applied: the message is in quarantine.' },
  catMalw: { name: 'Malware', text: 'Malware was found in the message. Do not release it; ask the sender for a clean copy.' },
  catFtbp: {
    name: 'Attachment of a blocked type',
    text: 'The common attachments filter blocks this file type. Send the file in another way, or change the list in the anti-malware policy.',
  },
  catSap: {
    name: 'Caught by Safe Attachments',
    text: 'Safe Attachments of Defender for Office 365 opened an attachment and found it harmful.',
  },
  catSpm: { name: 'Spam', text: 'The message counts as spam (SCL 5 or 6); the anti-spam policy says where it goes.' },
  catHspm: {
    name: 'High confidence spam',
    text: 'The message is almost certainly spam; the anti-spam policy has an action of its own for it.',
  },
  catPhsh: {
    name: 'Phishing',
    text: 'The message looks like phishing; the anti-spam policy says where it goes. Warn the recipients before you release it.',
  },
  catHphsh: {
    name: 'High confidence phishing',
    text: 'Almost certainly phishing: quarantined, whatever allowed lists say; only an administrator can release it.',
  },
  catBulk: {
    name: 'Bulk mail',
    text: '`BCL` reached the threshold of the anti-spam policy. Allow the sender if the mail is wanted.',
  },
  catOspm: {
    name: 'Outbound spam',
    text: 'Your own organisation sent it, and the filter took it for spam. Check whether the account is misused before it is restricted.',
  },
  catIntos: {
    name: 'Phishing inside the organisation',
    text: 'A message between users of the organisation looks like phishing: treat the sending account as compromised until it is checked.',
  },
  catSpoof: {
    name: 'Forged sender',
    text: 'The domain in From does not fit the server that sent the message; `compauth` and its `reason` tell why. For a legitimate sender correct SPF and DKIM, or allow the pair as a spoofed sender.',
  },
  catBimp: { name: 'Brand impersonation', text: 'The message pretends to come from a known brand (Defender for Office 365).' },
  catDimp: {
    name: 'Domain impersonation',
    text: "The sender's domain looks like one that the anti-phishing policy protects. Add a legitimate one to its trusted domains.",
  },
  catUimp: {
    name: 'User impersonation',
    text: 'The sender looks like a user that the anti-phishing policy protects. Add a legitimate one to its trusted senders.',
  },
  catGimp: {
    name: 'Impersonation of a contact',
    text: 'Mailbox intelligence found that the sender pretends to be somebody the recipient writes with.',
  },
  ipvCal: {
    name: 'Address on the IP Allow List',
    text: "The connection filter policy allows the address, so spam filtering was skipped. Make sure that the address is still yours or your partner's.",
  },
  ipvNli: { name: 'Address on no list', text: 'No list of reputation names the address: nothing for it and nothing against it.' },
  srvBulk: {
    name: 'Bulk mail',
    text: 'The filter took the message for bulk mail; by default it is then marked as spam with SCL 6.',
  },
  dirInbound: { name: 'Inbound', text: 'The message came from outside.' },
  dirOutbound: { name: 'Outbound', text: 'The message leaves the organisation.' },
  dirInternal: { name: 'Internal', text: 'The message stays inside the organisation.' },
  sftyDomain: {
    name: 'Domain impersonation',
    text: 'The sending domain imitates a protected one; the recipient sees a safety tip.',
  },
  sftyUser: {
    name: 'User impersonation',
    text: 'The sender imitates somebody of the organisation or a protected user; the recipient sees a safety tip.',
  },
  sftyFirst: { name: 'First contact', text: 'The recipient does not often get mail from this sender; a hint, not a verdict.' },
};
