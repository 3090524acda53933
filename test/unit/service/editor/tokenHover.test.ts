import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TokenId } from '../../../../src/catalogue/generated/ids.ts';
import { tokens } from '../../../../src/catalogue/generated/rows.ts';
import { en } from '../../../../src/locales/en/index.ts';
import { languages, localeOf } from '../../../../src/locales/languages.ts';
import { LogText } from '../../../../src/service/document/logText.ts';
import { LogTokens } from '../../../../src/service/editor/tokenHover.ts';
import { documentOf, readSample, sampleNames } from '../../samples.ts';
import { extendedTraceOf } from '../../traces.ts';

interface Opened {
  readonly lines: LogText;
  readonly tokens: LogTokens;
}

function open(text: string): Opened {
  const lines = new LogText(TextDocument.create('file:///logs/log.txt', 'plaintext', 1, text));
  return { lines, tokens: new LogTokens(documentOf(text), lines) };
}

/** Every token of a line, asked for at each of its characters: `written id`. */
function tokensOn({ lines, tokens: found }: Opened, line: number): string[] {
  const row = lines.line(line);
  const told = new Set<string>();
  for (let character = 0; character <= row.length; character++) {
    const token = found.at(line, character);
    if (token !== null) {
      assert.ok(token.start <= character && character < token.end, `${token.id} does not hold ${character}`);
      told.add(`${row.slice(token.start, token.end)} ${token.id}`);
    }
  }
  return [...told];
}

/** The tokens of the line that begins so, or holds it where none begins so. */
function tokensIn(text: string, part: string): string[] {
  const rows = text.split('\n');
  const begins = rows.findIndex((row) => row.startsWith(part));
  const line = begins < 0 ? rows.findIndex((row) => row.includes(part)) : begins;
  assert.ok(line >= 0, part);
  return tokensOn(open(text), line);
}

const TRACKING_FIELDS =
  '#Fields: date-time,client-ip,source,event-id,internal-message-id,recipient-address,recipient-status,message-subject,custom-data';
const TRACKING_HEAD = '#Software: Microsoft Exchange Server\n#Version: 15.02.0\n#Log-type: Message Tracking Log\n';

function trackingLog(...rows: string[]): string {
  return `${TRACKING_HEAD}${TRACKING_FIELDS}\n${rows.join('\n')}\n`;
}

const PROTOCOL_ROW = '2026-11-20T18:02:11.248Z,To Exchange Online,08DF458E3A1C7D41,1,10.0.4.12:41022,198.51.100.36:25,+,,';

const NDR = [
  'Content-Type: text/plain',
  'From: postmaster@contoso.com',
  'To: anna@contoso.com',
  'Subject: Undeliverable: FAIL Send SFV:SPM',
  'X-Forefront-Antispam-Report: CIP:192.0.2.1;CTRY:;SCL:9;SFV:SPM;SFS:(13230040);',
  ' CAT:HPHISH;SFTY:9.99',
  'X-Microsoft-Antispam: BCL:8;',
  'Authentication-Results: spf=fail (sender IP is 192.0.2.1)',
  '\tsmtp.mailfrom=example.org; dkim=none; dmarc=fail action=oreject',
  ' header.from=example.org;compauth=fail reason=001',
  'X-Other: SCL:5; spf=pass',
  '',
  'Delivery has failed.',
  'SCL:5 and spf=pass are only talked about.',
  'Status: all is well',
  'Action: please send again',
  '',
  "Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found'",
  '',
  '> X-Forefront-Antispam-Report: SCL:-1;',
  '>  SFV:SKN;IPV:CAL',
  'Authentication-results: spf=3Dnone (sender IP is 192.0.2.6) reason=3D601',
  '',
].join('\n');

