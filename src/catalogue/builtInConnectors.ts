/** Connector names that do not belong to a connector of the tenant. Any room may import it. */

/** Exchange Online's own route to the Internet by MX: it is in the connector column if no outbound connector applies. */
const DEFAULT_ROUTE = 'To_DefaultOpportunisticTLS';

/** Whether a record names the route by MX in place of a connector. */
export function isDefaultRoute(connector: string | null): boolean {
  return connector?.startsWith(DEFAULT_ROUTE) === true;
}

/** The connector of the tenant or the organisation that a record names; null if it names none. */
export function ownConnector(connector: string | null): string | null {
  return isDefaultRoute(connector) ? null : connector;
}
