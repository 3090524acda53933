/** English words of the page of a journey or of an SMTP session. */

import type { JourneyPageWords } from '../journeyPageWords.ts';

export const journeyPageWords: JourneyPageWords = {
  showJourney: 'Show the journey of this message',
  showSession: 'Show this SMTP session',
  moreRecipients: { one: '{count} more recipient is not shown here.', other: '{count} more recipients are not shown here.' },
  moreSteps: { one: '{count} more step is not shown here.', other: '{count} more steps are not shown here.' },
  following: 'Looking for the message in all logs',
  steps: 'Steps',
  step: 'Step {number}',
  sessionTitle: 'SMTP session {id}',
  messages: 'Messages',
  commands: 'Commands',
  certificates: 'Certificates',
  ownSide: 'Own address',
  began: 'Began',
  ended: 'End',
  searched: { one: '{count} log was searched.', other: '{count} logs were searched.' },
  onlyOpen: 'No folder is open, so only the logs that are open were searched. Open the folder with the others to include them.',
  tooMany: {
    one: 'Of the logs in the folders, only the first one was searched: open those that matter as well.',
    other: 'Of the logs in the folders, only the first {count} were searched: open those that matter as well.',
  },
  noMessage: 'What is under the cursor names no message: put it on a record that has an id.',
  noSession: 'The cursor is on no row of an SMTP protocol log.',
};
