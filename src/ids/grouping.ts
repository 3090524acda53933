/** By what the failures of a log can be grouped. */

export const groupings = ['cause', 'domain', 'server', 'connector', 'sender', 'hour'] as const;

export type Grouping = (typeof groupings)[number];
