/** What the start of the extension is measured with. */

import { statSync } from 'node:fs';
import { bareServer } from './bareServer.ts';
import type { Cases } from './bench.ts';
import { inTurn, nodeCommand, timeOf } from './processes.ts';

export const activationCases: Cases = {
  activation: async (bench) => {
    const bare = await bareServer();
    const times = await inTurn(
      11,
      () => timeOf(nodeCommand('bench/activate.ts', 'dist/server.js')),
      () => timeOf(nodeCommand('bench/activate.ts', bare)),
    );
    bench.add({ name: 'server: start to initialised, against a bare one', ...times, goal: 1.3 });
    const vsix = statSync('dist/mail-flow-lens.vsix', { throwIfNoEntry: false });
    if (vsix !== undefined) {
      bench.add({ name: '.vsix', ours: vsix.size / 1e6, reference: 1, goal: 2, unit: 'MB' });
    }
  },
};
