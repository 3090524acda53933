/** All entries by id. */

import { connectorDelays } from './connectorDelays.ts';
import type { EntryRow } from './entry.ts';
import { exchangeOnline } from './exchangeOnline.ts';
import { exchangeOnlinePolicy } from './exchangeOnlinePolicy.ts';
import { exchangeServer } from './exchangeServer.ts';
import { expiries } from './expiries.ts';

const rows = { ...connectorDelays, ...expiries, ...exchangeOnline, ...exchangeOnlinePolicy, ...exchangeServer };

/** `authority/code[/slug]`. */
export type EntryId = keyof typeof rows;

export const entries: Readonly<Record<EntryId, EntryRow>> = rows;
