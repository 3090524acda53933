/** The ids of steps for errors of other providers. */

export type ProviderStepId = never;
