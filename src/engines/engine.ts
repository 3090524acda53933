/** The engines that the knowledge is exported for. */

export const engines = ['sql', 'kql', 'splunk', 'elastic', 'json'] as const;

export type Engine = (typeof engines)[number];
