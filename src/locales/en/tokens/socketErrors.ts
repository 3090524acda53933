/** What Windows socket errors say, in English. */

import type { socketErrors as rows } from '../../../catalogue/tokens/socketErrors.ts';
import type { TokenWords } from '../../locale.ts';

export const socketErrors: Readonly<Record<keyof typeof rows, TokenWords>> = {
  socket995: {
    name: 'Connection given up (995)',
    text: 'This side ended the operation: usually the session broke while it waited, for example during TLS. Look at the protocol log of that minute and at devices that inspect SMTP on the way.',
  },
  socket10013: {
    name: 'Access to the socket denied (10013)',
    text: 'Local security software or a policy forbids the connection. Check antivirus and firewall on the sending server for outgoing port 25.',
  },
  socket10048: {
    name: 'Port in use (10048)',
    text: 'Another program uses the local address and port already. Find it with `Get-NetTCPConnection -LocalPort 25`; two connectors or services must not share a binding.',
  },
  socket10049: {
    name: 'Address not available (10049)',
    text: 'The address is none of this server, or none that can be connected to. Check the source address of the Send connector and the binding of the Receive connector.',
  },
  socket10050: {
    name: 'Network is down (10050)',
    text: 'The network of the sending server does not work. Check its network adapter and driver before anything else.',
  },
  socket10051: {
    name: 'Network unreachable (10051)',
    text: 'There is no route to the network of the destination; often an IPv6 address without IPv6 connectivity. Check routes and firewall of the sending server, and the AAAA record of the destination.',
  },
  socket10052: {
    name: 'Connection lost (10052)',
    text: 'The connection was found dead while it was idle. Check idle time-outs of firewalls on the way.',
  },
  socket10053: {
    name: 'Connection aborted here (10053)',
    text: 'Software on this computer ended the connection: a time-out, or a filter such as antivirus. Look at the protocol log of that minute, then try without SMTP scanning.',
  },
  socket10054: {
    name: 'Connection reset (10054)',
    text: 'The other side, or a firewall between, broke the connection off in the middle. Look at the receive log of the destination at that minute; nothing there means that a device on the way did it.',
  },
  socket10055: {
    name: 'No buffer space (10055)',
    text: 'The sending server has run out of socket buffers or ports. Look for a program that opens very many connections, and at memory.',
  },
  socket10057: {
    name: 'Not connected (10057)',
    text: 'Something was to be sent on a connection that no longer exists: a consequence. The real error stands in an earlier row of the session.',
  },
  socket10058: {
    name: 'Connection already closed (10058)',
    text: 'Something was to be sent after the connection had been shut down: a consequence. The real error stands in an earlier row of the session.',
  },
  socket10060: {
    name: 'Connection timed out (10060)',
    text: 'Nobody answered: the server is down, the address is wrong, or a firewall drops the packets. Test TCP 25 to the address that was tried, from outside.',
  },
  socket10061: {
    name: 'Connection refused (10061)',
    text: 'The address answered and refused: nothing listens on the port, or a firewall rejects the sender. Start the SMTP service there, or let the sending addresses in.',
  },
  socket10064: {
    name: 'Host is down (10064)',
    text: 'The destination does not answer at network level. Check that the host is on and that its address is still right.',
  },
  socket10065: {
    name: 'No route to host (10065)',
    text: 'The network is known, the host is not reachable in it. Check routes and firewalls between, and that the host is on.',
  },
  socket11001: {
    name: 'Host not found (11001)',
    text: 'DNS says that the name does not exist. Correct the smart host or the MX record, or publish the name.',
  },
  socket11002: {
    name: 'DNS did not answer (11002)',
    text: 'The DNS servers gave no usable answer for now. Check the DNS servers that the sending server uses, then the name servers of the domain.',
  },
  socket11003: {
    name: 'DNS failed (11003)',
    text: 'The DNS server answered with an error that a retry does not cure. Query the name servers of the domain one by one.',
  },
  socket11004: {
    name: 'Name without an address (11004)',
    text: 'The name exists but has no address record. Publish an A or AAAA record for it, or use another name.',
  },
  socketError: {
    name: 'Connection broken',
    text: 'The connection failed or broke at socket level; the word alone does not say why. Look for the number or word beside it, and at the last commands of the session.',
  },
};
