/** Requests that make the server read a whole file from the disk, with a notification that shows how far it is and can cancel it. */

import * as vscode from 'vscode';
import { WorkDoneProgress } from 'vscode-languageclient';
import { fill } from '../locales/wording.ts';
import { withoutLinks } from './commands.ts';
import type { OpenLogs } from './openLogs.ts';
import { fileName } from './place.ts';
import { currentWords } from './words.ts';

interface Scan {
  readonly uri: string;
  readonly workDoneToken?: string | number;
}

/** Number of requests, so that each has a token of its own. */
let count = 0;

/** Sends one. `title`: what the notification says; by default that the file is read. @returns the answer; undefined if the person cancelled it */
export async function scanFromDisk<Params extends Scan, Answer>(
  logs: OpenLogs,
  method: string,
  params: Params,
  title = fill(currentWords().fileScan.progress, { name: fileName(vscode.Uri.parse(params.uri)) }),
): Promise<Answer | undefined> {
  const client = await logs.client();
  const workDoneToken = `${method}/${++count}`;
  const options = { location: vscode.ProgressLocation.Notification, title: withoutLinks(title), cancellable: true };
  return vscode.window.withProgress(options, async (progress, token) => {
    let before = 0;
    const listener = client.onProgress(WorkDoneProgress.type, workDoneToken, (report) => {
      const percent = report.kind === 'report' ? (report.percentage ?? before) : before;
      progress.report({ increment: percent - before });
      before = percent;
    });
    try {
      const answer = await client.sendRequest<Answer>(method, { ...params, workDoneToken }, token);
      return token.isCancellationRequested ? undefined : answer;
    } catch (error) {
      if (token.isCancellationRequested) {
        return undefined;
      }
      throw error;
    } finally {
      listener.dispose();
    }
  });
}
