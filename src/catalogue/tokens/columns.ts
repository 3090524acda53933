/** Columns of tracking logs and extended traces whose names do not say enough. Imported by `index.ts` alone. */

import type { DocumentedToken } from '../token.ts';

const SOURCE = 'x13-me/OfficeDocs-Exchange@316f63a6: Exchange/ExchangeServer/mail-flow/transport-logs/message-tracking.md';

const column = (...written: string[]): DocumentedToken => ({ kind: 'column', written, source: SOURCE, link: 'messageTracking' });

export const columns = {
  columnRecipientStatus: column('recipient-status', 'recipient_status', 'RecipientStatus'),
  columnSourceContext: column('source-context', 'source_context', 'SourceContext'),
  columnConnectorId: column('connector-id', 'connector_id', 'ConnectorId'),
  columnInternalMessageId: column('internal-message-id', 'internal_message_id', 'InternalMessageId'),
  columnMessageId: column('message-id', 'message_id', 'MessageId', 'InternetMessageId'),
  columnNetworkMessageId: column('network-message-id', 'network_message_id', 'NetworkMessageId', 'MessageTraceId', 'Id'),
  columnRelatedRecipient: column('related-recipient-address', 'related_recipient_address', 'RelatedRecipientAddress'),
  columnReference: column('reference'),
  columnReturnPath: column('return-path', 'return_path', 'ReturnPath'),
  columnMessageInfo: column('message-info', 'message_info', 'MessageInfo'),
  columnDirectionality: column('directionality'),
  columnOriginalClientIp: column('original-client-ip', 'original_client_ip', 'OriginalClientIp'),
  columnOriginalServerIp: column('original-server-ip', 'original_server_ip', 'OriginalServerIp'),
  columnCustomData: column('custom-data', 'custom_data', 'CustomData', 'EventData'),
} satisfies Record<string, DocumentedToken>;
