/** What logs write besides codes: events, sources, statuses, markers, socket errors. Words: `locales/<language>/tokens/`. */

import type { DocumentedToken, TokenRow } from '../token.ts';
import { antispamVerdicts } from './antispamVerdicts.ts';
import { authenticationResults } from './authenticationResults.ts';
import { columns } from './columns.ts';
import { connectivityEvents } from './connectivityEvents.ts';
import { connectivitySources } from './connectivitySources.ts';
import { connectMessages } from './connectMessages.ts';
import { customData } from './customData.ts';
import { detailNames } from './detailNames.ts';
import { headerFields } from './headerFields.ts';
import { markers } from './markers.ts';
import { protocolEvents } from './protocolEvents.ts';
import { queueColumns } from './queueColumns.ts';
import { queueStatuses } from './queueStatuses.ts';
import { reasons } from './reasons.ts';
import { recordColumns } from './recordColumns.ts';
import { socketErrors } from './socketErrors.ts';
import { tags } from './tags.ts';
import { traceEvents } from './traceEvents.ts';
import { traceStatuses } from './traceStatuses.ts';
import { trackingEvents } from './trackingEvents.ts';
import { trackingSources } from './trackingSources.ts';

const rows = {
  ...trackingEvents,
  ...trackingSources,
  ...traceEvents,
  ...traceStatuses,
  ...protocolEvents,
  ...markers,
  ...tags,
  ...reasons,
  ...connectMessages,
  ...socketErrors,
  ...detailNames,
  ...customData,
  ...columns,
  ...recordColumns,
  ...queueColumns,
  ...queueStatuses,
  ...connectivityEvents,
  ...connectivitySources,
  ...antispamVerdicts,
  ...authenticationResults,
  ...headerFields,
};

export type TokenId = keyof typeof rows;

export const tokens: Readonly<Record<TokenId, TokenRow>> = rows;

/** The same with their sources, of which the bundles have none. */
export const documentedTokens: Readonly<Record<TokenId, DocumentedToken>> = rows;
