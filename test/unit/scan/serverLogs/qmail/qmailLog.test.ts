import assert from 'node:assert/strict';
import { FailureNumbers } from '../../../../../src/scan/failureNumbers.ts';
import { emptyRecord, type LogRecord } from '../../../../../src/scan/finding.ts';
import { recogniseFormat } from '../../../../../src/scan/recognise.ts';
import { scanText } from '../../../../../src/scan/scanner.ts';
import { openQmailLog } from '../../../../../src/scan/serverLogs/qmail/qmailLog.ts';
import { renumber } from '../../../marks.ts';

const LABEL = '@400000006afffe0a075bcd15';

/** A log of lines, all of one time. */
function logOf(...lines: readonly string[]): string {
  return lines.map((line) => `${LABEL} ${line}\n`).join('');
}

/** A message, the beginning of its only delivery, and what was reported of that. */
function delivery(report: string, to = 'remote user@contoso.com', sender = 'sender@fabrikam.com'): string {
  return logOf(
    'new msg 550',
    `info msg 550: bytes 511 from <${sender}> qp 5501 uid 89`,
    `starting delivery 3: msg 550 to ${to}`,
    `delivery 3: ${report}`,
  );
}

/** `reply code class outcome failure` of each finding. */
function told(text: string): string[] {
  return renumber(scanText(text).findings).map(
    ({ reply, code, class: own, outcome, failure }) => `${reply ?? '-'} ${code ?? '-'} ${own} ${outcome ?? '-'} ${failure}`,
  );
}

/** `message recipient state` of each state; `-` for what has no name. */
function states(text: string): string[] {
  return scanText(text).states.map(({ message, recipient, state }) => `${message ?? '-'} ${recipient || '-'} ${state}`);
}

function recordOf(text: string): LogRecord {
  const [finding] = scanText(text).findings;
  assert.ok(finding);
  return finding.record;
}

const UNKNOWN =
  'failure: 203.0.113.7_does_not_like_recipient./Remote_host_said:_550_5.1.1_<first_last@contoso.com>_unknown/Giving_up_on_203.0.113.7./';
const SENT = 'success: 203.0.113.7_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_550/';

