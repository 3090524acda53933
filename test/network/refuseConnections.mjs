/**
 * Loaded before a program (`node --import`): whatever would reach another machine throws, and is written down in the file that
 * MAIL_FLOW_LENS_ATTEMPTS names. JavaScript, because the oldest Node that is supported loads it too.
 */

import { appendFileSync } from 'node:fs';
import { createRequire, syncBuiltinESMExports } from 'node:module';

const require = createRequire(import.meta.url);

const noted = process.env.MAIL_FLOW_LENS_ATTEMPTS ?? '';

/**
 * Puts a function that notes the attempt and throws in the place of each of these.
 * @param {object} target
 * @param {string} kind
 * @param {readonly string[]} names
 */
function refuse(target, kind, names) {
  for (const name of names.filter((one) => typeof Reflect.get(target, one) === 'function')) {
    Reflect.set(target, name, () => {
      const error = new Error(`${kind}.${name}: nothing may reach the network`);
      appendFileSync(noted, `${process.argv.slice(1).join(' ')}\n${error.stack}\n`);
      throw error;
    });
  }
}

// Everything that speaks TCP, fetch too, ends here.
refuse(require('node:net').Socket.prototype, 'Socket', ['connect']);
refuse(require('node:net').Server.prototype, 'Server', ['listen']);
refuse(require('node:dgram').Socket.prototype, 'datagram', ['bind', 'connect', 'send']);
const dns = require('node:dns');
for (const from of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
  const names = new Set([...Object.keys(from), ...Object.getOwnPropertyNames(from)]);
  refuse(
    from,
    'dns',
    [...names].filter((name) => /^(?:lookup|resolve|reverse)/.test(name)),
  );
}
syncBuiltinESMExports();
