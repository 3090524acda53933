import assert from 'node:assert/strict';
import type { Authority } from '../../../src/catalogue/generated/ids.ts';
import { stringsOf, wordsOf } from './strings.ts';

/** Proper names: products, services, parts of Exchange, programs. Whole names only: `Front` alone is an English word. */
const NAMES = [
  'amavis',
  'Abusix',
  'Active Directory',
  'AD FS',
  'Apple',
  'Aruba Business',
  'Azure Communication Services',
  'Backscatterer',
  'Barracuda',
  'Barracuda Central',
  'Barracuda Email Gateway Defense',
  'Barracuda Email Security Gateway',
  'bentonow.com',
  'Bird',
  'bash',
  'blocklist.de',
  'Cisco',
  'Cloudmark',
  'Cloudmark Sender Intelligence',
  'Broadcom',
  'Cisco Secure Email',
  'Cisco Talos',
  'Comcast Xfinity',
  'Default Frontend',
  'Defender',
  'dig',
  'Direct Send',
  'Dovecot',
  'DroneBL',
  'Email Security Appliance',
  'Email API',
  'EveryCloud',
  'Excel',
  'Exchange',
  'Exchange Management Shell',
  'Exchange Online',
  'Exchange Online PowerShell',
  'Exchange Online Protection',
  'Exchange Server',
  'Exim',
  'Exploits Block List',
  'Free Postmaster',
  'Front End Transport',
  'GBUdb Truncate',
  'Gmail',
  'GMX Postmaster',
  'GoDaddy',
  'Google',
  'Google Drive',
  'Google Workspace',
  'Haraka',
  'High Volume Email',
  'hMailServer',
  'Hostkarma',
  'iCloud',
  'icloud.com',
  'iCloud Mail',
  'invaluement',
  'Invaluement ivmSIP',
  'Invaluement ivmURI',
  'ivmSIP',
  'ivmURI',
  'Kerberos',
  'KumoMTA',
  'Kerio Connect',
  'Junk Email Reporting Program',
  'Level 1',
  'Level 2',
  'Level 3',
  'Laposte.net',
  'Linux',
  'Mac',
  'macOS',
  'maddy',
  'mail.com',
  'mail.com Postmaster',
  'Mail Flow Lens',
  'mailFlowLens.catalogue',
  'mailFlowLens.ignore',
  'Mailspike',
  'Managed Senders',
  'MDaemon',
  'Markdown',
  'Marketing Campaigns',
  'Microsoft',
  'Microsoft 365',
  'Microsoft Defender',
  'Microsoft Entra',
  'Microsoft Entra Connect',
  'Microsoft Entra ID',
  'Microsoft Learn',
  'Microsoft Purview',
  'Mimecast',
  'Momentum',
  'NordSpam',
  'MultiRBL',
  'NetEase',
  'NiX Spam',
  'Office 365',
  'OpenDKIM',
  'OpenSMTPD',
  'OpenSSL',
  'Orange',
  'Outlook',
  'Outlook.com',
  'Outlook.com Postmaster',
  'ping',
  'Policy Block List',
  'Postfix',
  'Postmastery',
  'Postmaster Tools',
  'PowerMTA',
  'PowerShell',
  'Proofpoint',
  'Proofpoint Essentials',
  'qmail',
  'Rackspace Postmaster',
  'RATS-Dyna',
  'RATS-NoPtr',
  'Remote Connectivity Analyzer',
  'Return Path',
  'Rspamd',
  'Safety Net',
  'Schemus',
  'Sender Feedback',
  'Sender Score',
  'Sender Support Request',
  'SenderScore',
  'Sendmail',
  'Smart Network Data Service',
  'SMTP Field Manual',
  'SmarterMail',
  'smtp.codes',
  'Sophos Central',
  'timmcmic.blog',
  'SpamCop',
  'Spamhaus',
  'Spamhaus Block List',
  'SpamRATS',
  'Spectrum',
  'Stalwart',
  'Suped',
  'Symantec',
  'Talos',
  'Telekom Postmaster',
  'Telnet',
  'Trellix Email Security – Cloud',
  'Trend Micro',
  'Trend Micro Email Security',
  'Twilio SendGrid',
  'Vtiger',
  'VS Code',
  'WEB.DE Postmaster',
  'Windows',
  'Winsock',
  'Word',
  'Workspace',
  'Yahoo',
  'Yahoo Sender Hub',
  'Yandex Mail',
  'Zoho',
  'ZoneMTA',
] as const;