describe('qmail log', () => {
  it('reads the record of a delivery, with what earlier lines say of it', () => {
    assert.deepEqual(recordOf(delivery(UNKNOWN)), {
      ...emptyRecord,
      time: '2026-11-20T08:00:00.123Z',
      event: 'failure',
      sender: 'sender@fabrikam.com',
      recipient: 'user@contoso.com',
      session: '550',
      ip: '203.0.113.7',
    } satisfies LogRecord);
  });

  it('shows the words with blanks, without what qmail adds', () => {
    assert.equal(scanText(delivery(UNKNOWN)).findings[0]?.text, '5.1.1 <first last@contoso.com> unknown');
  });

  describe('a report', () => {
    const cases: readonly (readonly [report: string, told: readonly string[], state: string])[] = [
      [UNKNOWN, ['550 5.1.1 permanent failed 0'], 'failed'],
      [
        'failure: 203.0.113.7_failed_after_I_sent_the_message./Remote_host_said:_550-5.7.1_this/550-5.7.1_is/550_5.7.1_spam/Giving_up_on_203.0.113.7./',
        ['550 5.7.1 permanent failed 0', '550 5.7.1 permanent failed 0', '550 5.7.1 permanent failed 0'],
        'failed',
      ],
      [
        'failure: Connected_to_203.0.113.7_but_sender_was_rejected./Remote_host_said:_553_sorry_(#5.7.1)/Giving_up_on_203.0.113.7./',
        ['553 - permanent failed 0', '- 5.7.1 permanent failed 0'],
        'failed',
      ],
      [
        "failure: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/I'm_not_going_to_try_again;_this_message_has_been_in_the_queue_too_long./",
        ['- 4.4.1 transient failed 0'],
        'failed',
      ],
      [
        'deferral: Connected_to_203.0.113.7_but_greeting_failed./Remote_host_said:_421_busy/',
        ['421 - transient delayed 0'],
        'delayed',
      ],
      ['deferral: CNAME_lookup_failed_temporarily._(#4.4.3)/', ['- 4.4.3 transient delayed 0'], 'delayed'],
      ['deferral: /usr/bin/a_5.1.1:_550_of_4.4.7_blocks/', [], 'delayed'],
      ['report mangled, will defer', [], 'delayed'],
      [SENT, ['250 2.0.0 success relayed 0'], 'relayed'],
      [SENT.replaceAll('203.0.113.7', '127.0.0.1'), ['250 2.0.0 success relayed 0'], 'queued'],
      [
        'success: 203.0.113.7_accepted_message./Remote_host_said:_250_ok_1795161600_qp_550/',
        ['250 - success relayed 0'],
        'relayed',
      ],
    ];
    for (const [report, expected, state] of cases) {
      it(`tells ${state} in ${report}`, () => {
        const text = delivery(report);
        assert.deepEqual(told(text), expected);
        assert.deepEqual(states(text), [`550/5501 user@contoso.com ${state}`]);
      });
    }
  });

  describe('a delivery on this machine', () => {
    const cases: readonly (readonly [report: string, told: readonly string[], state: string])[] = [
      ['success: did_1+0+0/', [], 'delivered'],
      ['success: did_0+0+1/', [], 'delivered'],
      ['success: did_0+2+0/qp_5511/', [], 'expanded'],
      ['success: did_0+0+0/', [], 'dropped'],
      ['success: delivered_to_the_store/', [], 'delivered'],
      ['failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/', ['- 5.1.1 permanent failed 0'], 'failed'],
    ];
    for (const [report, expected, state] of cases) {
      it(`is ${state} in ${report}`, () => {
        const text = delivery(report, 'local fabrikam.com-user@fabrikam.com');
        assert.deepEqual(told(text), expected);
        assert.deepEqual(states(text), [`550/5501 user@fabrikam.com ${state}`]);
      });
    }
  });

  it('names the host that could not be found', () => {
    const text = delivery("failure: Sorry,_I_couldn't_find_any_host_named_mx-1.contoso.example._(#5.1.2)/");
    assert.equal(recordOf(text).server, 'mx-1.contoso.example');
  });

  it('does not count a report, or a report about one', () => {
    for (const sender of ['', '#@[]']) {
      const text = delivery(UNKNOWN, 'remote user@contoso.com', sender);
      assert.deepEqual(told(text), ['550 5.1.1 permanent - 0']);
      assert.deepEqual(states(text), []);
    }
  });

  it('does not take two messages for one that had the same number', () => {
    const text = delivery(UNKNOWN) + logOf('end msg 550') + delivery(SENT).replace('qp 5501', 'qp 5502');
    assert.deepEqual(states(text), ['550/5501 user@contoso.com failed', '550/5502 user@contoso.com relayed']);
  });

  it('forgets who sent a message with a number that is given again', () => {
    const text =
      delivery(UNKNOWN) +
      logOf('new msg 550', 'starting delivery 4: msg 550 to remote user@contoso.com', `delivery 4: ${UNKNOWN}`);
    assert.deepEqual(
      scanText(text).findings.map(({ record }) => record.sender),
      ['sender@fabrikam.com', null],
    );
  });

  it('tells a delivery whose beginning is not in the log', () => {
    assert.deepEqual(states(logOf(`delivery 3: ${UNKNOWN}`, `delivery 4: ${SENT}`)), ['- - failed', '- - relayed']);
  });

  it('reads a report that was wrapped or cut off', () => {
    const text = `${logOf('delivery 3: failure: 203.0.113.7_does_not_like_recipient./Remote_host_said:_550_5.1.1_<us')}er@contoso.com>_unknown/Giving_up_on_203.0.113.7./
${logOf('delivery 4: success: 203.0.113.7_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queu', 'status: local 0/10 remote 0/20')}`;
    assert.deepEqual(told(text), ['550 5.1.1 permanent failed 0', '250 2.0.0 success relayed 1']);
    assert.equal(scanText(text).findings[0]?.text, '5.1.1 <user@contoso.com> unknown');
  });

  it('tells whom rblsmtpd turned away', () => {
    const text = logOf('rblsmtpd: 203.0.113.9 pid 550: 451 https://www.example.org/5.1.1');
    assert.deepEqual(told(text), ['451 - transient - 0']);
    assert.equal(recordOf(text).ip, '203.0.113.9');
    assert.deepEqual(states(text), []);
  });

  it('reads every beginning of a line', () => {
    const line = `delivery 3: ${UNKNOWN}\n`;
    const cases: readonly (readonly [before: string, time: string | null])[] = [
      [`${LABEL} `, '2026-11-20T08:00:00.123Z'],
      ['@400000006afffe0a ', '2026-11-20T08:00:00.000Z'],
      ['1795161600.550511 ', '2026-11-20T08:00:00.550Z'],
      ['2026-11-20 08:00:00.123456500 ', '2026-11-20 08:00:00.123456500'],
      ['2026-11-20_08:00:00.12345 ', '2026-11-20T08:00:00.12345Z'],
      ['Nov 20 09:00:00 mx1 qmail: 1795161600.550511 ', '2026-11-20T08:00:00.550Z'],
      ['Nov 20 08:00:00 mx1 qmail-send[550]: ', 'Nov 20 08:00:00'],
      ['2026-11-20T08:00:00+01:00 mx1 qmail: ', '2026-11-20T08:00:00+01:00'],
      ['qmail-1  | ', null],
      ['> ', null],
      ['', null],
    ];
    for (const [before, time] of cases) {
      assert.equal(recordOf(before + line).time, time);
    }
  });

  describe('recognition', () => {
    const taken: readonly string[] = [
      logOf('new msg 550'),
      logOf('status: local 0/10 remote 0/20'),
      'Nov 20 08:00:00 mx1 qmail: 1795161600.550511 end msg 550\n',
      'info msg 550: bytes 5 from <> qp 1 uid 2\n',
      `2026-11-20 08:00:00 delivery 3: ${SENT}\n`,
      `Hello,\nwhat is this?\nRegards\n${logOf(`delivery 3: ${SENT}`)}`,
    ];
    for (const text of taken) {
      it(`takes ${text}`, () => {
        assert.equal(recogniseFormat(text), 'qmail-log');
      });
    }

    const left: Readonly<Record<string, string>> = {
      'the log of another service': logOf('tcpserver: status: 1/40', 'dnscache: query 550 5.1.1'),
      'a log of an application': '2026-11-20 08:00:00 new msg 550\n2026-11-20 08:00:01 delivery 3: failure: the van broke\n',
      'a log of deliveries': 'delivery 3: success: door 5.1.1\ndelivery 4: success: signed-for\nstarting delivery 5\n',
      'a listing of the queue': '20 Nov 2026 08:00:00 GMT  #550  5501  <sender@fabrikam.com>\n\tremote\tuser@contoso.com\n',
    };
    for (const [name, text] of Object.entries(left)) {
      it(`leaves ${name}`, () => {
        assert.notEqual(recogniseFormat(text), 'qmail-log');
      });
    }
  });

  it('gives no memory where there is much to remember', () => {
    const reader = openQmailLog([], { finding: () => {}, state: () => {} }, new FailureNumbers());
    assert.notEqual(reader.rest(), null);
    for (let number = 0; number < 1500; number++) {
      reader.line(`${LABEL} info msg ${number}: bytes 5 from <sender@fabrikam.com> qp 1 uid 2`, number);
    }
    assert.equal(reader.rest(), null);
  });
});
