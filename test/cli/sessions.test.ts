/** The SMTP sessions that the built command line prints. */

import assert from 'node:assert/strict';
import { runCommandLine } from '../commandLine.ts';

const LOG = 'samples/SEND2026112018-1.LOG';

describe('mail-flow-lens sessions', () => {
  it('prints peers and connectors', () => {
    const { status, out, err } = runCommandLine(['sessions', 'samples']);
    assert.deepEqual([status, err], [0, '']);
    assert.match(out, /^SMTP sessions: 7 sessions, 3 messages\n/);
    assert.match(out, /\n {2}mx\.wingtiptoys\.com +To Internet +2 +1 +1 /);
  });

  it('prints one session, and as JSON', () => {
    const { out } = runCommandLine(['sessions', LOG, '--session', '08DF458E3A1C7D42']);
    assert.match(out, /\n08DF458E3A1C7D42 {2}2026-11-20T18:07:40\.871Z {2}send {2}mx1\.fabrikam\.com/);
    assert.match(out, /\n {6}refused: 550 5\.1\.1 <k\.lindgren@fabrikam\.com>/);
    const { sessions } = JSON.parse(runCommandLine(['sessions', LOG, '--session', '08DF458E3A1C7D42', '--format', 'json']).out);
    assert.deepEqual(sessions[0].messages[0].recipients, ['j.ortega@fabrikam.com', 'k.lindgren@fabrikam.com']);
  });

  it('says what is missing', () => {
    assert.deepEqual(runCommandLine(['sessions', LOG, '--session', 'NONE']), {
      status: 2,
      out: '',
      err: 'NONE: no such session in these logs\n',
    });
    const other = runCommandLine(['sessions', 'samples/message-trace.csv']);
    assert.equal(other.status, 2);
    assert.match(other.err, /message-trace\.csv: no mail log was recognised in it\n/);
    assert.equal(runCommandLine(['sessions']).status, 2);
  });
});
