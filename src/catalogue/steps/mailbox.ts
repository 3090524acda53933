/** The ids of steps for recipients, mailboxes and content in Exchange Online. */

export type MailboxStepId = never;
