import { parseArgs } from 'node:util';

/** What follows `npm start --`. */
export interface Options {
  readonly port: number;
  /** Whether to open the workbench in the user's browser. */
  readonly opensBrowser: boolean;
  /** Whether to use a certificate that this computer trusts, and to install it if need be. */
  readonly isTrusted: boolean;
}

/**
 * Reads the command line of `npm start`.
 *
 * @throws Error with a sentence for the user, when an option is unknown or the port is not one
 * @example parseOptions(['--port', '4000', '--no-open']) // { port: 4000, opensBrowser: false, isTrusted:
 * false }
 */
export function parseOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: '3000' },
      'no-open': { type: 'boolean', default: false },
      trust: { type: 'boolean', default: false }
    }
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`--port ${values.port}: give a number from 1 to 65535.`);
  return { port, opensBrowser: !values['no-open'], isTrusted: values.trust };
}
