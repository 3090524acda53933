/** Words of servers: whatever they mean, they name nobody. Public names: hosts and domains that everybody knows and that tell who speaks. */

import { publicHosts, serversWords } from '../catalogue/generated/serversWords.ts';
import { isSpeakersNumber } from '../catalogue/speaker.ts';

const DIGIT = /\d/;
/** Standards, ciphers and the like, which have letters and digits as ids do. */
const TECHNICAL =
  /^(?:[a-z]{3}prd\d\d|(?:e?smtps?|lmtps?|utf|tls|ssl|sha|md|aes|rc|des|rsa|ecdsa|ecdhe?|dhe?|dsa|curve|prime|secp|x|p|ed|chacha|poly|camellia|gcm|ccm|cbc|iso|cp|koi|windows|ipv|http|https|win|base|mime|punycode|sha3|http2|postfix|exim|sendmail|qmail|o365|ms|exchange|outlook|office|part|nextpart|mailbox|tlsv|sslv|version|v|ver|rfc|s|kb|level|line|port|code|error|err|status|rule|smtpsvc|socket|pid|uid|gid|utc|gmt)\d{1,5}[a-z]{0,3}\d{0,3}|0x[\da-f]{1,8}|8bit\w*|7bit|x86|x64|x509\w*|3des|\d+(?:bit|bits|st|nd|rd|th|am|pm|ms|us|ns|s|m|h|d|w|y|kb|mb|gb|tb|k|b|g|hrs?|mins?|secs?|days?|hours?|x|z|t\d{0,6}z?)|\d{1,3}[dwhms](?:\d{1,2}[dhms])+|\d{8}t\d{4,6}\d*z?|t\d{2,6}z?|20\d{2}\w{3}\d\d|\d{1,2}(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:\d{2}|\d{4})?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\d{1,4})$/;

/** Providers' hosts that are known beside those that speak in the catalogue: mail filters, lists of what is blocked, standards. */
const MORE_PUBLIC: readonly string[] = [
  'microsoft.com',
  'office.com',
  'outlook.com',
  'live.com',
  'hotmail.com',
  'msn.com',
  'aka.ms',
  'microsoftonline.com',
  'windows.net',
  'office365.us',
  'outlook.de',
  'partner.outlook.cn',
  'pphosted.com',
  'ppe-hosted.com',
  'mimecast.com',
  'messagelabs.com',
  'barracudanetworks.com',
  'iphmx.com',
  'amazonses.com',
  'sendgrid.net',
  'mailgun.org',
  'mandrillapp.com',
  'openspf.org',
  'open-spf.org',
  'openspf.net',
  'ietf.org',
  'iana.org',
  'w3.org',
  'postfix.org',
  'exim.org',
  'sendmail.org',
  'in-addr.arpa',
  'ip6.arpa',
];

/** Of the subjects of reports, which no phrase has, and what Postfix writes before what a server `said`. */
const MORE_WORDS: readonly string[] = [
  'said',
  'bounce',
  'bounced',
  'bounces',
  'returned',
  'undelivered',
  'undeliverable',
  'undeliverability',
  'delayed',
  'notification',
];

/** Programs whose names begin the lines of logs, and their parts: by them a log is recognised, so none is taken for a host or a person. */
const PROGRAMS: readonly string[] =
  'exim exim4 dovecot postfix sendmail qmail opensmtpd smtpd smtp maddy stalwart amavis amavisd rspamd spamd spamassassin haraka kerio smartermail mdaemon hmailserver zimbra lmtp lmtpd lda cyrus courier imapd imap imaps pop3 pop3s managesieve pickup cleanup qmgr nqmgr oqmgr local virtual pipe milter opendkim opendmarc policyd postgrey clamav procmail maildrop mailman systemd kernel sshd cron rsyslogd syslogd journald anvil tlsproxy postscreen dnsblog scache discard proxymap localhost'.split(
    ' ',
  );

interface Vocabulary {
  /** Words in lower case. */
  readonly words: ReadonlySet<string>;
  /** Domains and hosts in lower case; whatever ends in one of them is that operator's. */
  readonly hosts: ReadonlySet<string>;
}

let made: Vocabulary | undefined;

/** Made when it is first needed. */
function vocabulary(): Vocabulary {
  made ??= {
    words: new Set([...MORE_WORDS, ...PROGRAMS, ...serversWords.split(' ')]),
    hosts: new Set([...MORE_PUBLIC, ...publicHosts.split(' ')]),
  };
  return made;
}

/** Whether a word is one of servers or of standards. `lower`: in lower case. */
export function isServersWord(lower: string): boolean {
  return vocabulary().words.has(lower) || (DIGIT.test(lower) && (TECHNICAL.test(lower) || isSpeakersNumber(lower)));
}

/** The public end of a host's name in lower case, the longest; null: nobody's that everybody knows. */
export function publicEndOf(host: string): string | null {
  const { hosts } = vocabulary();
  for (let from = 0; from >= 0; from = host.indexOf('.', from) + 1) {
    const end = host.slice(from);
    if (hosts.has(end)) {
      return end;
    }
    if (!end.includes('.')) {
      return null;
    }
  }
  return null;
}
