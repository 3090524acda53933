/** What the sessions with one peer through one connector have in common, in memory that grows with the peers alone. */

import type { PeerSummary, SmtpSessionFacts } from '../../sessionFacts.ts';

/** Maximum number of peers that are told apart; the sessions of others are counted together. */
const MAX_PEERS = 10_000;
const OTHERS = '…';

interface Counts {
  direction: PeerSummary['direction'];
  connector: string;
  peer: string;
  sessions: number;
  failed: number;
  messages: number;
  waited: number;
  replies: number;
  readonly tls: Map<string, number>;
}

export class PeerSummaries {
  readonly #peers = new Map<string, Counts>();

  add(facts: SmtpSessionFacts): void {
    const counts = this.#countsOf(facts);
    const taken = facts.messages.filter(({ answer }) => answer?.words.startsWith('2') === true).length;
    const isRefused = facts.messages.some(
      ({ answer, refusals }) => refusals.length > 0 || answer?.words.startsWith('2') !== true,
    );
    const tls = facts.tls === null ? '' : `${facts.tls.version} ${facts.tls.cipher}`;
    counts.sessions++;
    counts.failed += isRefused || (taken === 0 && facts.ended !== null) ? 1 : 0;
    counts.messages += taken;
    counts.tls.set(tls, (counts.tls.get(tls) ?? 0) + 1);
    for (const { wait } of facts.commands) {
      counts.waited += wait ?? 0;
      counts.replies += wait === null ? 0 : 1;
    }
  }

  /** The busiest first. */
  all(): readonly PeerSummary[] {
    return [...this.#peers.values()]
      .sort((a, b) => b.sessions - a.sessions || (a.peer < b.peer ? -1 : 1))
      .map(({ waited, replies, tls, ...counts }) => ({
        ...counts,
        tls: Object.fromEntries([...tls].sort(([, a], [, b]) => b - a)),
        meanWait: replies === 0 ? null : Math.round(waited / replies),
      }));
  }

  #countsOf({ direction, connector, peer, remote }: SmtpSessionFacts): Counts {
    const name = peer ?? remote;
    const key = `${direction} ${connector}\n${name}`;
    const isFull = !this.#peers.has(key) && this.#peers.size >= MAX_PEERS;
    const known = this.#peers.get(isFull ? OTHERS : key);
    const counts = known ?? {
      direction,
      connector: isFull ? OTHERS : connector,
      peer: isFull ? OTHERS : name,
      sessions: 0,
      failed: 0,
      messages: 0,
      waited: 0,
      replies: 0,
      tls: new Map<string, number>(),
    };
    this.#peers.set(isFull ? OTHERS : key, counts);
    return counts;
  }
}
