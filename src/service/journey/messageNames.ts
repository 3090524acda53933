/** The names under which logs know one message, each with the logs in which it means this message. */

import type { FormatId } from '../../ids/formatId.ts';

/** Where a name means the same message: everywhere, in logs of SMTP sessions, or in logs that name messages by their place in a queue. */
const scopes = ['everywhere', 'sessions', 'queues'] as const;

export type NameScope = (typeof scopes)[number];

const sessionLogs: ReadonlySet<FormatId> = new Set<FormatId>(['protocol-log', 'connectivity-log']);
const queueLogs: ReadonlySet<FormatId> = new Set<FormatId>([
  'postfix-log',
  'sendmail-log',
  'exim-log',
  'qmail-log',
  'opensmtpd-log',
  'filter-log',
  'haraka-log',
  'zonemta-log',
  'mail-message',
  'mbox',
  'queue-listing',
]);

/** Maximum number of names: a session or an export can hold any number of messages. */
const MAX_NAMES = 200;

export class MessageNames {
  readonly #scopes = new Map<string, Set<NameScope>>();

  /** `asked`: what the person wrote, which may be a name of any kind. */
  constructor(asked: string) {
    this.#scopes.set(plainName(asked), new Set(scopes));
  }

  get count(): number {
    return this.#scopes.size;
  }

  /** Those of the message itself, without angle brackets, not of its sessions; the one asked for first. */
  get ofMessage(): readonly string[] {
    return [...this.#scopes].filter(([, found]) => found.has('everywhere') || found.has('queues')).map(([name]) => name);
  }

  /** Adds a name; nothing, if it is empty or there are too many. */
  add(name: string, scope: NameScope): void {
    const plain = plainName(name);
    const known = this.#scopes.get(plain);
    if (known !== undefined) {
      known.add(scope);
    } else if (plain !== '' && this.#scopes.size < MAX_NAMES) {
      this.#scopes.set(plain, new Set([scope]));
    }
  }

  has(name: string, scope: NameScope): boolean {
    return this.#scopes.get(plainName(name))?.has(scope) === true;
  }

  /** Whether a name means only a session, whose records stand close together. */
  isOfSession(name: string): boolean {
    const found = this.#scopes.get(plainName(name));
    return found?.size === 1 && found.has('sessions');
  }

  /** The names that mean the message in logs of a format; of one that is not known yet (null), all. */
  in(format: FormatId | null): readonly string[] {
    return [...this.#scopes].filter(([, found]) => format === null || isMeant(found, format)).map(([name]) => name);
  }
}

function isMeant(found: ReadonlySet<NameScope>, format: FormatId): boolean {
  return (
    found.has('everywhere') ||
    (found.has('sessions') && sessionLogs.has(format)) ||
    (found.has('queues') && queueLogs.has(format))
  );
}

/** A name as it is compared: without angle brackets and blanks; ids of Exchange in lower case, as some logs write them in upper case. */
export function plainName(name: string): string {
  const plain = name.trim().replace(/^<|>$/g, '');
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(plain) ? plain.toLowerCase() : plain;
}
