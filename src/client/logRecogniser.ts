/** Decides which documents the server gets to see: those whose beginning is a mail log, whatever their language id or name. */

import type { TextDocument } from 'vscode';
import type { FormatId } from '../ids/formatId.ts';
import { RECORDS_SCHEME } from '../protocol.ts';
import { HEAD_LENGTH, recogniseFormat } from '../scan/recognise.ts';
import { isDecoded, PAGE_SCHEME, SCAN_SCHEME } from './addresses.ts';

/**
 * Schemes of documents that are not a person's files: our own cards, version control, output channels, search results,
 * settings.
 */
const passedOver = new Set([
  PAGE_SCHEME,
  SCAN_SCHEME,
  'git',
  'output',
  'search-editor',
  'vscode-settings',
  'vscode',
  'debug',
  'comment',
  'walkThrough',
]);

/** Whether the first 64 K of the document are a mail log, or it is a page of failing records, which the server knows. */
export function isMailLog(document: TextDocument): boolean {
  return document.uri.scheme === RECORDS_SCHEME || recogniseLog(document) !== null;
}

/** The format of the mail log that the first 64 K of the document are; null if they are none. */
export function recogniseLog(document: TextDocument): FormatId | null {
  return passedOver.has(document.uri.scheme) && !isDecoded(document.uri) ? null : recogniseFormat(headOf(document));
}

/** The first 64 K of a document, without copying the rest of it. */
export function headOf(document: TextDocument): string {
  const parts: string[] = [];
  let length = 0;
  for (let line = 0; line < document.lineCount && length < HEAD_LENGTH; line++) {
    const text = document.lineAt(line).text;
    parts.push(text);
    length += text.length + 1;
  }
  return parts.join('\n').slice(0, HEAD_LENGTH);
}
