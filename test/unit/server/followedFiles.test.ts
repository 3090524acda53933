import assert from 'node:assert/strict';
import { localeOf } from '../../../src/locales/languages.ts';
import { nodeDisk } from '../../../src/server/disk/node.ts';
import { FollowedFiles } from '../../../src/server/followedFiles.ts';
import { GrowingFile } from '../../../src/server/growingFile.ts';
import { ReportBuilder } from '../../../src/service/overview/reportBuilder.ts';

const options = { locale: localeOf('en'), own: [], isStopped: () => false, onRead: () => undefined };
const fileOf = (uri: string): GrowingFile => new GrowingFile(uri, uri, nodeDisk, options);

describe('the files of a report that is followed', () => {
  it('keep their readers while these remember little, and give back what a file that shrank held', () => {
    const followed = new FollowedFiles();
    followed.follow('file:///a.log', fileOf('a'), 50_000);
    followed.follow('file:///b.log', fileOf('b'), 20_000);
    assert.deepEqual([followed.growing('file:///a.log') !== null, followed.growing('file:///b.log')], [true, null]);
    followed.follow('file:///a.log', fileOf('a'), 10_000);
    followed.follow('file:///b.log', fileOf('b'), 20_000);
    assert.ok(followed.growing('file:///b.log') !== null);
  });

  it('are remembered only once one of them grows', () => {
    const followed = new FollowedFiles();
    const stamp = { kind: 'file', size: 1000, modified: 1, changed: 1 } as const;
    const found = { part: new ReportBuilder(localeOf('en')).part(), members: [null] };
    followed.remember('file:///a.log', stamp, found);
    assert.equal(followed.part('file:///a.log', stamp), null);
    followed.follow('file:///b.log', fileOf('b'), 0);
    followed.remember('file:///a.log', stamp, found);
    assert.equal(followed.part('file:///a.log', stamp), found);
    assert.equal(followed.part('file:///a.log', { ...stamp, changed: 2 }), null);
  });

  it('are followed while they are written and large: four of them', () => {
    const followed = new FollowedFiles();
    const stamp = { kind: 'file', size: 1 << 20, modified: Date.now(), changed: Date.now() } as const;
    assert.equal(followed.wants('file:///0.log', { ...stamp, size: 1000 }), false);
    assert.equal(followed.wants('file:///0.log', { ...stamp, modified: Date.now() - 3_600_000 }), false);
    for (const name of ['0', '1', '2', '3']) {
      assert.equal(followed.wants(`file:///${name}.log`, stamp), true);
      followed.follow(`file:///${name}.log`, fileOf(name), 0);
    }
    assert.equal(followed.wants('file:///4.log', stamp), false);
    followed.keepOnly(new Set(['file:///0.log']));
    assert.equal(followed.wants('file:///4.log', stamp), true);
  });
});
