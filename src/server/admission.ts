/**
 * Which messages of a client are let in: those that come in the order of a session (LSP, "Server lifecycle"), with parameters of the types that
 * the protocol gives them. The library leaves both to us.
 */

import {
  type Connection,
  ErrorCodes,
  type Message,
  type MessageStrategy,
  type NotificationMessage,
  type RequestMessage,
  ResponseError,
} from 'vscode-languageserver';
import { paramForms } from './paramForms.ts';

/** Where a message goes that is not let in. */
const REFUSED = 'mailFlowLens/refused';

interface Refusal {
  readonly code: number;
  readonly sentence: string;
}

type Phase = 'new' | 'running' | 'ended';

/** Lets messages through in their order; others become ones that `refuseOthers` answers. Notifications out of order are dropped. */
export function admission(): MessageStrategy {
  let phase: Phase = 'new';
  return {
    handleMessage(message, next) {
      const method = methodOf(message);
      if (method === null) {
        return next(message);
      }
      const untimely = untimelyIn(phase, method);
      const refusal = untimely ?? unknown(method) ?? wrongParams(method, message);
      if (refusal === null) {
        phase = method === 'initialize' ? 'running' : method === 'shutdown' ? 'ended' : phase;
        return next(message);
      }
      if ('id' in message) {
        const refused: RequestMessage = { ...(message as RequestMessage), method: REFUSED, params: refusal };
        return next(refused);
      }
      if (untimely === null) {
        const refused: NotificationMessage = { jsonrpc: message.jsonrpc, method: REFUSED, params: refusal };
        return next(refused);
      }
    },
  };
}

/** Answers the requests that were not let in, and says in the log which notifications were not. */
export function refuseOthers(connection: Connection): void {
  connection.onRequest(REFUSED, ({ code, sentence }: Refusal) => new ResponseError(code, sentence));
  connection.onNotification(REFUSED, ({ sentence }: Refusal) => connection.console.error(sentence));
}

/** Null for an answer. */
function methodOf(message: Message): string | null {
  return 'method' in message && typeof message.method === 'string' ? message.method : null;
}

/** Null if the message may come now. `exit` may always. */
function untimelyIn(phase: Phase, method: string): Refusal | null {
  const early: Refusal = { code: ErrorCodes.ServerNotInitialized, sentence: 'initialize has to come first' };
  const late: Refusal = { code: ErrorCodes.InvalidRequest, sentence: 'not at this point of a session' };
  if (method === 'exit') {
    return null;
  }
  switch (phase) {
    case 'new':
      return method === 'initialize' ? null : early;
    case 'running':
      return method === 'initialize' ? late : null;
    case 'ended':
      return late;
  }
}

/** The name is for refused messages alone. */
function unknown(method: string): Refusal | null {
  return method === REFUSED ? { code: ErrorCodes.MethodNotFound, sentence: `Unhandled method ${method}` } : null;
}

function wrongParams(method: string, message: Message): Refusal | null {
  const wrong = paramForms[method]?.('params' in message ? message.params : undefined, 'params') ?? null;
  return wrong === null ? null : { code: ErrorCodes.InvalidParams, sentence: `${method}: ${wrong}` };
}
