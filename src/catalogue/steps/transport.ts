/** The ids of steps for errors of Exchange Server. */

export type TransportStepId = never;
