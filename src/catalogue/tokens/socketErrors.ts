/** Windows socket errors, by number and by name: why a TCP connection did not come about or broke. Imported by `index.ts` alone. */

import type { DocumentedToken } from '../token.ts';

const SOURCE =
  "Microsoft Learn: windows/win32/winsock/windows-sockets-error-codes-2; names of .NET's System.Net.Sockets.SocketError";

const error = (...written: string[]): DocumentedToken => ({ kind: 'winsock', written, source: SOURCE });

export const socketErrors = {
  socket995: error('Socket error code 995', 'Winsock error code: 995', 'ERROR_OPERATION_ABORTED', 'WSA_OPERATION_ABORTED', '995'),
  socket10013: error('Socket error code 10013', 'Winsock error code: 10013', 'WSAEACCES', '10013'),
  socket10048: error('Socket error code 10048', 'Winsock error code: 10048', 'WSAEADDRINUSE', '10048'),
  socket10049: error('Socket error code 10049', 'Winsock error code: 10049', 'WSAEADDRNOTAVAIL', '10049'),
  socket10050: error('Socket error code 10050', 'Winsock error code: 10050', 'WSAENETDOWN', '10050'),
  socket10051: error('Socket error code 10051', 'Winsock error code: 10051', 'WSAENETUNREACH', 'NetworkUnreachable', '10051'),
  socket10052: error('Socket error code 10052', 'Winsock error code: 10052', 'WSAENETRESET', '10052'),
  socket10053: error('Socket error code 10053', 'Winsock error code: 10053', 'WSAECONNABORTED', 'ConnectionAborted', '10053'),
  socket10054: error('Socket error code 10054', 'Winsock error code: 10054', 'WSAECONNRESET', 'ConnectionReset', '10054'),
  socket10055: error('Socket error code 10055', 'Winsock error code: 10055', 'WSAENOBUFS', '10055'),
  socket10057: error('Socket error code 10057', 'Winsock error code: 10057', 'WSAENOTCONN', '10057'),
  socket10058: error('Socket error code 10058', 'Winsock error code: 10058', 'WSAESHUTDOWN', '10058'),
  socket10060: error(
    'Socket error code 10060',
    'Winsock error code: 10060',
    'WSAETIMEDOUT',
    'SocketTimedout',
    'SocketError: TimedOut',
    '10060',
  ),
  socket10061: error(
    'Socket error code 10061',
    'Winsock error code: 10061',
    'WSAECONNREFUSED',
    'SocketConnectionRefused',
    'SocketError: ConnectionRefused',
    '10061',
  ),
  socket10064: error('Socket error code 10064', 'Winsock error code: 10064', 'WSAEHOSTDOWN', '10064'),
  socket10065: error('Socket error code 10065', 'Winsock error code: 10065', 'WSAEHOSTUNREACH', 'HostUnreachable', '10065'),
  socket11001: error('Socket error code 11001', 'Winsock error code: 11001', 'WSAHOST_NOT_FOUND', '11001'),
  socket11002: error('Socket error code 11002', 'Winsock error code: 11002', 'WSATRY_AGAIN', '11002'),
  socket11003: error('Socket error code 11003', 'Winsock error code: 11003', 'WSANO_RECOVERY', '11003'),
  socket11004: error('Socket error code 11004', 'Winsock error code: 11004', 'WSANO_DATA', '11004'),
  socketError: error('SocketError'),
} satisfies Record<string, DocumentedToken>;
