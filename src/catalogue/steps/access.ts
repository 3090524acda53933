/** The ids of steps for senders, authentication and policies of Exchange Online. */

export type AccessStepId = never;