/** Codes that are not in capitals: headers, events and values as logs write them, strings of replies, encodings, files, commands. */
const CODES = [
  'Anonymous',
  'APPROVAL.InvalidExpiry',
  '--at',
  '--key',
  '--recipient',
  '--sender',
  '--undo',
  'Authentication-Results',
  'BadPrimary',
  'Base64',
  'base64',
  'BinHex',
  'Cc',
  'chroot',
  'Date',
  'Defer',
  'Deliver',
  'Drop',
  'Enhanced summary',
  'explain',
  'ExRecipNotFound',
  'Extended',
  'Fail',
  'From',
  'High',
  'IPv4',
  'IPv6',
  'Low',
  'MAIL FROM',
  'MapiExceptionNotFound',
  'mbox',
  'Message-ID',
  'Normal',
  'null MX',
  'OAuth',
  'onmicrosoft.com',
  'OnPremises',
  'Pickup',
  'quoted-printable',
  '--all',
  '--dialect',
  '--failures',
  '--format json',
  '--mergeable',
  '--target',
  'elastic',
  'export-knowledge',
  'journey',
  'json',
  'kql',
  'merge',
  'redact',
  'sessions',
  'Received',
  'Replay',
  'Retry',
  'scan',
  'Send',
  'Sender',
  'sessions',
  'SocketError',
  'splunk',
  'sql',
  'Summary',
  'To',
  'True',
  'UntrustedRoot',
  'x-dg-ref',
] as const;

/** What people search for in English: beside the term of the language where it is little known, or in place of one. */
const TERMS = [
  'anti-spoofing',
  'arbitration mailbox',
  'Authoritative',
  'Automatic - System-controlled',
  'back pressure',
  'back-end',
  'Clutter',
  'disclaimer',
  'Enhanced filtering',
  'enhanced filtering',
  'Foreign connector',
  'foreign connector',
  'Front-end',
  'front-end',
  'greylisting',
  'Internal relay',
  'IP Allow List',
  'IP Allow/Block List',
  'IP Block List',
  'journal report',
  'journaling',
  'mail user',
  'named properties',
  'postmaster',
  'remote domain',
  'remote mailbox',
  'Policies & rules > Threat policies',
  'Rich Text',
  'Rich Text Format',
  'security defaults',
  'Send As',
  'Sent Items',
  'Tenant Allow/Block List',
  'Transport rule',
] as const;

/** Titles of articles that Italian quotes as they are. */
const TITLES = [
  'Access Denied',
  'Blocked by Customer Allow list',
  'Corrupt message content',
  'header is too long',
  'Invalid message content',
  'mailbox busy',
] as const;

/** Words that Italian writes as English does: its own, and those it has borrowed. */
const ITALIAN_TOO = new Set(
  [
    'a account alias anti antivirus app backup banner binding bit browser buffer build cache cause client cloud code come compare computer console',
    'crash create data database date decide directory driver endpoint failover far fax file filesystem firewall firmware flag gateway handshake hop host hosting',
    'in input internet journal list locale log loop mail mailing malware name no non offline open output partner password patch pause phishing pool provider proxy query quota quote',
    'procedure record registrar relay report reset resolver route router routing sandbox scanner script serve server shadow shell smart socket software spam suite',
    'spammer standard state tag team tenant ticket token virus volume web webmail',
  ].flatMap((line) => line.split(' ')),
);

