import assert from 'node:assert/strict';
import { en } from '../../../../src/locales/en/index.ts';
import { localeOf } from '../../../../src/locales/languages.ts';
import { scanText } from '../../../../src/scan/scanner.ts';
import { decodedView } from '../../../../src/service/pages/decodedView.ts';
import { splitLines } from '../../../../src/text/lines.ts';
import { expectGolden } from '../../golden.ts';
import { reportOf } from '../../reports.ts';
import { readSample } from '../../samples.ts';

const GROUP = [
  'Final-Recipient: rfc822;a@contoso.com',
  'Action: failed',
  'Status: 5.1.10',
  'Diagnostic-Code: smtp;550 5.1.10 no',
];
const OTHER = ['Final-Recipient: rfc822;b@contoso.com', 'Action: delayed', 'Status: 4.4.7', 'Remote-MTA: dns;mx.contoso.com'];
const WORDS = ['a@contoso.com', '', "Remote Server returned '550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found'"];
const base64 = (text: string): string[] =>
  Buffer.from(text)
    .toString('base64')
    .match(/.{1,60}/g) ?? [];

const plain = reportOf({
  text: WORDS,
  groups: [GROUP, OTHER],
  returned: ['From: s@example.com', 'Message-ID: <1@example.com>', '', 'Hi'],
});
const reports: Readonly<Record<string, string>> = {
  'plain text': plain,
  base64: reportOf({ encoding: 'base64', text: base64(WORDS.join('\n')), groups: [GROUP] }),
  'words alone in base64': reportOf({ encoding: 'base64', text: base64(WORDS.join('\n')) }),
  'quoted-printable': reportOf({ encoding: 'quoted-printable', text: ['a=40contoso.com: 550 5.1.=', '10 =D0=BD=D0=B5=D1=82'] }),
  HTML: reportOf({
    type: 'text/html',
    text: ['<p>a@contoso.com<br>', 'said: 550 5.1.<b>10</b> &lt;no&gt;</p><p>550 5.7.1 no</p>'],
  }),
  'a returned header': reportOf({
    text: WORDS,
    groups: [GROUP],
    returned: ['Message-ID: <1@x>'],
    returnedType: 'text/rfc822-headers',
  }),
  'a returned header with its way and verdicts': reportOf({
    text: WORDS,
    groups: [GROUP],
    returned: [
      'Received: from relay.example.com (192.0.2.7) by mx.contoso.com (192.0.2.8) with ESMTPS',
      ' (version=TLS1_2, cipher=x) id 1; Fri, 20 Nov 2026 10:31:07 +0200',
      'Received: from [192.0.2.1] by relay.example.com; Fri, 20 Nov 2026 08:00:00 +0000',
      'Authentication-Results: spf=fail smtp.mailfrom=x.example; dkim=none;',
      ' dmarc=fail action=oreject header.from=x.example; compauth=fail reason=000',
      'X-Forefront-Antispam-Report: CIP:192.0.2.7;SCL:5;SFV:SPM;CAT:SPOOF',
      'ARC-Seal: i=1; cv=none; d=x.example',
      'Subject: 550 5.7.1 ═ » ',
    ],
    returnedType: 'text/rfc822-headers',
  }),
  'a report that was forwarded': `From: c@example.com\nTo: d@example.com\nMessage-ID: <2@x>\nContent-Type: message/rfc822\n\n${plain}`,
  'a report in base64': reportOf({
    text: ['See below.'],
    returned: base64(plain),
    returnedType: 'message/rfc822\nContent-Transfer-Encoding: base64',
  }),
};

/** What a person would be told: code, reply, class, outcome, recipient, server, message; how many failures and what became of whom. */
function told(text: string): unknown {
  const { findings, states } = scanText(text);
  const failures = new Map<number, number>();
  return {
    findings: findings
      .map(({ code, reply, outcome, telling, entry, failure, record, ...finding }) => {
        failures.set(failure, failures.get(failure) ?? failures.size);
        const { recipient, server, messageId, sender } = record;
        return [code, reply, finding.class, outcome, telling, entry, recipient, server, messageId, sender].join(' ');
      })
      .sort(),
    failures: failures.size,
    states: states.map(({ recipient, state }) => `${recipient} ${state}`).sort(),
  };
}

function viewOf(text: string, prefix = ''): ReturnType<typeof decodedView> {
  return decodedView({ name: 'report.eml', lines: splitLines(text), prefix, notices: [] }, en);
}

