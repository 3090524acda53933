/** Connector names that are no connector of the tenant's. Any room may import it. */

/** Exchange Online's own way to the Internet by MX: it stands in the connector column where no outbound connector applies. */
const DEFAULT_ROUTE = 'To_DefaultOpportunisticTLS';

/** The connector of the tenant or the organisation that a record names, or null. */
export function ownConnector(connector: string | null): string | null {
  return connector === null || connector.startsWith(DEFAULT_ROUTE) ? null : connector;
}
