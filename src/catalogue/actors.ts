/** Who can have to act. Words: `locales/<language>/actors.ts`. */

/**
 * Who has to act. `destinationAdmin`, `destinationDns`: whoever runs what mail is sent to, ourselves included, where a
 * record does not tell. `sendingAdmin`: whoever runs the server that opens the connection. `inner`: whoever the quoted
 * reply names. `nobody`: by design, or it goes by itself.
 */
export type Actor =
  | 'sender'
  | 'senderAdmin'
  | 'sendingAdmin'
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
