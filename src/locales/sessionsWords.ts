/** The words of SMTP sessions. */

import type { SessionOddity } from '../sessionFacts.ts';
import type { Plural } from './interface.ts';

export interface SessionsWords {
  readonly title: string;
  /** `{count}` of sessions and of messages. */
  readonly sessions: Plural;
  readonly messages: Plural;
  /** Headings of the table of peers. */
  readonly peers: string;
  readonly columns: {
    readonly peer: string;
    readonly connector: string;
    readonly sessions: string;
    readonly failed: string;
    readonly messages: string;
    readonly meanWait: string;
    readonly tls: string;
  };
  readonly noTls: string;
  readonly odd: string;
  /** Directions of a session. */
  readonly send: string;
  readonly receive: string;
  /** `{duration}` of a session. */
  readonly lasted: string;
  readonly certificate: { readonly self: string; readonly peer: string };
  /** `{date}` on which a certificate ends. */
  readonly until: string;
  readonly taken: string;
  readonly refused: string;
  /** Refused for now: a reply that begins with 4. */
  readonly putOff: string;
  readonly unanswered: string;
  readonly ended: { readonly quit: string; readonly open: string };
  /** What is odd. `{command}` `{wait}` `{subject}` `{date}` `{name}` `{names}` */
  readonly oddities: Readonly<Record<SessionOddity['kind'], string>>;
  /** `{count}` of odd sessions that are not listed. */
  readonly unlisted: Plural;
  /** Of the command line: no protocol log, no such session `{id}`. */
  readonly noLog: string;
  readonly notFound: string;
  readonly noPath: string;
}
