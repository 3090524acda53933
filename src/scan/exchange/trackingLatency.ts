/**
 * How long a message was under way, as a row of the message tracking schema says it: since it entered the organisation, which `message-info` has
 * for `DELIVER` and `SEND` (https://learn.microsoft.com/exchange/mail-flow/transport-logs/message-tracking), or by the values that newer versions
 * write there and in `custom-data`: `SRV=EXCH01.contoso.com:TOTAL-HUB=5.117|…`, `S:E2ELatency=4.117`, both in seconds.
 */

import { instantOf } from '../../text/times/instant.ts';
import type { Latency } from '../finding.ts';

/** Events after which a message is no longer under way here. */
const LEAVES: ReadonlySet<string> = new Set(['DELIVER', 'SEND', 'SENDEXTERNAL']);
const E2E = /(?:^|;)S:E2ELatency=(\d{1,9}(?:\.\d{1,9})?)(?=;|$)/;
const SERVER = /(?:^|;)SRV=([^:;=|]{1,255}):TOTAL(?:-[A-Z]{1,10})?=(\d{1,9}(?:\.\d{1,9})?)/g;
/** Maximum length of the values that are read, UTF-16 code units. */
const MAX_VALUE = 4000;

export interface LatencyValues {
  readonly time: string | null;
  readonly recipients: readonly string[];
  readonly info: string;
  readonly custom: string;
}

export function leaves(event: string): boolean {
  return LEAVES.has(event);
}

/** Null: the row does not say. */
export function trackingLatency({ time, recipients, info, custom }: LatencyValues): Latency | null {
  const at = instantOf(time);
  const entered = instantOf(info.slice(0, info.includes(';') ? info.indexOf(';') : MAX_VALUE));
  const seconds = Number.isNaN(at - entered) ? E2E.exec(custom.slice(0, MAX_VALUE))?.[1] : undefined;
  const total = seconds === undefined ? at - entered : Number(seconds) * 1000;
  const hops = info.includes('SRV=')
    ? [...info.slice(0, MAX_VALUE).matchAll(SERVER)].map(([, server = '', took = '']) => ({
        server,
        duration: Number(took) * 1000,
      }))
    : [];
  // A clock that differs makes a time before the message entered.
  const isKnown = total >= 0;
  return isKnown || hops.length > 0 ? { at, total: isKnown ? total : null, recipients, hops } : null;
}
