import assert from 'node:assert/strict';
import { recogniseFormat } from '../../../../../src/scan/recognise.ts';
import { scanText } from '../../../../../src/scan/scanner.ts';

/** amavis's line about a message for two recipients. */
function amavis(verdict: string): string {
  return `Nov 20 08:00:01 mail amavis[500]: (00500-02) ${verdict}, [198.51.100.4]:53123 <bob@contoso.com> -> <eva@fabrikam.com>,<Mia@fabrikam.com>, Queue-ID: 1A2B3C4D5F, Message-ID: <m2@contoso.com>, Hits: 10, size: 2869, 494 ms\n`;
}

/** Rspamd's line about a message, in its own file. */
function rspamd(action: string, rest = ''): string {
  return `2026-11-20 08:00:18 #38(normal) <a91f69>; task; rspamd_task_write_log: id: <1@contoso.com>, qid: <D0773817F93C>, ip: 198.51.100.4, from: <win@tailspintoys.com>, (default: T (${action}): [26.79/15.00] [R_SPF_FAIL(4.00){5.1.1;}]), len: 2675, time: 52.1ms, dns req: 11, digest: <550>, rcpts: <eva@contoso.com>, mime_rcpts: <eva@contoso.com,>${rest}\n`;
}

/** `message recipient state` of each state. */
function states(text: string): readonly string[] {
  return scanText(text).states.map(({ message, recipient, state }) => `${message ?? '-'} ${recipient} ${state}`);
}

/** `reply code outcome reason text` of each failing finding. */
function told(text: string): readonly string[] {
  return scanText(text)
    .findings.filter((finding) => finding.class !== 'success')
    .map(
      ({ reply, code, outcome, reason, text: words }) =>
        `${reply ?? '-'} ${code ?? '-'} ${outcome ?? '-'} ${reason ?? '-'} ${words}`,
    );
}

describe('the logs of filters', () => {
  const verdicts: readonly (readonly [verdict: string, state: string | null, reason: string | null])[] = [
    ['Passed CLEAN {RelayedInbound}', null, null],
    ['Blocked SPAM {BouncedInternal,Quarantined}', 'failed', 'spam'],
    ['Blocked INFECTED (Eicar-Test-Signature) {RejectedInbound,Quarantined}', 'failed', 'virus'],
    ['Blocked SPAM {DiscardedInbound,Quarantined}', 'dropped', null],
    ['Blocked SPAM {NoBounceOpenRelay,Quarantined}', 'dropped', null],
    ['Blocked SPAM', null, null],
  ];
  for (const [verdict, state, reason] of verdicts) {
    it(`tells ${state ?? 'nothing'} of a message that amavis "${verdict}"`, () => {
      assert.deepEqual(
        states(amavis(verdict)),
        state === null ? [] : ['eva', 'mia'].map((name) => `<m2@contoso.com> ${name}@fabrikam.com ${state}`),
      );
      assert.deepEqual(
        scanText(amavis(verdict)).findings.map((finding) => finding.reason),
        reason === null ? [] : [reason],
      );
    });
  }

  const actions: readonly (readonly [action: string, state: string | null])[] = [
    ['no action', null],
    ['add header', null],
    ['rewrite subject', null],
    ['greylist', 'delayed'],
    ['soft reject', 'delayed'],
    ['reject', 'failed'],
    ['quarantine', 'dropped'],
    ['discard', 'dropped'],
  ];
  for (const [action, state] of actions) {
    it(`tell ${state ?? 'nothing'} of Rspamd's action "${action}"`, () => {
      assert.deepEqual(states(rspamd(action)), state === null ? [] : [`<1@contoso.com> eva@contoso.com ${state}`]);
    });
  }

  it("give the reason by Rspamd's default answer, or by the words that a module forced", () => {
    assert.deepEqual(told(rspamd('reject')), ['- - failed spam reject']);
    assert.deepEqual(told(rspamd('reject', ', forced: reject "virus found: "Eicar""; score=nan (set by clamav)')), [
      '- - failed virus virus found: "Eicar"',
    ]);
  });

  it('are told by their verdicts; beside a mail server, they belong to its log', () => {
    assert.equal(recogniseFormat(rspamd('no action')), 'filter-log');
    assert.equal(recogniseFormat(amavis('Passed CLEAN {RelayedInbound}')), 'filter-log');
    assert.equal(recogniseFormat('Nov 20 08:00:01 mail amavis[500]: (00500-02) loaded 551 rules\n'), null);
    const delivery =
      'Nov 20 08:00:01 mail postfix/smtp[403]: 1A2B3C4D5F: to=<eva@fabrikam.com>, relay=mx.fabrikam.com[203.0.113.7]:25, delay=1, dsn=2.0.0, status=sent (250 2.0.0 Ok)\n';
    assert.equal(recogniseFormat(amavis('Passed CLEAN {RelayedInbound}') + delivery), 'postfix-log');
  });

  describe("in Postfix's log, where a filter has taken a message", () => {
    const taken = (words: string): string =>
      `Nov 20 08:00:01 mail postfix/smtp[403]: 1A2B3C4D5F: to=<eva@fabrikam.com>, relay=127.0.0.1[127.0.0.1]:10024, delay=0.5, dsn=2.5.0, status=sent (${words})\n`;

    it('do not take its bounce for a delivery', () => {
      assert.deepEqual(states(taken('250 2.5.0 Ok, id=00500-02, BOUNCE')), ['1A2B3C4D5F eva@fabrikam.com failed']);
      assert.deepEqual(told(taken('250 2.5.0 Ok, id=00500-02, BOUNCE')), ['- - failed unknown BOUNCE']);
    });

    it('do not take what it discarded for a delivery or a failure', () => {
      for (const words of [
        '250 2.7.0 Ok, discarded, id=00500-02 - spam',
        '250 2.5.0 Ok, id=00500-02, DISCARD(bounce.suppressed)',
      ]) {
        assert.deepEqual(states(taken(words)), ['1A2B3C4D5F eva@fabrikam.com dropped']);
        assert.deepEqual(told(taken(words)), []);
      }
    });
  });
});
