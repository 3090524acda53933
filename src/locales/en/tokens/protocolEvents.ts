/** What the events of a protocol log say, in English. */

import type { protocolEvents as rows } from '../../../catalogue/tokens/protocolEvents.ts';
import type { TokenWords } from '../../locale.ts';

export const protocolEvents: Readonly<Record<keyof typeof rows, TokenWords>> = {
  protocolConnect: {
    name: 'Connection opened',
    text: 'A session begins here; its rows share the session id.',
  },
  protocolDisconnect: {
    name: 'Connection closed',
    text: 'The session ended. The context tells who closed it: `Local` this server, `Remote` the other; with `SocketError` the connection broke instead of ending with QUIT.',
  },
  protocolSent: {
    name: 'Sent by this server',
    text: 'This server wrote the line: a command in a send log, its own reply in a receive log.',
  },
  protocolReceived: {
    name: 'Received from the other side',
    text: "The other side wrote the line: its reply in a send log, the client's command in a receive log.",
  },
  protocolInformation: {
    name: 'Information',
    text: 'A note of this server, not part of the SMTP conversation: attempts to connect, certificates, permissions, errors. TLS failures stand here.',
  },
};
