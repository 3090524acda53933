/** Masks names of hosts: whose they are stays visible where everybody knows the owner, and which of them belong together. */

import { domainOf, organisationOf } from '../report/organisation.ts';
import { isNoId, type Pseudonyms } from './pseudonyms.ts';
import { Remembered } from './remembered.ts';
import { isServersWord, publicEndOf } from './vocabulary.ts';

/** Domains that nobody can register: they stay, and tell that a name is of a network's own. */
const PRIVATE_END = /\.(?:local|localdomain|lan|internal|intranet|corp|home|priv|private|home\.arpa|invalid|test)$/;
/** Where masked domains are (RFC 2606). */
const MASKED_END = '.example';
/** What many call their servers, so it names nobody: `mail`, `mx1`, `smtp-out2`. */
const ROLE =
  /^(?:(?:mail|smtp|mx|mta|relay|edge|gw|gateway|in|out|inbound|outbound|incoming|outgoing|www|ns|dns|imap|pop|webmail|autodiscover|owa|ex|exch|exchange|hub|cas|dc|srv|server|host|node|vm|postfix|spam|filter|antispam|bounce|bounces|return|lists?|news|support|help|postmaster|l|prod|eop|eur|nam|apc|lam|can|gbr|aus|ind|jpn|deu|fra|aspmx|alt|gslb|dyn|dynamic|static|dsl|cable|pool|client|customer|user|email|emea|apac|eu|us|uk|de|fr|it|ru|int|ext|internal|external|lb|ha|cluster)\d{0,2}-?)+$/;
/** Letters and digits that make an id, a server's number for example. */
const ID = /^(?=[a-z\d]*[a-z])(?=[a-z\d]*\d)[a-z\d]{5,63}$/;
const OCTET = /^\d{1,3}$/;

export class Hosts {
  readonly #pseudonyms: Pseudonyms;
  /** Domains that are our own. */
  readonly #inside: ReadonlySet<string>;
  /** Domains by their name with hyphens, as Exchange Online writes them in a tenant's host: `contoso-co-uk`. */
  readonly #hyphened = new Map<string, string>();

  readonly #known = new Remembered((host) => {
    const end = publicEndOf(host.toLowerCase());
    return end === null ? this.#ofSomebody(host) : this.#ofProvider(host, end);
  });

  constructor(pseudonyms: Pseudonyms, inside: ReadonlySet<string>) {
    this.#pseudonyms = pseudonyms;
    this.#inside = inside;
  }

  /** A name of several labels. */
  masked(host: string): string {
    return this.#known.of(host);
  }

  /** A name of one label, as servers are called in their own network. */
  maskedLabel(label: string): string {
    return this.#label(label);
  }

  /** The domain that somebody registered. */
  domain(domain: string): string {
    const isMasked = this.#pseudonyms.isUndoing;
    const name = isMasked ? domain.slice(0, domain.indexOf('.')) : domain;
    const pseudonym = this.#pseudonyms.of(this.#inside.has(domain) ? 'inside' : 'outside', name);
    if (isMasked) {
      return pseudonym === name ? domain : pseudonym;
    }
    if (!this.#hyphened.has(domain)) {
      this.#hyphened.set(domain.replaceAll('.', '-'), domain);
    }
    return `${pseudonym}${PRIVATE_END.exec(domain)?.[0] ?? MASKED_END}`;
  }

  #ofSomebody(host: string): string {
    const lower = host.toLowerCase();
    const domain = organisationOf(lower) ?? lower.split('.').slice(-2).join('.');
    const masked = inCaseOf(host.slice(-domain.length), this.domain(domain));
    return [...this.#labels(labelsOf(host.slice(0, -domain.length))), masked].join('.');
  }

  #ofProvider(host: string, end: string): string {
    const labels = labelsOf(host.slice(0, -end.length));
    const rest = host.slice(-end.length);
    const last = labels.at(-1)?.toLowerCase();
    if (end === 'onmicrosoft.com') {
      const place = last === 'mail' ? labels.length - 2 : labels.length - 1;
      return [
        ...labels.map((label, index) =>
          index === place ? inCaseOf(label, this.#pseudonyms.of('tenant', label.toLowerCase())) : label,
        ),
        rest,
      ].join('.');
    }
    // contoso-com.mail.protection.outlook.com, contoso-com.o-v1.mx.microsoft
    const tenant = labels.findIndex((label, index) => label.includes('-') && index === labels.length - 2);
    if (tenant >= 0 && (end.endsWith('outlook.com') || end === 'mx.microsoft')) {
      const masked = inCaseOf(labels[tenant] ?? '', this.#tenantLabel((labels[tenant] ?? '').toLowerCase()));
      return [...this.#labels(labels.slice(0, tenant)), masked, ...labels.slice(tenant + 1), rest].join('.');
    }
    return [...this.#labels(labels), rest].join('.');
  }

  /** The label of a tenant's host is its domain with hyphens for dots. */
  #tenantLabel(label: string): string {
    if (this.#pseudonyms.isUndoing) {
      return this.masked(label.replaceAll('-', '.')).replaceAll('.', '-');
    }
    return this.masked(this.#hyphened.get(label) ?? label.replaceAll('-', '.')).replaceAll('.', '-');
  }

  #labels(labels: readonly string[]): string[] {
    const octets = labels.slice(0, 4);
    if (octets.length === 4 && octets.every((octet) => OCTET.test(octet) && Number(octet) < 256)) {
      // An address as lists of addresses are asked for it, its last octet first.
      const address = octets.toReversed().join('.');
      return [...maskedIpv4(address, this.#pseudonyms).split('.').toReversed(), ...this.#labels(labels.slice(4))];
    }
    return labels.map((label) => this.#label(label));
  }

  #label(label: string): string {
    const lower = label.toLowerCase();
    if (ID.test(lower) && !isNoId(lower)) {
      return this.#pseudonyms.id(label);
    }
    if (ROLE.test(lower) || OCTET.test(lower) || lower.split(/[-_]/).every(isServersWord)) {
      return label;
    }
    return inCaseOf(label, this.#pseudonyms.of('label', lower));
  }
}

function labelsOf(text: string): string[] {
  return text.split('.').filter((label) => label !== '');
}

/** Addresses of the machine itself and of no machine stay. */
const NOBODYS = /^(?:127\.|0\.0\.0\.0$|255\.255\.255\.255$)/;
const PRIVATE = /^(?:10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)/;

export function maskedIpv4(address: string, pseudonyms: Pseudonyms): string {
  if (NOBODYS.test(address)) {
    return address;
  }
  return pseudonyms.of(PRIVATE.test(address) ? 'private' : 'ipv4', address);
}

/** `address` has no prefix and no IPv4 address in it. */
export function maskedIpv6(address: string, pseudonyms: Pseudonyms): string {
  return /^[0:]*1?$/.test(address) ? address : pseudonyms.of('ipv6', address);
}

/** The domain of an address that somebody registered; null: a provider's, or none. */
export function ownedDomain(address: string): string | null {
  const domain = domainOf(address)?.toLowerCase() ?? null;
  return domain === null || publicEndOf(domain) !== null ? null : organisationOf(domain);
}

/** A text in capitals stays one. */
export function inCaseOf(original: string, masked: string): string {
  return /\p{Lu}/u.test(original) && !/\p{Ll}/u.test(original) ? masked.toUpperCase() : masked;
}