/** What providers are called in every language. */
const PROVIDERS = Object.entries(wordsOf('en').authorities).flatMap(([id, name]) =>
  wordsOf('it').authorities[id as Authority] === name ? [name] : [],
);

const phrases = new RegExp(
  `(?<![\\p{L}\\d])(?:${[...NAMES, ...PROVIDERS, ...CODES, ...TERMS, ...TITLES]
    .sort((one, other) => other.length - one.length)
    .map((phrase) => phrase.replace(/[.()]/g, '\\$&'))
    .join('|')})(?![\\p{L}\\d])`,
  'gu',
);

/** A text without what may stay in English in any language: code, bold labels, placeholders, quoted server text, names. */
function ownWords(text: string): string {
  return text
    .replace(/`[^`]*`/g, ' ')
    .replace(/\]\(https:[^)]*\)/g, ' ')
    .replace(/\*{1,2}[^*]+\*{1,2}(?: ?\([^)]*\))?/g, ' ')
    .replace(/\{\w+\}/g, ' ')
    .replace(/[«“"][^»”"а-яё]*[»”"]/gi, ' ')
    .replace(/(?<=[»”"]) ?\([^)]*\)/g, ' ')
    .replace(phrases, ' ');
}

/** Words in a text that are neither codes in capitals or with digits nor single letters. */
function plainWords(text: string): string[] {
  const words = ownWords(text).match(/[\p{L}\d]+(?:[.'’][\p{L}\d]+)*/gu) ?? [];
  return words.filter((word) => /^\p{L}/u.test(word) && word.length > 1 && word !== word.toUpperCase() && !/\d/.test(word));
}

const englishVocabulary = new Set(
  stringsOf(wordsOf('en'), '').flatMap(([, text]) => plainWords(text).map((word) => word.toLowerCase())),
);

/** English words of a text by language: whatever is in Latin letters in Russian; in Italian the words that our English uses. */
const englishWords = {
  ru: (text: string): string[] => plainWords(text).filter((word) => /[a-z]/i.test(word)),
  it: (text: string): string[] =>
    plainWords(text).filter((word) => englishVocabulary.has(word.toLowerCase()) && !ITALIAN_TOO.has(word.toLowerCase())),
} as const;

/** The synopsis of the command line: commands without code spans. */
const COMMANDS = 'interface.cli.help.';

describe('words of another language than English', () => {
  for (const language of ['ru', 'it'] as const) {
    describe(language, () => {
      const english = englishWords[language];

      it('are none of English', () => {
        const found = stringsOf(wordsOf(language), '')
          .filter(([path]) => !path.startsWith(COMMANDS))
          .flatMap(([path, text]) => english(text).map((word) => `${path}: ${word}`));
        assert.deepEqual(found, []);
      });

      const planted = [
        'The server refused the connection.',
        'Check the MX record of the domain.',
        'Exchange Online could not deliver the message to {recipient}.',
        'back pressure on the server',
        'Front end failed',
      ];
      for (const text of planted) {
        it(`would show ${JSON.stringify(text)}`, () => assert.notDeepEqual(english(text), []));
      }

      it('would show every English sentence of a cause or a step that has three words of its own', () => {
        const { causes, steps } = wordsOf('en');
        const hidden = stringsOf({ causes, steps }, '').filter(
          ([, text]) => plainWords(text).length > 2 && english(text).length === 0,
        );
        assert.deepEqual(hidden, []);
      });

      it('may quote code, labels, server text, names and codes', () => {
        const text =
          '`Get-Queue -Filter x`: **Поток (Mail flow)**, «Presented Subject», «Отправить как» (Send As), Exchange Online, TLS 1.2, IPv6, 8BITMIME, MTA-STS, back pressure, {server}';
        assert.deepEqual(english(text.replace(/Поток|Отправить как/g, language === 'ru' ? '$&' : 'Posta')), []);
      });
    });
  }
});
