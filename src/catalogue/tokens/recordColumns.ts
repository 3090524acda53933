/** Columns of tracking, protocol and connectivity logs and of traces whose names are words of mail. Imported by `index.ts` alone. */

import type { DocumentedToken } from '../token.ts';

const SOURCE =
  'x13-me/OfficeDocs-Exchange@065e7e8d: Exchange/ExchangeServer/mail-flow/transport-logs/message-tracking.md, connectivity-logging.md; connectors/protocol-logging.md; names in exported traces';

const column = (...written: string[]): DocumentedToken => ({ kind: 'column', written, source: SOURCE });

export const recordColumns = {
  columnTime: column(
    'date-time',
    'date_time_utc',
    'origin_timestamp_utc',
    'origin_timestamp',
    'Timestamp',
    'DateTime',
    'Received',
    'DateReceived',
    'Date',
  ),
  columnClientIp: column('client-ip', 'client_ip', 'ClientIp', 'SourceIP'),
  columnClientHostname: column('client-hostname', 'client_hostname', 'ClientHostname'),
  columnServerIp: column('server-ip', 'server_ip', 'ServerIp'),
  columnServerHostname: column('server-hostname', 'server_hostname', 'ServerHostname'),
  columnSource: column('source'),
  columnEventId: column('event-id', 'event_id', 'EventId'),
  columnEvent: column('event'),
  columnRecipient: column('recipient-address', 'recipient_address', 'RecipientAddress', 'Recipients', 'Recipient'),
  columnSender: column('sender-address', 'sender_address', 'SenderAddress', 'FromAddress', 'Sender'),
  columnSubject: column('message-subject', 'message_subject', 'MessageSubject', 'Subject'),
  columnSize: column('total-bytes', 'total_bytes', 'TotalBytes', 'Size'),
  columnRecipientCount: column('recipient-count', 'recipient_count', 'RecipientCount'),
  columnTenantId: column('tenant-id', 'tenant_id', 'TenantId'),
  columnTrafficType: column('transport-traffic-type', 'transport_traffic_type'),
  columnLogId: column('log-id', 'log_id'),
  columnSchemaVersion: column('schema-version', 'schema_version', 'SchemaVersion'),
  columnLatency: column('MessageLatency', 'ComponentLatency'),
  columnPriority: column('delivery_priority', 'DeliveryPriority', 'Priority'),
  columnStatus: column('Status'),
  columnFromIp: column('FromIP'),
  columnToIp: column('ToIP'),
  columnPeriod: column('StartDate', 'EndDate'),
  columnIndex: column('Index'),
  columnOrganization: column('Organization'),
  columnShell: column('RunspaceId', 'PSComputerName', 'PSShowComputerName', 'IsValid', 'ObjectState'),
  columnAction: column('Action'),
  columnDetail: column('Detail', 'Details', 'Description'),
  columnData: column('Data'),
  columnSession: column('session-id', 'SessionId', 'session'),
  columnSequenceNumber: column('sequence-number', 'sequence_number'),
  columnLocalEndpoint: column('local-endpoint', 'local_endpoint'),
  columnRemoteEndpoint: column('remote-endpoint', 'remote_endpoint'),
  columnContext: column('context'),
  columnDestination: column('destination'),
  columnDirection: column('direction'),
} satisfies Record<string, DocumentedToken>;
