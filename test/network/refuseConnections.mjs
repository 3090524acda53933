/**
 * Loaded before a program (`node --import`): whatever would reach another machine throws, and is written down in the file that
 * MAIL_FLOW_LENS_ATTEMPTS names. With MAIL_FLOW_LENS_WATCHED=editor, only the extension's own code is watched: its language server, and what it
 * calls where VS Code runs extensions. JavaScript, because the oldest Node that is supported loads it too.
 */

import { appendFileSync } from 'node:fs';
import { createRequire, syncBuiltinESMExports } from 'node:module';

const require = createRequire(import.meta.url);

const noted = process.env.MAIL_FLOW_LENS_ATTEMPTS ?? '';

/** Path of the packed extension as VS Code installs it. */
const INSTALLED = /[\\/]mail-flow-lens\.mail-flow-lens-[^\\/]*[\\/]/;

/** @returns what is watched in this program: all of it, what the extension calls in VS Code's process for extensions, or nothing */
function chooseWatch() {
  if (process.env.MAIL_FLOW_LENS_WATCHED !== 'editor') {
    return 'all';
  }
  if (process.argv.includes('--type=extensionHost')) {
    return 'extension';
  }
  return INSTALLED.test(process.argv[1] ?? '') ? 'all' : 'nothing';
}

const watch = chooseWatch();

/**
 * Puts a function that notes the attempt and throws in the place of each of these.
 * @param {object} target
 * @param {string} kind
 * @param {readonly string[]} names
 */
function refuse(target, kind, names) {
  for (const name of names.filter((one) => typeof Reflect.get(target, one) === 'function')) {
    const original = Reflect.get(target, name);
    /**
     * @this {object}
     * @param {readonly unknown[]} args
     */
    function attempt(...args) {
      const error = new Error(`${kind}.${name}: nothing may reach the network`);
      if (watch === 'extension' && !INSTALLED.test(error.stack ?? '')) {
        return Reflect.apply(original, this, args);
      }
      appendFileSync(noted, `${process.argv.slice(1).join(' ')}\n${error.stack}\n`);
      throw error;
    }
    Reflect.set(target, name, attempt);
  }
}

if (watch !== 'nothing') {
  refuseAll();
  // Says that it looks on, where a program between here and there may drop it.
  appendFileSync(`${noted}-${watch}`, `${process.pid}\n`);
}

function refuseAll() {
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
}
