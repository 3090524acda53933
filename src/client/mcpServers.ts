/** Offers the tools as an MCP server to agents of VS Code that use such servers, if the person wants it: the same program as the command line's. */

import * as vscode from 'vscode';
import { PRODUCT_NAME } from '../ids/product.ts';
import { SETTINGS_SECTION } from '../protocol.ts';
import { isUnmasked } from './languageModelTools.ts';
import { currentLanguage } from './words.ts';

/** As `contributes.mcpServerDefinitionProviders` names it. */
const PROVIDER = 'mailFlowLens.mcp';
const OFFERED = 'mcpServer';

/** Nothing in versions of VS Code that know no such servers. `program`: path of the server; `node`: of what runs it. */
export function registerMcpServer(program: string, node: string, version: string): vscode.Disposable[] {
  const register = vscode.lm?.registerMcpServerDefinitionProvider;
  if (register === undefined) {
    return [];
  }
  const changed = new vscode.EventEmitter<void>();
  return [
    changed,
    vscode.workspace.onDidChangeWorkspaceFolders(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(SETTINGS_SECTION)) {
        changed.fire();
      }
    }),
    register(PROVIDER, {
      onDidChangeMcpServerDefinitions: changed.event,
      provideMcpServerDefinitions: () => {
        const folders = (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file');
        const isOffered = vscode.workspace.getConfiguration(SETTINGS_SECTION).get<boolean>(OFFERED, false);
        if (!isOffered || folders.length === 0) {
          return [];
        }
        const args = [
          program,
          '--locale',
          currentLanguage(),
          ...folders.flatMap(({ uri }) => ['--root', uri.fsPath]),
          ...(isUnmasked() ? ['--unmasked'] : []),
        ];
        // The program of the editor runs scripts as Node does if it is told so.
        const env = { ELECTRON_RUN_AS_NODE: '1' };
        return [new vscode.McpStdioServerDefinition(PRODUCT_NAME, node, args, env, version)];
      },
    }),
  ];
}
