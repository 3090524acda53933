/** Who acts where private people have their mail. Any room may import it. */

import type { Actor } from './generated/ids.ts';

/** In place of administrators, whom such a provider has for nobody: on the mailbox, and on the servers. */
export const consumerActors = { mailbox: 'recipient', servers: 'recipientProvider' } as const satisfies Record<string, Actor>;
