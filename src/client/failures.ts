/** Goes through the failures of the active log, and shows all those with one cause, or all places of one message. */

import * as vscode from 'vscode';
import { ReferencesRequest } from 'vscode-languageclient';
import {
  FAILURE_REQUEST,
  type FailureParams,
  type FailureResult,
  NEXT_FAILURE_COMMAND,
  PREVIOUS_FAILURE_COMMAND,
  SHOW_ALL_COMMAND,
} from '../protocol.ts';
import { MESSAGE_TIME, withoutIcons } from './commands.ts';
import type { FailuresView } from './failuresView.ts';
import type { OpenLogs } from './openLogs.ts';
import { type LogPlace, placeOf } from './place.ts';

/** Registers the commands. */
export function registerFailures(logs: OpenLogs, view: FailuresView): vscode.Disposable[] {
  return [
    vscode.commands.registerCommand(NEXT_FAILURE_COMMAND, () => goToFailure(logs, 'next')),
    vscode.commands.registerCommand(PREVIOUS_FAILURE_COMMAND, () => goToFailure(logs, 'previous')),
    vscode.commands.registerCommand(SHOW_ALL_COMMAND, async (...args: readonly unknown[]) => {
      const place = placeOf(args);
      if (place !== undefined && !(await view.showCause(place))) {
        await peekAll(logs, place);
      }
    }),
  ];
}

async function goToFailure(logs: OpenLogs, direction: FailureParams['direction']): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || !(await logs.isRead(editor.document))) {
    return;
  }
  const { line, character } = editor.selection.active;
  const params: FailureParams = { uri: editor.document.uri.toString(), position: { line, character }, direction };
  const failure = await (await logs.client()).sendRequest<FailureResult>(FAILURE_REQUEST, params);
  if (failure === null) {
    return;
  }
  const range = new vscode.Range(failure.line, failure.start, failure.line, failure.end);
  editor.selection = new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  vscode.window.setStatusBarMessage(withoutIcons(failure.text), MESSAGE_TIME);
}

async function peekAll(logs: OpenLogs, { uri, position }: LogPlace): Promise<void> {
  const client = await logs.client();
  const found = await client.sendRequest(ReferencesRequest.type, {
    textDocument: { uri: uri.toString() },
    position: { line: position.line, character: position.character },
    context: { includeDeclaration: true },
  });
  const locations = await client.protocol2CodeConverter.asReferences(found ?? []);
  if (locations.length > 0) {
    await vscode.commands.executeCommand('editor.action.peekLocations', uri, position, locations, 'peek');
  }
}