describe('decoded view', () => {
  for (const [name, text] of Object.entries({ ...reports, 'the sample': readSample('undeliverable.eml') })) {
    it(`tells the same as the file: ${name}`, () => {
      const view = viewOf(text).text;
      assert.equal(scanText(view).format, 'decoded-message');
      assert.deepEqual(told(view), told(text));
      assert.ok(scanText(view).findings.every(({ part }) => part === null));
    });
  }

  for (const language of ['en', 'ru', 'it'] as const) {
    it(`is what its golden file shows in ${language}`, () => {
      const text = reportOf({
        header: ['X-Trace: =?utf-8?B?0J/RgNC40LLQtdGC?=', 'Content-Language: ru'],
        encoding: 'base64',
        type: 'text/plain; charset=windows-1251',
        text: ['zeUg5O7x8uDi6+Xt7i4=', 'an alien line'],
        groups: [GROUP, OTHER],
        returned: [
          'Received: from relay.example.com by mx.contoso.com with ESMTPS id 1; Fri, 20 Nov 2026 10:31:07 +0200',
          'Received: from [192.0.2.1] by relay.example.com; Fri, 20 Nov 2026 08:00:00 +0000',
          'Authentication-Results: spf=fail smtp.mailfrom=x.example; dkim=none;',
          ' dmarc=fail action=oreject header.from=x.example; compauth=fail reason=000',
          'X-Forefront-Antispam-Report: CIP:192.0.2.7;SCL:5;SFV:SPM;CAT:SPOOF',
          'Subject: =?koi8-r?Q?=F0=D2=C9=D7=C5=D4?=',
          '',
          'Hello',
        ],
      }).replace(
        '--b--',
        [
          '--b',
          "Content-Disposition: attachment; filename*=utf-8''%D0%BE%D1%82%D1%87%D1%91%D1%82.pdf",
          'Content-Type: application/pdf',
          'Content-Transfer-Encoding: base64',
          '',
          'A'.repeat(1200),
          '--b--',
        ].join('\n'),
      );
      const view = decodedView({ name: 'report.eml', lines: splitLines(text), prefix: '2:', notices: [] }, localeOf(language));
      expectGolden(`decodedView/${language}.txt`, view.text);
    });
  }

  it('says where each part begins', () => {
    const view = viewOf(plain, '3:');
    const lines = view.text.split('\n');
    assert.deepEqual(
      view.parts.map(({ number, line }) => `${number}|${lines[line]?.replace(/ ─+$/, '')}`),
      ['3:2|── 3:2 message/delivery-status', '3:1|── 3:1 text/plain', '3:3|── 3:3 message/rfc822', '3:3.1|── 3:3.1 text/plain'],
    );
  });

  it('lets nobody write a heading, a remark or a title from outside', () => {
    const text = reportOf({
      header: ['── 9 message/delivery-status: x', 'X-A: a'],
      text: ['══ Mail Flow Lens · x ══', '── 9 message/delivery-status ──', '» 5.1.1', 'Status: 5.1.1'],
      returned: ['Subject: x', '', '── ≡ x'],
    });
    const view = viewOf(text);
    assert.equal(view.text.split('\n').filter((line) => line.startsWith('── ')).length, view.parts.length + 1);
    assert.doesNotMatch(view.text, /^» /mu);
  });

  it('shows what would be obeyed or hidden', () => {
    const view = viewOf(reportOf({ text: ['a\u001b[31mb\u202ec\u200bd\u0000'] })).text;
    assert.match(view, /a␛\[31mb\[U\+202E\]c\[U\+200B\]d␀/);
  });

  it('names a file in one line', () => {
    const view = decodedView({ name: 'a\n── b', lines: ['From: a@example.com', '', 'x'], prefix: '', notices: [] }, en);
    assert.equal(view.text.split('\n')[0], '══ Mail Flow Lens · a ── b ══');
  });

  for (const { told, parts, body, last } of [
    { told: 'more parts than its outline lists', parts: 6000, body: 'a', last: 5000 },
    { told: 'more text than a page holds', parts: 4000, body: 'a'.repeat(6000), last: 1640 },
  ]) {
    it(`ends a page of ${told}, and says so at both ends`, () => {
      const part = ['--b', 'Content-Type: text/plain', '', body];
      const lines = [
        'From: a@example.com',
        'Content-Type: multipart/mixed; boundary=b',
        '',
        ...Array.from({ length: parts }, () => part).flat(),
      ];
      const view = decodedView({ name: 'a.eml', lines, prefix: '', notices: [] }, en);
      const shown = view.text.split('\n');
      assert.ok(view.text.length < 10_001_000, String(view.text.length));
      assert.match(shown[1] ?? '', /^» Not the whole message/);
      assert.equal(shown.at(-2), shown[1]);
      assert.equal(scanText(view.text).format, 'decoded-message');
      assert.ok(view.parts.every(({ number, line }) => shown[line]?.startsWith(`── ${number} text/plain`)));
      assert.ok(Math.abs(view.parts.length - last) < 10, String(view.parts.length));
    });
  }
});
