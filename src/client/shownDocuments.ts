/** Keeps every feature of the language client to the documents that the server has: the client is registered for all. */

import type { TextDocument, Uri } from 'vscode';
import type { Middleware } from 'vscode-languageclient';

/** Requests about one document. Notifications (`didOpen`, `didChange` …) are left to `openLogs.ts`, which decides what is shown. */
type DocumentRequest = Extract<
  {
    [Name in keyof Middleware]-?: Required<Middleware>[Name] extends (document: TextDocument, ...rest: never[]) => unknown
      ? Name
      : never;
  }[keyof Middleware],
  `provide${string}` | `prepare${string}`
>;

type ForShown = Required<Pick<Middleware, DocumentRequest>>;

/**
 * Passes on the requests about shown documents, and answers all others with null. Names every request that the library knows, not
 * those of today's server alone, so that no feature can be forgotten: one that is missing here does not compile.
 */
export function onlyForShown(isShown: (uri: Uri) => boolean): ForShown {
  const ifShown = <Document extends TextDocument | Uri, Values extends readonly unknown[], Answer>(
    document: Document,
    ...rest: [...values: Values, next: (document: Document, ...values: Values) => Answer]
  ): Answer | null => {
    const values = rest.slice(0, -1) as [...Values];
    const next = rest[rest.length - 1] as (document: Document, ...values: Values) => Answer;
    return isShown('uri' in document ? document.uri : document) ? next(document, ...values) : null;
  };
  return {
    prepareCallHierarchy: ifShown,
    prepareRename: ifShown,
    prepareTypeHierarchy: ifShown,
    provideCodeActions: ifShown,
    provideCodeLenses: ifShown,
    provideCompletionItem: ifShown,
    provideDeclaration: ifShown,
    provideDefinition: ifShown,
    provideDiagnostics: ifShown,
    provideDocumentColors: ifShown,
    provideDocumentFormattingEdits: ifShown,
    provideDocumentHighlights: ifShown,
    provideDocumentLinks: ifShown,
    provideDocumentRangeFormattingEdits: ifShown,
    provideDocumentRangeSemanticTokens: ifShown,
    provideDocumentRangesFormattingEdits: ifShown,
    provideDocumentSemanticTokens: ifShown,
    provideDocumentSemanticTokensEdits: ifShown,
    provideDocumentSymbols: ifShown,
    provideFoldingRanges: ifShown,
    provideHover: ifShown,
    provideImplementation: ifShown,
    provideInlayHints: ifShown,
    provideInlineCompletionItems: ifShown,
    provideInlineValues: ifShown,
    provideLinkedEditingRange: ifShown,
    provideOnTypeFormattingEdits: ifShown,
    provideReferences: ifShown,
    provideRenameEdits: ifShown,
    provideSelectionRanges: ifShown,
    provideSignatureHelp: ifShown,
    provideTypeDefinition: ifShown,
  };
}
