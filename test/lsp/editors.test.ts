/** The settings of `docs/editors.md`, in the editors that are there: problems arrive, a card is shown, a quick fix copies its command. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { commandLineNode } from '../commandLine.ts';

/** Maximum time for an editor, milliseconds: each takes some seconds. */
const PATIENCE = 60_000;

/** What an editor saw. */
interface Seen {
  readonly problems: number;
  readonly codes: readonly string[];
  readonly card: string;
  readonly fixes: readonly string[];
  /** What the quick fix copied that copies a command. */
  readonly copied: string;
}

interface Editor {
  readonly name: string;
  readonly program: string;
  /** The language of its settings, in the page. */
  readonly language: string;
  /** Its arguments: `settings` and `driver` are files. */
  readonly args: (settings: string, driver: string, log: string) => readonly string[];
  /** Writes what it sees into the file `SEEN`, as JSON, and ends. */
  readonly driver: string;
  /** Arguments with which it ends at once, and well only if all is there that it needs. */
  readonly probe: readonly string[];
}

/** Words by which the fix that copies a command is known. */
const COPIES = 'Copy command';

const editors: readonly Editor[] = [
  {
    name: 'Neovim',
    program: 'nvim',
    language: 'lua',
    probe: ['--headless', '-u', 'NONE', '+lua assert(vim.lsp.start_client or vim.lsp.start)', '+q'],
    args: (settings, driver, log) => ['--headless', '-n', '-u', settings, log, `+luafile ${driver}`],
    driver: `
      local function wait(what) assert(vim.wait(30000, what, 50), 'nothing came') end
      local function ask(method, params)
        for _, answer in pairs(vim.lsp.buf_request_sync(0, method, params, 30000) or {}) do
          if answer.result then return answer.result end
        end
      end
      local ok, fault = pcall(function()
        wait(function() return #vim.diagnostic.get(0) > 0 end)
        local problems, codes, at = vim.diagnostic.get(0), {}, nil
        for _, problem in ipairs(problems) do
          local code = problem.code or problem.user_data.lsp.code
          table.insert(codes, code)
          if code == '4.4.316' then at = at or problem end
        end
        vim.api.nvim_win_set_cursor(0, { at.lnum + 1, at.col + 1 })
        local place = vim.lsp.util.make_position_params(0, 'utf-16')
        local card = ask('textDocument/hover', place).contents
        local fixes = ask('textDocument/codeAction', {
          textDocument = place.textDocument,
          range = { start = place.position, ['end'] = place.position },
          context = { diagnostics = {} },
        })
        local titles = {}
        local _, client = next(vim.lsp.get_active_clients())
        for _, fix in ipairs(fixes) do
          table.insert(titles, fix.title)
          if fix.title:find('${COPIES}', 1, true) then
            local command = type(fix.command) == 'table' and fix.command or fix
            client.config.commands[command.command](command)
          end
        end
        vim.fn.writefile({ vim.fn.json_encode({
          problems = #problems, codes = codes, card = card.value or card, fixes = titles, copied = vim.fn.getreg('"'),
        }) }, vim.env.SEEN)
      end)
      if not ok then io.stderr:write(fault) end
      vim.cmd('qa!')
    `,
  },
  {
    name: 'Emacs with Eglot',
    program: 'emacs',
    language: 'elisp',
    probe: ['--batch', '--eval', "(progn (require 'package) (package-initialize) (require 'eglot))"],
    args: (settings, driver, log) => [
      ...['--batch', '--eval', "(progn (require 'package) (package-initialize))"],
      ...['-l', settings, log, '-l', driver],
    ],
    driver: `
      (require 'json)
      (defun wait-for (what)
        (let ((end (+ (float-time) 30)))
          (while (and (not (funcall what)) (< (float-time) end)) (accept-process-output nil 0.05))
          (or (funcall what) (error "nothing came"))))
      (setq eglot-sync-connect 30)
      (unless (eglot-current-server) (apply #'eglot--connect (eglot--guess-contact)))
      (flymake-mode 1)
      (flymake-start)
      (wait-for (lambda () (and (eglot-current-server) (flymake-diagnostics))))
      (let* ((server (eglot-current-server))
             (problems (mapcar (lambda (one) (alist-get 'eglot-lsp-diag (eglot--diag-data one))) (flymake-diagnostics)))
             (at (seq-find (lambda (one) (equal (plist-get one :code) "4.4.316")) problems))
             (range (plist-get at :range)))
        (goto-char (1+ (eglot--lsp-position-to-point (plist-get range :start))))
        (let* ((card (plist-get (jsonrpc-request server :textDocument/hover (eglot--TextDocumentPositionParams)) :contents))
               (fixes (append (jsonrpc-request server :textDocument/codeAction
                 (list :textDocument (eglot--TextDocumentIdentifier) :range range :context (list :diagnostics (vector at)))) nil)))
          (dolist (fix fixes)
            (when (string-search "${COPIES}" (plist-get fix :title))
              (let ((command (if (stringp (plist-get fix :command)) fix (plist-get fix :command))))
                (eglot-execute-command server (intern (plist-get command :command)) (plist-get command :arguments)))))
          (with-temp-file (getenv "SEEN")
            (insert (json-encode
              (list :problems (length problems)
                    :codes (vconcat (mapcar (lambda (one) (plist-get one :code)) problems))
                    :card (plist-get card :value)
                    :fixes (vconcat (mapcar (lambda (one) (plist-get one :title)) fixes))
                    :copied (if kill-ring (substring-no-properties (car kill-ring)) "")))))))
      (kill-emacs 0)
    `,
  },
];

describe('settings of other editors', () => {
  const page = readFileSync('docs/editors.md', 'utf8');
  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'mail-flow-lens-editors-'));
    const command = join(folder, 'mail-flow-lens');
    writeFileSync(command, `#!/bin/sh\nexec "${commandLineNode}" "${resolve('dist/cli.mjs')}" "$@"\n`);
    chmodSync(command, 0o755);
    copyFileSync('samples/message-trace.csv', join(folder, 'trace.csv'));
  });

  after(() => rmSync(folder, { recursive: true }));

  for (const { name, program, language, args, driver, probe } of editors) {
    it(`work in ${name}`, function () {
      this.timeout(PATIENCE + 10_000);
      if (process.platform === 'win32' || spawnSync(program, probe, { timeout: PATIENCE }).status !== 0) {
        process.stdout.write(`    ${name} is not here: its settings are not tried\n`);
        this.skip();
      }
      const settings = join(folder, `settings.${language}`);
      const script = join(folder, `driver.${language}`);
      writeFileSync(settings, new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'ms').exec(page)?.[1] ?? '');
      writeFileSync(script, driver);
      const seen = join(folder, `${program}.json`);
      const env = {
        ...process.env,
        PATH: `${folder}${delimiter}${process.env.PATH}`,
        HOME: folder,
        SEEN: seen,
        LC_ALL: 'C.UTF-8',
      };
      const { stderr } = spawnSync(program, args(settings, script, join(folder, 'trace.csv')), {
        cwd: folder,
        env,
        timeout: PATIENCE,
      });
      let told: Seen;
      try {
        told = JSON.parse(readFileSync(seen, 'utf8')) as Seen;
      } catch {
        assert.fail(`${name} saw nothing:\n${String(stderr).slice(-3000)}`);
      }
      assert.ok(told.problems >= 20 && told.codes.includes('4.4.316'), JSON.stringify(told.codes));
      assert.match(told.card, /4\.4\.316/);
      assert.ok(told.fixes.length > 3, told.fixes.join('\n'));
      assert.match(told.copied, /\w/);
    });
  }
});
