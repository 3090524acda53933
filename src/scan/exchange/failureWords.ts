/** The words by which Exchange's protocol and connectivity logs tell that something failed, where no number does. */

/** The words that tell a failure: where they stand in their text. */
export interface FailureWords {
  readonly start: number;
  readonly end: number;
  /** Whether what failed is given up; otherwise Exchange, or the client, tries again. */
  readonly isFinal: boolean;
}

/** Maximum length of words, UTF-16 code units; what is longer is cut. */
const MAX_WORDS = 400;

/**
 * Of a protocol log's remarks, those that a failure is logged with: TLS, logging in, the TCP connection, a proxy session. Behind some of
 * them stand values that tell no more.
 */
const REMARK =
  /^(?:TLS negotiation failed with error |Outbound (?:TLS )?authentication failed |Inbound [\w .-]{0,60}failed (?:because|with error)|Failed to connect\b|Connector is configured to send mail only over TLS\b|Drop connection because |The account '[^']{0,320}' provided valid credentials, but is not authorized|Authentication failures have exceeded |Setting up \w{1,20} proxy session failed with error)/i;
/** Of these, the ones after which the client is not let in. */
const LOGIN = /^(?:Inbound |The account |Authentication failures )/i;
const AFTER_REMARK = /, (?:Destination domain|Error Message):/;

/** The words of a protocol log's remark that tell a failure, or null. */
export function failureInRemark(text: string): FailureWords | null {
  if (!REMARK.test(text)) {
    return null;
  }
  const end = text.search(AFTER_REMARK);
  return { start: 0, end: Math.min(end < 0 ? text.trimEnd().length : end, MAX_WORDS), isFinal: LOGIN.test(text) };
}

/** The domain for which a connection did not come about, as newer versions tell it. */
const DESTINATION = /, Destination domain: ([A-Za-z\d][\w.-]{0,252})/;

/** The destination that a remark names, or null. */
export function destinationIn(text: string): string | null {
  return DESTINATION.exec(text)?.[1] ?? null;
}

/**
 * Of a connectivity log's descriptions: what a connection, a look-up in DNS and the whole attempt ended with. `Non-existent domain` and
 * the two after it end the attempt for good, if the connector does not say otherwise.
 */
const DESCRIPTIONS: readonly { readonly words: RegExp; readonly isFinal?: true }[] = [
  { words: /^Failed connection to [^[]{1,300}?(?=\s{0,4}\[Target|\s{0,4}$)/ },
  { words: /^Failed to (?:connect to server \S{1,255}|create a connection|locate server\b.{0,300})/ },
  { words: /^Aborted connection to \S{1,64}/ },
  { words: /\bDNS server returned \w{1,60}/ },
  { words: /^(?:Non-existent domain|Mail would loop back to itself|Invalid DNS data returned)(?= reported by )/, isFinal: true },
  { words: /(?<=\()The DNS query for (?!.{0,400}but was ignored).{1,400}?failed with error\b[^()]{0,100}(?=\)\s{0,4}$)/ },
  { words: /(?<=\()(?:Retry|Suspend\w{0,6}) ?: .{1,400}?(?=\)?\s{0,4}$)/ },
  { words: /(?<=\()Fail ?: .{1,400}?(?=\)?\s{0,4}$)/, isFinal: true },
  { words: /^(?:Queue (?:is |was )?suspended\b|Suspended\b).{0,300}/i },
  { words: /\[Target(?:Host|IPAddress):[^|\]]{1,300}\|MarkedUnhealthy\b[^\]]{0,200}\]/ },
];

/** What all of these have a part of: most descriptions have none. */
const MAY_FAIL = /fail|returned|reported by|retry|suspend|unhealthy|aborted/i;

/** The words of a connectivity log's description that tell a failure, or null. */
export function failureInDescription(text: string): FailureWords | null {
  for (const { words, isFinal = false } of MAY_FAIL.test(text) ? DESCRIPTIONS : []) {
    const found = words.exec(text);
    if (found !== null) {
      return { start: found.index, end: found.index + Math.min(found[0].length, MAX_WORDS), isFinal };
    }
  }
  return null;
}
