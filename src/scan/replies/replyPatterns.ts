/** The tables of where a reply code without an enhanced one is a reply. */

import { anyOf, inTurn } from './pattern.ts';
import { type Reading, readings } from './replyToken.ts';

/**
 * What a text is searched for: every pattern that names the search, then these digits if this follows them.
 * Texts of any length are searched. What a pattern repeats without a limit follows a sign that it cannot repeat (`said:`,
 * `->`), so each character is passed over at most once for each sign before it; everything else has a limit. So the time is
 * linear.
 */
interface Search {
  readonly digits: RegExp;
  readonly after: RegExp;
}

const searches = {
  start: { digits: /[245]\d\d/, after: /(?=[ \t-]|: |$)/ },
  announced: { digits: /[245]\d\d/, after: /(?=[ \t\n-]|: |$)/ },
  session: { digits: /[245]\d\d/, after: /(?=[ \t\n-]|$)/ },
  // Words must follow, because a sentence may continue with a number.
  colon: { digits: /[45]\d\d/, after: /(?=[ \t-]+[^\s\d])/ },
  quotation: { digits: /[45]\d\d/, after: /(?=[ -][^\s\d])/ },
  problem: { digits: /[245]\d\d/, after: /(?=-')/ },
  repeated: { digits: /[45]\d\d/, after: /(?=[ \t][^\s\d])/ },
  field: { digits: /[45]\d\d/, after: /(?=[ \t]*(?:[,;\]]|[-:] |\n|$))/ },
  tuple: { digits: /[45]\d\d/, after: /(?=, b?['"])/ },
  bracketed: { digits: /[45]\d\d/, after: /(?=\): [^\s\d])/ },
  // Web servers answer too: only what SMTP has and HTTP has not, and words.
  answer: { digits: /(?:42[12]|432|45[0-5]|53[04578]|541|55\d|571)/, after: /(?=[ -][ \t]*[^\s\d])(?! unavailable for legal)/ },
} as const satisfies Readonly<Record<string, Search>>;

interface ReplyPattern {
  readonly search: keyof typeof searches;
  /** The readings in which it applies. */
  readonly readings: readonly Reading[];
  /** What is directly before the digits. The patterns of one search have the same flags. */
  readonly before: RegExp;
}

const UNLESS_STRICT = ['reply', 'bounce'] as const;

/** With the signs of a quoted mail. */
const LINE_START = /(?:^|\n)[ \t>]{0,20}/i;
/** Programs that log a session may put the time before each line. */
export const TIME_OF_LINE = /(?:\[?(?:\d{4}-\d\d-\d\d[T ])?\d\d:\d\d:\d\d[^\s\]]{0,20}\]?[ \t]{1,4})?/;
/** Signs before what a server said, and before what the client said. */
const SURE_SIGN = /(?:(?:Net::SMTP\S{0,40})?<<<|<\*\*|<-|<~\*?|S:|SMTP<<|SERVER -> CLIENT:|SMTP -> FROM SERVER:)/;
/** Postfix's sign, which is a common word, and MDaemon's, which logs of web requests have too. */
const WORD_SIGN = /(?:Out:|<--)/;
export const SERVER_SIGN = anyOf([SURE_SIGN, WORD_SIGN]);
export const CLIENT_SIGN = /(?:>>>|--?>|~>|C:|In:|SMTP>>|CLIENT -> SERVER:)/;
const SPEAKER = anyOf([inTurn(SURE_SIGN, /[ \t]{1,20}/), /SMTP -> FROM SERVER:/, /reply: b?['"]/]);
const PROMPT = inTurn(anyOf([CLIENT_SIGN, /(?:)/]), /[ \t]{0,20}/);
const COMMAND = /(?:(?:EHLO|HELO|LHLO|MAIL FROM:|RCPT TO:|BDAT)[^\n]{0,1000}|DATA|QUIT|RSET|STARTTLS|\.)/;
const COMMAND_END = /[ \t]{0,20}\n[ \t>]{0,20}/;

const SAID = /\b(?:returned|was|diagnostic|reason|response|reply|replied|error|answer|failed with|after [A-Z][A-Z ]{2,10})/;
const COLON = /[ \t]{0,20}:[ \t]{0,20}\n?[ \t]{0,20}/;

/** How Exim announces what another server answered. */
const EXIM_ERROR = /\bSMTP error from remote mail(?:er| server) after [^\n]{1,300}:[ \t]*(?:\n[ \t>]*)?/i;
/** Exceptions of programs: `SMTPAddressFailedException: `, `Net::SMTPFatalError: `, PHPMailer's and Nodemailer's. */
const EXCEPTION =
  /\b(?:SMTP\w{0,40}(?:Exception|Error)|SMTP ERROR: [A-Z][A-Za-z ]{0,40} command failed|SMTP -> ERROR: [A-Z][A-Za-z ]{0,60} from server|Error: (?:Message failed|Invalid login|(?:Mail|Recipient|Data) command failed)|all recipients were rejected|server response was):[ \t]{1,4}/;

/** How mail programs pass on what a server answered: Thunderbird, Outlook and others, in the language of the program. */
export const SERVER_ANSWERED = inTurn(
  anyOf([
    /(?<!\p{L})(?:mail-?server|server|serveur|servidor|сервер|serwer)(?: [^\s:]{1,20}){0,4} (?:responded|replied|answered|antwortete|geantwortet|risposto|répondu|respondió|respondido|respondeu|antwoordde|ответил|odpowiedział)/iu,
    /(?<!\p{L})(?:server response|antwort des servers|serverantwort|risposta del server|réponse du serveur|respuesta del servidor|resposta do servidor|antwoord van de server|ответ сервера|odpowiedź serwera)/iu,
  ]),
  /[ \u00a0]?:(?:[ \t\u00a0]{1,4}|[ \t]{0,4}\n[ \t]{0,4})["'„“«]?/,
);
/** Where programs that send mail put the reply: msmtp, sSMTP, Go's gomail and Nodemailer. */
const PROGRAM =
  /(?<![\p{L}\p{N}_-])(?:msmtp: server message: |smtpmsg='|gomail: could not send email \d{1,6}: |(?:ssmtp(?:\[\d{1,10}\])?|sendmail): |["']?response["']?: ["'])/iu;
/** Before the reply to a command in Coremail's reports, and in the errors of old versions of Nodemailer. */
const COMMAND_FAILED = /\b(?:SMTP error, [A-Z]{3,8}(?: FROM| TO)?: ?|(?:Recipient|Sender|Delivery)Error[^{}]{1,300}\bdata: ')/;
/** Records of Courier's server, and of qmail's that look up block lists. */
const RECORD =
  /(?<![\p{L}\p{N}_-])(?:courieresmtpd(?:\[\d{1,10}\])?: error,relay=[^\s,]{1,64},(?:[^\n]{0,900}>: |[^\n"]{0,900}msg=")|rblsmtpd: [\da-f.:]{3,45} pid \d{1,10}(?: \S{1,255})?: |qmail-smtpd: )/iu;

/** The order matters within a search: the leftmost match counts, at one place the first pattern. */
export const replyPatterns = {
  answerStart: { search: 'start', readings: ['reply'], before: /^[ \t"'[]*/ },
  reason: { search: 'announced', readings, before: /\(reason:[ \t]*/i },
  smtpType: { search: 'announced', readings, before: /smtp;[ \t]{0,20}\n?[ \t]{0,20}/i },
  said: { search: 'announced', readings, before: /\bsaid:[ \t\n]*/i },
  returned: { search: 'announced', readings, before: /\breturned[ \t\n]+["'`]+/i },
  lastError: { search: 'announced', readings, before: /\bLED=/i },
  refusedToTalk: { search: 'announced', readings, before: /\brefused to talk to me:[ \t\n]*/i },
  arrow: { search: 'announced', readings: UNLESS_STRICT, before: /->[ \t\n]*/i },
  messageTail: { search: 'announced', readings, before: /\[Message=/i },
  respondedWith: { search: 'announced', readings, before: /responded with:[ \t\n]*["']+/i },
  colonAbove: { search: 'announced', readings: UNLESS_STRICT, before: /:[ \t]*\n[ \t]+/i },
  eximError: { search: 'announced', readings, before: EXIM_ERROR },
  speaker: { search: 'session', readings, before: inTurn(LINE_START, TIME_OF_LINE, SPEAKER) },
  wordBefore: { search: 'session', readings: UNLESS_STRICT, before: inTurn(LINE_START, WORD_SIGN, /[ \t]{1,20}/) },
  command: {
    search: 'session',
    readings,
    before: inTurn(LINE_START, TIME_OF_LINE, PROMPT, COMMAND, COMMAND_END, anyOf([inTurn(WORD_SIGN, /[ \t]{1,20}/), /(?:)/])),
  },
  hostSaid: { search: 'colon', readings, before: /\bhost [\w.-]{1,255} ?\[[\da-f.:]{3,45}\]:[ \t]{1,4}/ },
  exception: { search: 'colon', readings, before: EXCEPTION },
  exceptionInBracket: { search: 'colon', readings, before: /\bNet::SMTP\w{1,30} \(/ },
  commandFailed: { search: 'colon', readings, before: COMMAND_FAILED },
  whoSaid: { search: 'colon', readings: ['bounce'], before: inTurn(/[\]>]/, COLON) },
  wasSaid: { search: 'colon', readings: ['bounce'], before: inTurn(SAID, COLON) },
  wordAndQuotation: { search: 'quotation', readings: ['bounce'], before: /\p{L}[ \t\n]{1,3}["'„“‚‘«]/u },
  unexpected: {
    search: 'quotation',
    readings,
    before:
      /\bExpected response code \\{0,3}["']?(?:2[2-5]\d|354)[\d/]{0,12}\\{0,3}["']? but got code \\{0,3}["']?[245]\d\d\\{0,3}["']?, with message[ \n]\\{0,3}["']/u,
  },
  cornerBracket: { search: 'quotation', readings: ['bounce'], before: /[「『]/u },
  problem: { search: 'problem', readings: UNLESS_STRICT, before: /[ \t\n]/ },
  errorCode: { search: 'field', readings: ['bounce'], before: /\b(?:error[_ ]code|response[_ ]?code)[ \t]{0,4}:?[ \t]{0,4}/i },
  dictionary: {
    search: 'tuple',
    readings,
    before: /(?:\bSMTP\w{1,40}: (?:\{b?['"][^\s'"]{1,320}['"]: )?|['"]\), b?['"][^\s'"@]{1,64}@[^\s'"@]{1,255}['"]: )\(/,
  },
  mailProgram: { search: 'bracketed', readings, before: /\bSMTP Error \(/ },
  responseField: { search: 'field', readings, before: /\bInvalid response code received from server \(Code: /i },
  serverAnswered: { search: 'answer', readings, before: SERVER_ANSWERED },
  program: { search: 'answer', readings, before: PROGRAM },
  record: { search: 'answer', readings, before: RECORD },
  addressRepeated: { search: 'repeated', readings: UNLESS_STRICT, before: /[>)]\.{3}[ \t]/ },
} as const satisfies Readonly<Record<string, ReplyPattern>>;

export type ReplyPatternId = keyof typeof replyPatterns;

/** In a bounce, a reply on a line of its own, with words. */
export const LINE_REPLY = /(?:^|\n)[ \t>]{0,20}"?[45]\d\d(?=[ -]\D|: \D)/g;

/**
 * Maximum text searched of the line above a reply, UTF-16 code units: whatever a pattern repeats, a line costs no more than
 * this.
 */
export const ABOVE_LENGTH = 400;

/**
 * What must be above such a line, because elsewhere a sentence may have been wrapped before a number; null: the line
 * must be the first one.
 */
export const lineAbove = {
  firstLine: null,
  endOfSentence: /[:.;)][ \t]*$/,
  lineOfSession: /^[ \t>]*(?:<<<|>>>|---)/,
  anotherReply: /^[ \t>]*[245]\d\d[ -]/,
  address: /^[ \t>]*<?[^\s@]{1,64}@[^\s@]{1,255}[ \t]*$/,
} as const satisfies Readonly<Record<string, RegExp | null>>;

export type LineAboveId = keyof typeof lineAbove;

/** One expression for each search of a reading; a match ends with the digits. */
export const replySearchesOf: Readonly<Record<Reading, readonly RegExp[]>> = {
  reply: searchesIn('reply'),
  bounce: searchesIn('bounce'),
  strict: searchesIn('strict'),
};

/** What every match of these searches ends with. It is found sooner than they are, and few texts have such a number beside their codes. */
export const BARE_REPLY = new RegExp(inTurn(/[245]\d\d/, anyOf(Object.values<Search>(searches).map(({ after }) => after))), 'g');

function searchesIn(reading: Reading): RegExp[] {
  const patterns: readonly ReplyPattern[] = Object.values(replyPatterns);
  return Object.entries<Search>(searches).flatMap(([name, { digits, after }]) => {
    const own = patterns.filter((pattern) => pattern.search === name && pattern.readings.includes(reading));
    if (own.length === 0) {
      return [];
    }
    const { source, flags } = inTurn(anyOf(own.map(({ before }) => before)), digits, after);
    return [new RegExp(source, `${flags}g`)];
  });
}
