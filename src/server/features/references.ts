/** `textDocument/references`, `definition`, `documentHighlight` and `workspace/symbol`: a message, or a cause, wherever it stands. */

import { type DocumentHighlight, DocumentHighlightKind, type Location, SymbolKind } from 'vscode-languageserver';
import { rangeOf } from '../../service/diagnostics.ts';
import { highlightsOf, MAX_HIGHLIGHTS } from '../../service/highlights.ts';
import type { LogDocument } from '../../service/logDocument.ts';
import { LogText } from '../../service/logText.ts';
import { findId, type IdAt, idAt } from '../../service/messageIds.ts';
import { messageSymbols } from '../../service/messageSymbols.ts';
import type { Feature, Served } from '../feature.ts';
import { tokensOf } from '../logTokens.ts';

/** More places of one message than these are no list to be read. */
const MAX_PLACES = 5000;

interface Place {
  readonly textDocument: { readonly uri: string };
  readonly position: { readonly line: number; readonly character: number };
}

export const references: Feature = {
  capabilities: () => ({
    referencesProvider: true,
    definitionProvider: true,
    documentHighlightProvider: true,
    workspaceSymbolProvider: true,
  }),
  register(served) {
    const { connection } = served;
    connection.onReferences(async (params) => {
      const log = served.logOf(params.textDocument.uri);
      const alike = log === undefined ? null : alikeAt(log, params);
      if (alike !== null) {
        return alike;
      }
      const id = log === undefined ? undefined : readId(served, log, params);
      return id === undefined ? null : placesOf(served, id, params.textDocument.uri, MAX_PLACES);
    });
    connection.onDefinition(async (params) => {
      const log = served.logOf(params.textDocument.uri);
      const id = log === undefined ? undefined : readId(served, log, params);
      // The first record of each log that has the message: there it was taken in.
      return id === undefined ? null : placesOf(served, id, params.textDocument.uri, 1);
    });
    connection.onDocumentHighlight((params): DocumentHighlight[] | null => {
      const log = served.readLogOf(params.textDocument.uri);
      if (log === undefined) {
        return null;
      }
      const finding = log.findingAt(params.position.line, params.position.character);
      if (finding !== undefined) {
        return highlightsOf(log, finding);
      }
      const id = readId(served, log, params);
      return id === undefined
        ? null
        : openPlaces(served, id, log.uri, MAX_HIGHLIGHTS).map(({ range }) => ({ range, kind: DocumentHighlightKind.Text }));
    });
    connection.onWorkspaceSymbol(({ query }) =>
      [...served.openLogs()].flatMap((log) =>
        messageSymbols(log, query).map(({ name, container, place }) => ({
          name,
          kind: SymbolKind.Event,
          containerName: container,
          location: { uri: log.uri, range: rangeOf(place) },
        })),
      ),
    );
  },
};

/** The failures with the cause of the code at a place; null where none stands there. */
function alikeAt(log: LogDocument, { position: { line, character } }: Place): Location[] | null {
  const finding = log.findingAt(line, character);
  if (finding === undefined) {
    return null;
  }
  const group = log.groupOf(finding)?.failures.map(({ best }) => best);
  const places = group ?? log.findings.filter(({ code, reply }) => code === finding.code && reply === finding.reply);
  return places.map((place) => ({ uri: log.uri, range: rangeOf(place) }));
}

function readId(served: Served, log: LogDocument, { position }: Place): IdAt | undefined {
  const text = served.textOf(log.uri);
  const cell = tokensOf(served, log)?.cellAt(position.line, position.character) ?? null;
  return text === undefined ? undefined : idAt(log, position, new LogText(text).line(position.line), cell);
}

/** Where an id stands in the open logs, the one that is asked about first. */
function placesOf(served: Served, id: IdAt, from: string, max: number): Location[] {
  const others = [...served.openLogs()].map(({ uri }) => uri).filter((uri) => uri !== from);
  return [from, ...others].flatMap((uri) => openPlaces(served, id, uri, max));
}

function openPlaces(served: Served, { id }: IdAt, uri: string, max: number): Location[] {
  const text = served.textOf(uri);
  return text === undefined
    ? []
    : findId(text.getText(), id, max).map((offset) => ({
        uri,
        range: { start: text.positionAt(offset), end: text.positionAt(offset + id.length) },
      }));
}
