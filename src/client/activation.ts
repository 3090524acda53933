/** Activation, the same in every host. */

import type { ExtensionContext } from 'vscode';
import type { ExtensionExports } from '../extensionApi.ts';
import { registerActionMenu } from './actionMenu.ts';
import { apiOf } from './api.ts';
import { registerCommands } from './commands.ts';
import { DecodedMessages } from './decodedMessages.ts';
import { DetailsView } from './details.ts';
import { FailingRecordsPages } from './failingRecords.ts';
import { registerFailures } from './failures.ts';
import type { FailuresTree } from './failuresTree.ts';
import { FailuresView } from './failuresView.ts';
import { GutterMarks } from './gutterMarks.ts';

import { Journeys } from './journeys.ts';
import { registerLanguageModelTools } from './languageModelTools.ts';
import { LargeFiles } from './largeFiles.ts';
import { registerLookUp } from './lookUp.ts';
import { registerMaskedCopies } from './maskedCopies.ts';
import { registerNewLogs } from './newLogs.ts';
import { type ClientHost, OpenLogs } from './openLogs.ts';
import { registerOutlookFiles } from './outlookFiles.ts';
import { registerPages } from './pages.ts';
import { Reports } from './reports.ts';
import { registerTreatAs } from './treatAs.ts';

/** What other extensions get, and what tests read. */
export interface Exports extends ExtensionExports {
  readonly failures: FailuresTree;
}

/** Wires the extension. The context disposes of what it registers. */
export function activateExtension(context: ExtensionContext, host: ClientHost): Exports {
  const logs = new OpenLogs(host);
  const messages = new DecodedMessages(logs);
  const failures = new FailuresView(logs, context.globalState);
  context.subscriptions.push(
    ...registerCommands(),
    registerActionMenu(),
    ...registerLookUp(() => logs.client(), context.globalState),
    failures,
    new GutterMarks(),
    ...registerFailures(logs, failures),
    ...registerPages(logs, messages),
    registerOutlookFiles(messages),
    messages,
    registerMaskedCopies(logs),
    registerTreatAs(),
    new LargeFiles(logs),
    new FailingRecordsPages(logs),
    ...registerNewLogs(context.extensionUri),
    new DetailsView(logs, context.extensionUri),
    new Reports(logs, context),
    new Journeys(logs, context.extensionUri),
    ...registerLanguageModelTools(logs),
    logs,
  );
  return { failures: failures.tree, getApi: apiOf(logs) };
}
