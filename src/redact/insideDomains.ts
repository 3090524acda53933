/** Decides which domains are our own, by what logs say of themselves. */

/** Places where only the one who writes the log is named; the first group is a domain or an address. */
const SIGNS: readonly RegExp[] = [
  // What Exchange Online and Exchange Server send reports as.
  /MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@([\w.-]+)/i,
  // The sender of what our own people sent, and the recipient of what came from outside (message tracking, traces).
  /,([^\s,;<>"]+@[\w.-]+),[^,]*,[^,]{0,200},Originating,/,
  // Postfix and others: delivered to a mailbox here.
  /\bto=<([^<>\s]+@[\w.-]+)>, (?:orig_to=<[^<>]*>, )?relay=(?:local|virtual|dovecot|lmtp|mailbox)\b/,
  /#Server(?:Name)?:\s*\w+\.([\w.-]+)/i,
  // Exchange's servers by their names.
  /\bS:AccountForest=([\w.-]+)/,
  /^X-OriginatorOrg:\s*([\w.-]+)/i,
  /^Reporting-MTA:\s*dns;\s*([\w.-]+)/i,
  // Our greeting in a send protocol log.
  /,>,(?:EHLO|HELO) ([\w.-]+)/,
];

export class InsideDomains {
  readonly domains = new Set<string>();

  add(domain: string): void {
    this.domains.add(domain.toLowerCase());
  }

  /** `ownedDomain`: the domain of an address that somebody registered. */
  learn(line: string, ownedDomain: (address: string) => string | null): void {
    for (const sign of SIGNS) {
      const named = sign.exec(line)?.[1];
      const domain = named === undefined ? null : ownedDomain(named.includes('@') ? named : `@${named}`);
      if (domain !== null) {
        this.domains.add(domain);
      }
    }
  }
}
