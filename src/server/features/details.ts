/** Our own request for all about the record at a place, which the client shows in its pane. */

import { DETAILS_REQUEST, type PlaceParams } from '../../protocol.ts';
import type { Details } from '../../recordDetails.ts';
import { LogText } from '../../service/document/logText.ts';
import { detailsAt } from '../../service/editor/details.ts';
import type { Feature } from '../feature.ts';
import { tokensOf } from '../logTokens.ts';
import { actionCommands } from './codeActions.ts';

export const details: Feature = {
  register(served) {
    served.connection.onRequest(DETAILS_REQUEST, ({ uri, position }: PlaceParams): Details | null => {
      const log = served.logOf(uri);
      const text = served.textOf(uri);
      const tokens = log === undefined ? undefined : tokensOf(served, log);
      if (log === undefined || log.format === null || text === undefined || tokens === undefined) {
        return null;
      }
      const source = {
        log,
        text: new LogText(text),
        tokens,
        locale: served.locale,
        rules: served.settings,
        shell: served.shell,
        hasWorkspace: served.folders.length > 0,
        commands: actionCommands(served),
      };
      return detailsAt(source, position);
    });
  },
};
