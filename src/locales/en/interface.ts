/** English words of the interface. */

import type { InterfaceWords } from '../interface.ts';

export const interfaceWords: InterfaceWords = {
  outcome: {
    failed: '**Failed.**',
    delayed: '**Delayed**, still being retried.',
    delayedUntil: '**Delayed**, retried until {time}.',
    delayedFor: { one: '**Delayed**, retried for {count} hour.', other: '**Delayed**, retried for {count} hours.' },
    deliveredLater: '**Delivered later**, at {time}. This delay is over.',
    failedLater: '**Failed later**, at {time}.',
    permanent: '**Permanent failure.**',
    transient: '**Temporary failure**, retried by the sending server.',
    success: '**Accepted.**',
  },
  ending: {
    failed: 'failed',
    delayed: 'delayed',
    delayedUntil: 'retried until {time}',
    deliveredLater: 'delivered later',
    failedLater: 'failed later',
  },
  card: {
    lastAttempt: 'Last attempt {time}.',
    whoActs: 'Who acts:',
    proven: 'Most likely, from this record',
    causes: 'Possible causes',
    alsoPossible: 'Also possible:',
    fix: 'Fix',
    others: { one: '**{count} other** with this cause since {time}', other: '**{count} others** with this cause since {time}' },
    lastSuccess: 'last success to this server {time}',
    quotedBy: 'Quoted by {reply}: this is the cause.',
    quotes: 'The quoted reply {reply} is the cause.',
    undocumented: 'Nobody documents this code; this is what its class and subject say.',
    copyCheck: 'Copy check',
    connector: 'connector',
    checks: 'Checks',
    changes: 'Checks that change something or send a message',
    related: 'See also:',
  },
  action: {
    openArticle: 'Open “{title}”',
    copyCheck: 'Copy diagnostic command: {title}',
    copyChange: 'Copy command that changes or sends something: {title}',
    copyTicket: 'Copy ticket summary',
  },
  ticket: {
    time: 'Time',
    sender: 'Sender',
    recipient: 'Recipient',
    server: 'Server',
    connector: 'Connector',
    messageId: 'Message ID',
    networkMessageId: 'Network message ID',
    reply: 'Reply',
    cause: 'Cause',
    whoActs: 'Who acts',
    article: 'Article',
  },
  status: {
    failed: { one: '{count} failed', other: '{count} failed' },
    delayed: { one: '{count} delayed', other: '{count} delayed' },
    none: 'no failures',
    tooltip:
      'Mail Flow Lens reads this file as: {format}. Messages and recipients are counted by their last state. Click to open Problems.',
    copied: 'Copied.',
    refused: 'Not copied: a value of this record holds a control character: {value}',
  },
  formats: {
    'extended-trace': 'Message trace (extended)',
    'tracking-log': 'Message tracking log',
    'mail-message': 'Mail message',
    'plain-text': 'Text with mail errors',
  },
  cli: {
    usage: `Usage:
  mail-flow-lens scan [--format table|ndjson] [--locale en|ru|it] [--all] PATH…   find the codes in files, folders or standard input (-)
  mail-flow-lens explain CODE|TEXT [--locale en|ru|it] [--format markdown|json]   print the card of a code
  mail-flow-lens lsp --stdio                                                      run the language server
Exit status of scan: 0 nothing failed, 1 something failed or was delayed, 2 bad usage or unreadable input.`,
    missing: '{file}: no such file or folder',
    unreadable: '{file}: cannot be read ({reason})',
    binary: '{file}: a binary file, not a text log',
    badValue: '{option} {value}: not one of {choices}',
    nothingMatches: 'nothing is known of “{value}”',
    noPath: 'scan needs a file, a folder, or - for standard input',
    noQuestion: 'explain needs a code or a text',
    unknownCommand: 'no such command: {value}',
  },
};
