/** The order of a session (LSP, "Server lifecycle"), which the library leaves to us: nothing before `initialize` or after `shutdown`. */

import {
  type Connection,
  ErrorCodes,
  type Message,
  type MessageStrategy,
  type RequestMessage,
  ResponseError,
} from 'vscode-languageserver';

/** Where a request goes that comes too early or too late. */
const REFUSED_REQUEST = 'mailFlowLens/outOfOrder';

type Phase = 'new' | 'running' | 'ended';

/** Lets messages through in their order; requests out of it become ones that `refuseOutOfOrder` answers, notifications are dropped. */
export function messageOrder(): MessageStrategy {
  let phase: Phase = 'new';
  return {
    handleMessage(message, next) {
      const method = methodOf(message);
      const fault = method === null ? null : faultOf(phase, method);
      if (fault === null) {
        phase = method === 'initialize' ? 'running' : method === 'shutdown' ? 'ended' : phase;
        return next(message);
      }
      if ('id' in message) {
        const refused: RequestMessage = { ...(message as RequestMessage), method: REFUSED_REQUEST, params: { code: fault } };
        return next(refused);
      }
    },
  };
}

/** Answers what was out of order. */
export function refuseOutOfOrder(connection: Connection): void {
  connection.onRequest(REFUSED_REQUEST, ({ code }: { readonly code: number }) => {
    const isEarly = code === ErrorCodes.ServerNotInitialized;
    return new ResponseError(code, isEarly ? 'initialize has to come first' : 'not at this point of a session');
  });
}

/** Null for an answer. */
function methodOf(message: Message): string | null {
  return 'method' in message && typeof message.method === 'string' ? message.method : null;
}

/** The code of the error; null if the message may come now. `exit` may always. */
function faultOf(phase: Phase, method: string): number | null {
  if (method === 'exit') {
    return null;
  }
  switch (phase) {
    case 'new':
      return method === 'initialize' ? null : ErrorCodes.ServerNotInitialized;
    case 'running':
      return method === 'initialize' ? ErrorCodes.InvalidRequest : null;
    case 'ended':
      return ErrorCodes.InvalidRequest;
  }
}