describe('the words of a log', () => {
  it('are the columns of a tracking log and the values that belong to them', () => {
    const log = trackingLog(
      '2026-11-20T18:00:03.658Z,10.0.0.1,SMTP,FAIL,1,a@contoso.com,"[{LRT=};{LED=550 5.7.1 Access denied AS(201806281)};{FQDN=mx.example.org};{IP=192.0.2.1}]",FAIL SMTP LED= 550,',
      '2026-11-20T18:00:03.658Z,10.0.0.1,AGENT,AGENTINFO,1,a@contoso.com,,Send,S:SFA=SUM|SFV=SPM|SCL=9|CIP=192.0.2.1;S:AMA=SUM|v=0|SCL=5',
    );
    assert.deepEqual(
      tokensOn(open(log), 3).map((token) => token.split(' ')[1]),
      [
        'columnTime',
        'columnClientIp',
        'columnSource',
        'columnEventId',
        'columnInternalMessageId',
        'columnRecipient',
        'columnRecipientStatus',
        'columnSubject',
        'columnCustomData',
      ],
    );
    assert.deepEqual(tokensOn(open(log), 4), [
      'SMTP sourceSmtp',
      'FAIL eventFail',
      'LRT= markerLrt',
      'LED= markerLed',
      'AS(201806281) tagAs',
      'FQDN= markerFqdn',
      'IP= markerIp',
    ]);
    assert.deepEqual(tokensOn(open(log), 5), [
      'AGENT sourceAgent',
      'AGENTINFO eventAgentInfo',
      'S:SFA customSfa',
      'SUM customSum',
      'SFV=SPM verdictSpm',
      'SCL=9 sclHigh',
      'CIP=192.0.2.1 antispamCip',
      'S:AMA customAma',
    ]);
  });

  it('follow the columns of each log that was appended', () => {
    const other = TRACKING_FIELDS.replace('source,event-id', 'event-id,source');
    const log = `${trackingLog('2026-11-20T18:00:03.658Z,,SMTP,SEND,1,a@contoso.com,,x,')}${TRACKING_HEAD}${other}\n2026-11-20T18:00:03.658Z,,SEND,SMTP,1,a@contoso.com,,x,\n`;
    assert.deepEqual(tokensOn(open(log), 4), ['SMTP sourceSmtp', 'SEND eventSend']);
    assert.deepEqual(tokensOn(open(log), 9), ['SEND eventSend', 'SMTP sourceSmtp']);
  });

  it('are found in an extended trace, quoted or over several lines', () => {
    const status =
      'Reason: [{LED=450 4.4.316 Connection refused [Message=Socket error code 10061] [SmtpSecurity=-2;-2]\nnext line};{MSG=}]';
    const trace = extendedTraceOf([
      { source: 'SMTP', event_id: 'DEFER', recipient_status: status, message_subject: 'Socket error code 10061' },
    ]);
    assert.deepEqual(tokensOn(open(trace), 1), [
      'SMTP sourceSmtp',
      'DEFER eventDefer',
      'Reason: markerReason',
      'LED= markerLed',
      'Connection refused connectRefused',
      'Message= markerMessage',
      'Socket error code 10061 socket10061',
      'SmtpSecurity= markerSmtpSecurity',
    ]);
  });

  it('are the events of a summary behind its signs alone', () => {
    const trace = [
      'origin_timestamp_utc,sender_address,recipient_status,message_subject,message_id,network_message_id',
      '2026-11-20T08:01:00Z,anna@contoso.com,"fail@fabrikam.com##Receive, Fail;deliver@fabrikam.com##Filtered as spam",Send,<2@contoso.com>,6d0a6c2e-0000-4000-8000-000000000002',
    ].join('\n');
    assert.deepEqual(tokensOn(open(trace), 1), [
      'Receive traceReceive',
      'Fail traceFail',
      'Filtered as spam statusFilteredAsSpam',
    ]);
  });

  it('are the statuses of a message trace', () => {
    const trace = [
      'Received,SenderAddress,RecipientAddress,Subject,Status,FromIP,ToIP,Size,MessageId,MessageTraceId',
      '"11/18/2026 6:00:00 AM","a@contoso.com","b@fabrikam.com","Failed","Quarantined","192.0.2.1",,"450","<1@contoso.com>","6d0a6c2e-0000-4000-8000-000000000002"',
      '"11/18/2026 6:00:00 AM","a@contoso.com","b@fabrikam.com","x","Mislukt","192.0.2.1",,"450","<1@contoso.com>","6d0a6c2e-0000-4000-8000-000000000002"',
    ].join('\n');
    assert.deepEqual(tokensOn(open(trace), 1), ['Quarantined statusQuarantined']);
    assert.deepEqual(tokensOn(open(trace), 2), []);
  });

  it('are the events and the names of values in a trace detail', () => {
    const detail = [
      '"MessageTraceId","Date","Event","Action","Detail","Data"',
      '"6d0a6c2e-0000-4000-8000-000000000002","11/20/2026 8:00:00 AM","Fail","Fail","Reason: [{LED=550 5.1.10 x}]","<root><MEP Name=""ClientIP"" String=""ConnectorId""/><MEP Name=""CustomData"" Blob=""S:SFA=SUM|SFV=NSPM|SCL=1""/></root>"',
    ].join('\n');
    assert.deepEqual(tokensOn(open(detail), 1), [
      'Fail traceFail',
      'Reason: markerReason',
      'LED= markerLed',
      'ClientIP detailClientIp',
      'CustomData detailCustomData',
      'S:SFA customSfa',
      'SUM customSum',
      'SFV=NSPM verdictNspm',
      'SCL=1 sclClean',
    ]);
  });

  it('are the events of a protocol log, with or without its head', () => {
    const row = `${PROTOCOL_ROW}\n${PROTOCOL_ROW.replace('+,,', '<,250 SIZE + FAIL,')}`;
    assert.deepEqual(tokensOn(open(row), 0), ['+ protocolConnect']);
    assert.deepEqual(tokensOn(open(row), 1), ['< protocolReceived']);
  });

  it('are the sources and events of a connectivity log', () => {
    const log = [
      '#Log-type: Transport Connectivity Log',
      '#Fields: date-time,session,source,Destination,direction,description',
      '2026-11-20T08:00:02.633Z,08DF45DB91F40001,SMTP,fabrikam.com,>,"Failed connection to 198.51.100.25:25 (SocketError: TimedOut)"',
    ].join('\n');
    assert.deepEqual(tokensOn(open(log), 2), [
      'SMTP connectivitySmtp',
      '> connectivityNote',
      'SocketError: TimedOut socket10060',
    ]);
  });

  it('are the properties of a listed queue, wrapped ones too', () => {
    const listing = [
      'Identity       : EXCH01\\35',
      'DeliveryType   : SmartHostConnectorDelivery',
      'NextHopDomain  : [192.0.2.9]',
      'Status         : Retry',
      'MessageCount   : 3',
      'LastError      : [{LRT=11/20/2026};{LED=450 4.4.316 Connection refused',
      '                 [Message=Socket error code 10061]};{FQDN=}]',
      'NextHopConnector : 00000000-0000-0000-0000-000000000000',
    ].join('\n');
    const log = open(listing);
    assert.deepEqual(tokensOn(log, 0), ['Identity columnIdentity']);
    assert.deepEqual(tokensOn(log, 3), ['Status columnStatus', 'Retry queueRetry']);
    assert.deepEqual(tokensOn(log, 5), ['LastError columnLastError', 'LRT= markerLrt', 'LED= markerLed']);
    assert.deepEqual(tokensOn(log, 6), ['Message= markerMessage', 'Socket error code 10061 socket10061', 'FQDN= markerFqdn']);
  });

  it('are header fields, verdicts and results of a message, where they stand', () => {
    assert.deepEqual(tokensIn(NDR, 'X-Forefront'), [
      'X-Forefront-Antispam-Report headerAntispamReport',
      'CIP:192.0.2.1 antispamCip',
      'CTRY: antispamCtry',
      'SCL:9 sclHigh',
      'SFV:SPM verdictSpm',
    ]);
    assert.deepEqual(tokensIn(NDR, ' CAT:'), ['CAT:HPHISH catHphsh', 'SFTY:9.99 antispamSfty']);
    assert.deepEqual(tokensIn(NDR, 'X-Microsoft'), ['X-Microsoft-Antispam headerMicrosoftAntispam', 'BCL:8 bclMany']);
    assert.deepEqual(tokensIn(NDR, 'Authentication'), ['Authentication-Results headerAuthResults', 'spf=fail authSpfFail']);
    assert.deepEqual(tokensIn(NDR, '\tsmtp.'), [
      'smtp.mailfrom= authMailFrom',
      'dkim=none authDkimNone',
      'dmarc=fail authDmarcFail',
      'action=oreject actionOverride',
    ]);
    assert.deepEqual(tokensIn(NDR, ' header.from'), [
      'header.from= authHeaderFrom',
      'compauth=fail compauthFail',
      'reason=001 reason001',
    ]);
    assert.deepEqual(tokensIn(NDR, '> X-Forefront'), ['X-Forefront-Antispam-Report headerAntispamReport', 'SCL:-1 sclSkipped']);
    assert.deepEqual(tokensIn(NDR, '>  SFV'), ['SFV:SKN verdictSkn', 'IPV:CAL ipvCal']);
    assert.deepEqual(tokensIn(NDR, 'Authentication-results'), [
      'Authentication-results headerAuthResults',
      'spf=3Dnone authSpfNone',
      'reason=3D601 reasonOwnDomain',
    ]);
    assert.deepEqual(tokensIn(NDR, 'Remote Server'), ['RESOLVER.ADR.RecipientNotFound reasonRecipientNotFound']);
  });

  it('are none in a subject, another header or the words of a letter', () => {
    for (const line of ['Subject:', 'X-Other:', 'SCL:5 and', 'Status: all', 'Action: please', 'Delivery has']) {
      assert.deepEqual(tokensIn(NDR, line), [], line);
    }
  });

  it('are the fields of a report by their values', () => {
    const report = readSample('undeliverable.eml');
    const found = report.split(/\r?\n/).findIndex((row) => row.startsWith('Action: failed'));
    const log = open(report);
    assert.deepEqual(tokensOn(log, found), ['Action reportAction']);
    assert.deepEqual(tokensOn(log, found + 1), ['Status reportStatus']);
  });

  it('are those of a reply in pasted text, and none far from one', () => {
    const text = [
      'SocketError was seen here',
      '',
      'We got 450 4.4.316 Connection refused [Message=Socket error code 10061]',
      '[LastAttemptedServerName=mail.contoso.com]',
      '',
      'IP=192.0.2.1 PRX5 SocketError',
    ].join('\n');
    const log = open(text);
    assert.deepEqual(tokensOn(log, 0), []);
    assert.deepEqual(tokensOn(log, 2), [
      'Connection refused connectRefused',
      'Message= markerMessage',
      'Socket error code 10061 socket10061',
    ]);
    assert.deepEqual(tokensOn(log, 3), ['LastAttemptedServerName= markerLastServer']);
    assert.deepEqual(tokensOn(log, 5), []);
  });

  it('are none in a text that is no log', () => {
    const log = open('source,event_id\nSMTP,FAIL\nSCL:5 Socket error code 10061\n');
    assert.deepEqual(
      [0, 1, 2].flatMap((line) => tokensOn(log, line)),
      [],
    );
  });

  it('are each the longest that stands there', () => {
    const log = open(
      trackingLog(
        '2026-11-20T18:00:03.658Z,,STOREDRIVER,FAIL,1,a@contoso.com,554 5.2.2 STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded; x,y,',
      ),
    );
    assert.deepEqual(tokensOn(log, 4).slice(2), [
      'STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded reasonShutoffQuota',
    ]);
  });
});

