/** The mail systems that a log can come from, and in which a step or a command can work. */

export const mailSystems = ['exchange', 'postfix', 'sendmail', 'exim', 'qmail'] as const;

export type MailSystem = (typeof mailSystems)[number];
