/** What `npm run knowledge` finds wrong, as problems of the editor. */

import { execFile } from 'node:child_process';
import path from 'node:path';
import * as vscode from 'vscode';

/** Milliseconds from a save to the check; several files are often saved at once. */
const DELAY = 300;
const PROBLEM = /^(knowledge\/.+?):(\d+): (.+)$/gm;

export class Problems {
  #root;
  #shown = vscode.languages.createDiagnosticCollection('knowledge');
  /** @type {NodeJS.Timeout | undefined} */
  #timer;
  #isRunning = false;

  /** @param {string} root the repository */
  constructor(root) {
    this.#root = root;
  }

  renew() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.#isRunning ? this.renew() : this.#run()), DELAY);
  }

  dispose() {
    clearTimeout(this.#timer);
    this.#shown.dispose();
  }

  #run() {
    this.#isRunning = true;
    const node = path.join(this.#root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
    execFile(node, ['scripts/knowledge.ts'], { cwd: this.#root }, (error, _, said) => {
      this.#isRunning = false;
      const problems = [...said.matchAll(PROBLEM)];
      const files = Map.groupBy(problems, ([, file = '']) => file);
      this.#shown.clear();
      for (const [file, ofFile] of files) {
        this.#shown.set(vscode.Uri.file(path.join(this.#root, file)), ofFile.map(toDiagnostic));
      }
      if (error !== null && problems.length === 0) {
        vscode.window.showErrorMessage(`The check of knowledge/ did not run: ${said || error.message}`);
      }
    });
  }
}

/** @param {RegExpExecArray} problem */
function toDiagnostic([, , line, text = '']) {
  // The editor underlines a whole line from its first word.
  const diagnostic = new vscode.Diagnostic(new vscode.Range(Number(line) - 1, 0, Number(line) - 1, Number.MAX_VALUE), text);
  diagnostic.source = 'knowledge';
  return diagnostic;
}
