/** The ids of steps for errors that many servers give alike. */

export type SharedStepId = never;
