/** Who can have to act, in English, as a noun phrase that can stand beside others. */

import type { Locale } from '../locale.ts';

export const actors: Locale['actors'] = {
  sender: 'the sender',
  senderAdmin: "the sender's mail administrators",
  sendingAdmin: 'whoever runs the sending server (Microsoft, where Exchange Online sends)',
  addressOwner: 'whoever owns the sending IP address (internet or cloud provider)',
  deviceOwner: 'whoever runs the sending device or application',
  recipient: 'the recipient',
  recipientAdmin: "the recipient's mail administrators",
  destinationAdmin: 'whoever runs the destination server (your organisation, if a connector of yours leads there)',
  destinationDns: 'whoever runs DNS for the destination',
  rejectingAdmin: 'the administrators of the organisation that rejected it',
  ourAdmin: "your organisation's Exchange administrators",
  ourNetwork: "your organisation's network team",
  ourSecurity: "your organisation's security team",
  ourDns: "your organisation's DNS host",
  provider: 'Microsoft Support',
  inner: 'whoever the last reply names',
  nobody: 'nobody',
};
