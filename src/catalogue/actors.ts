/** Who can have to act. Words: `locales/<language>/actors.ts`. */

/**
 * Who has to act. `destinationAdmin`, `destinationDns`: whoever runs what mail is sent to, ourselves included, where a
 * record does not tell. `sendingAdmin`: whoever runs the server that opens the connection.
 * `addressOwner`: whoever the network belongs to from which it does: only they can name its addresses in DNS. `inner`: whoever the quoted
 * reply names. `nobody`: by design, or it goes by itself.
 */
export type Actor =
  | 'sender'
  | 'senderAdmin'
  | 'sendingAdmin'
  | 'addressOwner'
  | 'deviceOwner'
  | 'recipient'
  | 'recipientAdmin'
  | 'destinationAdmin'
  | 'destinationDns'
  | 'rejectingAdmin'
  | 'ourAdmin'
  | 'ourNetwork'
  | 'ourSecurity'
  | 'ourDns'
  | 'provider'
  | 'inner'
  | 'nobody';
