/** A log opened in the editor, and what the extension says about it; imported by the suite only. */

import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** Maximum time for the language server to start, read a log and answer, milliseconds. */
const patience = 20_000;

/** Time after which an extension that has said nothing about a file is assumed to stay silent, milliseconds. */
const silence = 1_500;

/** Opens a file of the workspace in an editor. */
export async function openSample(name: string): Promise<vscode.TextDocument> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'a folder is open');
  return show(await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name)));
}

/** Writes a file into the workspace. */
export async function writeFile(name: string, bytes: Uint8Array): Promise<void> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.ok(folder, 'a folder is open');
  await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder.uri, name), bytes);
}

/** Opens a text that is not in a file. */
export async function openUntitled(content: string, language = 'plaintext'): Promise<vscode.TextDocument> {
  return show(await vscode.workspace.openTextDocument({ content, language }));
}

/** @returns the problems of a log, once there are any and all of them match */
export async function waitForProblems(
  document: vscode.TextDocument,
  fits: (problem: vscode.Diagnostic) => boolean = () => true,
): Promise<readonly vscode.Diagnostic[]> {
  let problems: readonly vscode.Diagnostic[] = [];
  await eventually(`problems in ${document.uri.path}`, async () => {
    problems = vscode.languages.getDiagnostics(document.uri);
    return problems.length > 0 && problems.every(fits);
  });
  return problems;
}

/** @returns the problems of a text that is expected to have none */
export async function readProblemsLater(document: vscode.TextDocument): Promise<readonly vscode.Diagnostic[]> {
  await sleep(silence);
  return vscode.languages.getDiagnostics(document.uri);
}

/** @returns the code of a problem as it is shown, and the page it leads to */
export function readCode(problem: vscode.Diagnostic): { readonly value: string; readonly target: vscode.Uri | undefined } {
  const { code } = problem;
  return typeof code === 'object'
    ? { value: String(code.value), target: code.target }
    : { value: String(code), target: undefined };
}

/** @returns the Markdown of every hover card at a place */
export async function readHover(document: vscode.TextDocument, place: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, place);
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

/** @returns the quick fixes that a problem offers */
export function listQuickFixes(
  document: vscode.TextDocument,
  problem: vscode.Diagnostic,
): Thenable<readonly vscode.CodeAction[]> {
  return vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, problem.range);
}

/** Runs the command of a quick fix. @returns what it copied */
export async function runCopyingFix(fix: vscode.CodeAction): Promise<string> {
  assert.ok(fix.command, `"${fix.title}" is a command`);
  await vscode.env.clipboard.writeText('');
  await vscode.commands.executeCommand(fix.command.command, ...(fix.command.arguments ?? []));
  return vscode.env.clipboard.readText();
}

/** Waits until a condition holds. @throws Error with its name if it never does */
export async function eventually(name: string, isSo: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + patience; Date.now() < deadline; await sleep(50)) {
    if (await isSo()) {
      return;
    }
  }
  throw new Error(`no ${name}`);
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

async function show(document: vscode.TextDocument): Promise<vscode.TextDocument> {
  await vscode.window.showTextDocument(document);
  return document;
}
