/** The ids of steps for delivery, queues and routes of Exchange Online. */

export type DeliveryStepId = never;
