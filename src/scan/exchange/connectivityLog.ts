/**
 * Exchange Server's connectivity log: when the transport services opened and closed connections and to which next hop, what the
 * name service answered, how many messages were sent. It names no message and no recipient, so it says nothing about their
 * states.
 */

import type { FailureNumbers } from '../failureNumbers.ts';
import { emptyRecord, type Sink } from '../finding.ts';
import type { Format, OpenReader } from '../format.ts';
import { readReplies } from '../replies/readReplies.ts';
import { withoutPort } from '../replies/tail.ts';
import { tellStates } from '../replies/tellStates.ts';
import { hasFields, openFieldsLog } from '../tables/fieldsLog.ts';
import { type Columns, type Row, valueIn } from '../tables/table.ts';

/** Whether the columns are those of https://learn.microsoft.com/exchange/mail-flow/transport-logs/connectivity-logging */
function fits(columns: Columns): boolean {
  return ['datetime', 'session', 'source', 'destination', 'direction', 'description'].every((column) => columns.has(column));
}

/** How the next hop was chosen, and the send connector: `DnsConnectorDelivery 5e1f…;QueueLength=…`. */
const CONNECTOR = /^(?:Dns|SmartHost)ConnectorDelivery ([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\b/i;
const ADDRESS = /\b[Cc]onnect(?:ion|ed|ing) to (\[[\da-fA-F:.%]{2,64}\]|\d{1,3}(?:\.\d{1,3}){3})/;
const TARGET = /\[TargetHost:([A-Za-z\d][\w.-]{0,252})/;
/** A destination that is a server or a domain, not the id of a database or words such as `client proxy`. */
const HOST = /^[A-Za-z\d](?:[\w-]{0,62}\.){1,12}[A-Za-z][\w-]{0,62}$/;

/** Maximum number of connections followed at once; of others, only what earlier rows said is forgotten. */
const MAX_CONNECTIONS = 1000;

/** What earlier rows said about a connection. */
interface Connection {
  readonly connector: string | null;
  readonly server: string | null;
  readonly ip: string | null;
}

const unknown: Connection = { connector: null, server: null, ip: null };

export const connectivityLog: Format = {
  id: 'connectivity-log',

  recognises: (head) => hasFields(head, fits),
};

export const openConnectivityLog: OpenReader = (_head, sink, numbers, memory) => {
  const [fields, told] = memory === undefined ? [undefined, []] : (JSON.parse(memory) as [string, [string, Connection][]]);
  const connections = new Map(told);
  const rows = openFieldsLog(fits, fields, (row) => readRow(row, connections, sink, numbers));
  return {
    line: (text, line) => rows.line(text, line),
    end: () => rows.end(),
    rest() {
      const rested = rows.rest();
      return rested === null ? null : JSON.stringify([rested, [...connections]]);
    },
  };
};

function readRow(row: Row, connections: Map<string, Connection>, sink: Sink, numbers: FailureNumbers): void {
  const session = valueIn(row, 'session');
  const destination = valueIn(row, 'destination') ?? '';
  const description = valueIn(row, 'description') ?? '';
  const before = connections.get(session ?? '') ?? unknown;
  const address = ADDRESS.exec(description)?.[1];
  const connection: Connection = {
    connector: CONNECTOR.exec(description)?.[1] ?? before.connector,
    server: TARGET.exec(description)?.[1] ?? before.server,
    ip: address === undefined ? before.ip : withoutPort(address),
  };
  if (session !== null) {
    connections.delete(session);
    if (valueIn(row, 'direction') !== '-') {
      connections.set(session, connection);
      const [oldest] = connections.keys();
      if (connections.size > MAX_CONNECTIONS && oldest !== undefined) {
        connections.delete(oldest);
      }
    }
  }
  const passage = row.field('description')?.passage;
  if (passage === undefined) {
    return;
  }
  const { connector, server, ip } = connection;
  const record = {
    ...emptyRecord,
    time: valueIn(row, 'datetime'),
    direction: 'Send',
    session,
    server: server ?? (HOST.test(destination) ? destination : null),
    ip,
    connector,
  };
  // One row reports one failure; a number is taken only if there is something to report.
  let failure: number | null = null;
  const findings = readReplies(passage, 'strict', () => {
    failure ??= numbers.next();
    return { record, outcome: null, telling: 'diagnostic', failure };
  });
  for (const finding of findings) {
    sink.finding(finding);
  }
  tellStates(findings, sink);
}
