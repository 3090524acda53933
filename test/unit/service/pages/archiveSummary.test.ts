import assert from 'node:assert/strict';
import { en } from '../../../../src/locales/en/index.ts';
import { ArchiveSummary } from '../../../../src/service/pages/archiveSummary.ts';

const page = (text: string) => ({ text, links: [] });

describe('summary of an archive', () => {
  it('is none if nothing in it is a log, and nothing was left unread', () => {
    const summary = new ArchiveSummary('a.zip', en);
    assert.equal(summary.page(), null);
    summary.add('a.zip!/a', null, true);
    assert.equal(summary.page(), null);
    summary.addFault('a.zip!/b', { kind: 'encrypted', packing: '' });
    assert.match(summary.page()?.text ?? '', /^a\.zip\na\.zip!\/b: encrypted with a password/);
  });

  it('only counts the later ones of very many failures', () => {
    const summary = new ArchiveSummary('a.zip', en);
    summary.add('a.zip!/one', page(`one\nlog: 1 failed\n${'x'.repeat(1_000_000)}\n`), true);
    summary.add('a.zip!/two', page('two\nlog: 2 failed\n\n550 5.1.1\n'), true);
    assert.ok(summary.page()?.text.endsWith('x\n\ntwo\nlog: 2 failed\n'));
  });

  it('leads from the summary of each log to its failing records', () => {
    const summary = new ArchiveSummary('a.zip', en);
    const link = { line: 1, start: 0, end: 3, target: {} };
    summary.addFault('a.zip!/b', { kind: 'encrypted', packing: '' });
    summary.add('a.zip!/one', { text: 'one\nall\n', links: [link] }, true);
    summary.add('a.zip!/two', { text: 'two\nall\n', links: [link] }, true);
    const { text = '', links = [] } = summary.page() ?? {};
    const lines = text.split('\n');
    assert.deepEqual(
      links.map(({ line, start, end, target }) => [lines[line - 1], lines[line]?.slice(start, end), target.member]),
      [
        ['one', 'all', 'a.zip!/one'],
        ['two', 'all', 'a.zip!/two'],
      ],
    );
  });

  it('keeps what strangers wrote on one line', () => {
    const summary = new ArchiveSummary('a.zip', en);
    summary.addFault('a.zip!/b\u001b[31m\n\u202ec', { kind: 'damaged', packing: '' });
    assert.doesNotMatch(summary.page()?.text ?? '', /(?!\n)[\p{Cc}\p{Cf}]|\n.*\n.*\n/u);
  });
});
