/** The commands of a client that runs none; a test spreads this and sets those that it is about. */

import type { ActionCommands } from '../../src/service/editor/codeActions.ts';

export const noActions: ActionCommands = {
  showDecoded: null,
  goToFile: null,
  openArticle: null,
  copy: null,
  showText: null,
  refuse: null,
  terminal: null,
  showAll: null,
  explain: null,
  showJourney: null,
  showSession: null,
  ignore: null,
};
