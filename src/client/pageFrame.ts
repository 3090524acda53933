/** The frame of our own pages in the editor. */

import * as vscode from 'vscode';
import { PRODUCT_NAME } from '../ids/product.ts';
import { currentLanguage } from './words.ts';

/** An empty page with the script and style of a folder: nothing else from anywhere may run or be loaded. */
export function frameOf(webview: vscode.Webview, folder: vscode.Uri): string {
  const nonce = crypto.randomUUID();
  const address = (file: string): string => webview.asWebviewUri(vscode.Uri.joinPath(folder, file)).toString();
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${currentLanguage()}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${PRODUCT_NAME}</title>
<link rel="stylesheet" nonce="${nonce}" href="${address('main.css')}">
</head>
<body>
<script nonce="${nonce}" src="${address('main.js')}"></script>
</body>
</html>`;
}

/** What a page sends: a word alone, or one with the version and the index of what it is about. */
type PageRequest<Plain extends string, Indexed extends string> =
  | { readonly type: Plain }
  | { readonly type: Indexed; readonly version: number; readonly index: number };

/** What a page sent, if it is what the page can send. */
export function readRequest<Plain extends string, Indexed extends string>(
  message: unknown,
  plain: readonly Plain[],
  indexed: readonly Indexed[],
): PageRequest<Plain, Indexed> | null {
  if (typeof message !== 'object' || message === null || !('type' in message)) {
    return null;
  }
  const type = plain.find((one) => one === message.type);
  if (type !== undefined) {
    return { type };
  }
  const known = indexed.find((one) => one === message.type);
  const { version, index } = { version: null, index: null, ...message };
  return known !== undefined && typeof version === 'number' && typeof index === 'number' ? { type: known, version, index } : null;
}