describe('the card of a word', () => {
  const log = open(
    trackingLog('2026-11-20T18:00:03.658Z,,SMTP,FAIL,1,a@contoso.com,550 5.7.1 x [Stage: <img/src=x>[y`\u202e](command:z),s,'),
  );

  it('has its name, its words, its kind and the article', () => {
    const at = log.lines.line(4).indexOf('FAIL');
    const { name, text } = en.tokens.eventFail;
    assert.deepEqual(log.tokens.hover(4, at + 3, en), {
      start: at,
      end: at + 4,
      markdown: `### FAIL · ${name}\n\n${text}\n\n*${en.interface.tokenKinds.trackingEvent}* · [${en.links.messageTracking}](https://learn.microsoft.com/en-us/exchange/mail-flow/transport-logs/message-tracking)\n`,
    });
    assert.equal(log.tokens.hover(4, at + 4, en), null);
  });

  it('lets nothing of the log become a link, an image or a tag', () => {
    const trace = open('Received,SenderAddress,RecipientAddress,Status (<img/src=x>`![y]\u202e),MessageTraceId\n');
    for (const [opened, line, word] of [
      [log, 4, 'Stage'],
      [trace, 0, 'Status'],
    ] as const) {
      const card = opened.tokens.hover(line, opened.lines.line(line).indexOf(word), en)?.markdown ?? '';
      const [heading = ''] = card.split('\n');
      assert.match(heading, /^### .*&lt;img\/src=x\\>/);
      assert.doesNotMatch(heading, /[^\\][[\]`!]|<img|\u202e/);
    }
  });

  it('is there in every language for every word of the samples', () => {
    const seen = new Set<TokenId>();
    for (const sample of sampleNames) {
      const opened = open(readSample(sample));
      for (let line = 0; line < Math.min(opened.lines.lineCount, 120); line++) {
        for (let character = 0; character < Math.min(opened.lines.line(line).length, 1_000); character += 40) {
          const id = opened.tokens.at(line, character)?.id;
          if (id === undefined || seen.has(id)) {
            continue;
          }
          seen.add(id);
          for (const language of languages) {
            const card = opened.tokens.hover(line, character, localeOf(language))?.markdown;
            assert.doesNotMatch(card ?? 'undefined', /\bundefined\b|\bnull\b|\{\w+\}|command:|\n\n\n/);
          }
        }
      }
    }
    assert.ok(seen.size > 30, `${seen.size} words`);
  });

  it('is that of the column for every spelling of its name', () => {
    const written = (Object.keys(tokens) as TokenId[])
      .filter((id) => tokens[id].kind === 'column')
      .flatMap((id) => tokens[id].written.map((spelling) => [id, spelling] as const));
    const header = ['MessageTraceId', 'SenderAddress', 'Received', 'RecipientAddress', 'Status', 'MessageId', 'FromIP', 'ToIP'];
    for (const [id, spelling] of written.filter(([, one]) => !/^event/i.test(one))) {
      const opened = open([...header, spelling].join(',').concat('\n'));
      const at = opened.lines.line(0).lastIndexOf(spelling);
      assert.equal(opened.tokens.at(0, at)?.id, id, spelling);
    }
  });
});

describe('a word in a very long line', () => {
  it('is sought near the place alone', () => {
    const filler = 'Socket error code 10061 [Stage: '.repeat(1_250);
    assert.ok(filler.length >= 40_000);
    const log = open(trackingLog(`2026-11-20T18:00:03.658Z,,SMTP,FAIL,1,a@contoso.com,550 5.1.1 ${filler},s,`));
    const row = log.lines.line(4);
    const near = row.indexOf('Socket error code 10061', 20_000);
    assert.equal(log.tokens.at(4, near)?.id, 'socket10061');
    assert.equal(log.tokens.at(4, 39_000), null, 'no row is read farther than 32,768 characters');
  });

  it('is a token only as far as a reply reaches', () => {
    const log = open(`550 5.1.1 x ${'y '.repeat(900)}SocketError ${'y '.repeat(900)}SocketError\n`);
    const row = log.lines.line(0);
    assert.equal(log.tokens.at(0, row.indexOf('SocketError'))?.id, 'socketError');
    assert.equal(log.tokens.at(0, row.lastIndexOf('SocketError')), null);
  });
});
