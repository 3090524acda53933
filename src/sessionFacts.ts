/** An SMTP session as a protocol log tells it, and what many of them have in common: shapes alone. Times are ISO 8601, waits in milliseconds. */

export interface SmtpSessionFacts {
  readonly id: string;
  /** Seen from the server that writes the log; null if its rows do not show which side it is. */
  readonly direction: 'send' | 'receive' | null;
  readonly connector: string;
  /** Addresses without a port. */
  readonly local: string;
  readonly remote: string;
  /** The name by which the other side greeted; null if it did not. */
  readonly peer: string | null;
  readonly begin: string;
  readonly end: string;
  readonly tls: Tls | null;
  readonly certificates: readonly Certificate[];
  readonly messages: readonly SessionMessage[];
  readonly commands: readonly SessionCommand[];
  /** How it ended: `quit`, or who closed the connection, as the log says it; null: the log has no end of it. */
  readonly ended: string | null;
  readonly oddities: readonly SessionOddity[];
  /** Index of its log, and the 0-based line of its first row. */
  readonly file: number;
  readonly line: number;
}

export interface Tls {
  /** `TLS 1.2` */
  readonly version: string;
  /** `AES 256` */
  readonly cipher: string;
}

export interface Certificate {
  readonly of: 'self' | 'peer';
  readonly subject: string;
  readonly thumbprint: string;
  /** ISO 8601; empty if the log does not say. */
  readonly notAfter: string;
  /** Subject alternative names; empty if the log does not say. */
  readonly names: readonly string[];
}

/** One message of a session, which may carry several. */
export interface SessionMessage {
  /** Its ids, without angle brackets, as the rows name them. */
  readonly ids: readonly string[];
  readonly sender: string | null;
  readonly recipients: readonly string[];
  /** The replies that refuse the sender, a recipient, or the message. */
  readonly refusals: readonly SaidReply[];
  /** The reply to its content; null: none came. */
  readonly answer: SaidReply | null;
}

export interface SaidReply {
  readonly words: string;
  readonly time: string;
  /** 0-based. */
  readonly line: number;
}

export interface SessionCommand {
  readonly time: string;
  readonly words: string;
  /** Of several lines the last; null: it was not answered. */
  readonly reply: string | null;
  /** Until its reply. */
  readonly wait: number | null;
  readonly line: number;
}

/** What is odd in a session. */
export type SessionOddity =
  /** The reply to a command came late. */
  | { readonly kind: 'longWait'; readonly command: string; readonly wait: number }
  | { readonly kind: 'unanswered'; readonly command: string }
  /** It got as far as its first commands, and no message followed. */
  | { readonly kind: 'noMessage' }
  /** Its first rows, or its last ones, must be in another log. */
  | { readonly kind: 'beginningMissing' }
  | { readonly kind: 'endMissing' }
  /** A certificate that ends within a month of the session, or had ended. */
  | { readonly kind: 'certificateExpires'; readonly subject: string; readonly notAfter: string }
  /** The other side's certificate is not for the name by which it greets. */
  | { readonly kind: 'certificateName'; readonly name: string; readonly names: readonly string[] };

/** What the sessions with one peer through one connector have in common. */
export interface PeerSummary {
  readonly direction: SmtpSessionFacts['direction'];
  readonly connector: string;
  /** The name by which it greets, else its address. */
  readonly peer: string;
  readonly sessions: number;
  /** Sessions in which something was refused, or that carried no message. */
  readonly failed: number;
  /** Messages that were taken over. */
  readonly messages: number;
  /** Number of sessions by TLS version and cipher, as `TLS 1.2 AES 256`; without TLS under the empty name. */
  readonly tls: Readonly<Record<string, number>>;
  /** Mean wait for a reply. */
  readonly meanWait: number | null;
}

export interface SessionsReport {
  readonly files: readonly string[];
  /** The busiest first. */
  readonly peers: readonly PeerSummary[];
  /** Number of all sessions. */
  readonly count: number;
  /** Those that were asked for, or in which something is odd, in the order of their logs. */
  readonly sessions: readonly SmtpSessionFacts[];
  /** Number of odd ones that are not listed. */
  readonly unlisted: number;
}
