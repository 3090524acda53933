/** How the suite is handed to a desktop VS Code, by a stand-in for its program: a script that writes down what it is called with. */

import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listDesktops, runDesktopSuite } from '../../../scripts/vscode/desktopSuite.ts';
import { testExtension } from '../../../scripts/vscode/hostSuite.ts';
import { Lifetime } from '../../../scripts/vscode/lifetime.ts';
import { formatMessage } from '../../host/message.ts';

const onWindows = process.platform === 'win32';

/** Calls of the stand-in, each with its arguments. */
type Calls = readonly (readonly string[])[];

describe('the suite in a desktop VS Code', () => {
  let folder: string;
  let program: string;
  let lifetime: Lifetime;
  const keptProgram = process.env.VSCODE_EXECUTABLE;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'desktop-'));
  });
  beforeEach(() => {
    lifetime = new Lifetime();
  });
  afterEach(() => lifetime.end());
  after(() => {
    rmSync(folder, { recursive: true });
    if (keptProgram === undefined) {
      delete process.env.VSCODE_EXECUTABLE;
    } else {
      process.env.VSCODE_EXECUTABLE = keptProgram;
    }
  });

  /** Makes a program and its command, as VS Code has them; what the suite would tell is told by the program. */
  const standIn = (name: string, output: string, exitCode: number): (() => Calls) => {
    const inside = join(folder, name);
    const calls = join(inside, 'calls.jsonl');
    mkdirSync(join(inside, 'bin'), { recursive: true });
    const script = join(inside, 'code.cjs');
    writeFileSync(
      script,
      `const args = process.argv.slice(2);
       require('node:fs').appendFileSync(${JSON.stringify(calls)}, JSON.stringify(args) + '\\n');
       const suite = args.find((arg) => arg.startsWith('--extensionTestsPath='))?.slice('--extensionTestsPath='.length);
       if (suite !== undefined) {
         if (typeof require(suite).run !== 'function') throw new Error('the suite has no run');
         process.stdout.write(${JSON.stringify(output)});
         process.exitCode = ${exitCode};
       }`,
    );
    for (const file of [join(inside, 'Code'), join(inside, 'bin', 'code')]) {
      const [path, text] = onWindows
        ? [`${file}.cmd`, `@"${process.execPath}" "${script}" %*\r\n`]
        : [file, `#!/bin/sh\nexec "${process.execPath}" "${script}" "$@"\n`];
      writeFileSync(path, text);
      chmodSync(path, 0o755);
    }
    program = join(inside, onWindows ? 'Code.cmd' : 'Code');
    process.env.VSCODE_EXECUTABLE = program;
    return () =>
      readFileSync(calls, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as readonly string[]);
  };

  it('installs the packed extension, then runs the bundled suite on the samples', async () => {
    // VS Code ends with 1 where a test failed; the counts are told all the same.
    const counts = { passed: 3, failed: 2, skipped: 1 };
    const calls = standIn('whole', `Chromium speaks\n${formatMessage({ result: counts })}\n`, 1);
    const [desktop] = await listDesktops();
    assert.equal(desktop?.program, program);
    assert.deepEqual(await runDesktopSuite(lifetime, program, join(folder, 'a.vsix'), folder), counts);
    const [install = [], run = []] = calls();
    assert.ok(install.includes(`--install-extension=${join(folder, 'a.vsix')}`));
    const extensions = install.find((arg) => arg.startsWith('--extensions-dir='));
    const data = install.find((arg) => arg.startsWith('--user-data-dir='));
    assert.match(run[0] ?? '', /samples$/u);
    for (const arg of [extensions, data, '--disable-workspace-trust', `--extensionDevelopmentPath=${testExtension}`]) {
      assert.ok(arg !== undefined && run.includes(arg), `${arg}`);
    }
    assert.ok(run.includes(`--extensionTestsPath=${join(folder, 'suite.cjs')}`));
  });

  it('fails where VS Code ends before the counts', async () => {
    standIn('crashing', 'no display\n', 7);
    await assert.rejects(runDesktopSuite(lifetime, program, join(folder, 'a.vsix'), folder), /before they told their counts.*7/u);
  });

  it('refuses a program that is not there', async () => {
    process.env.VSCODE_EXECUTABLE = join(folder, 'nowhere');
    await assert.rejects(listDesktops(), /VSCODE_EXECUTABLE names no file/u);
  });
});
