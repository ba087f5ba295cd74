/* eslint-disable no-undef, @typescript-eslint/no-require-imports -- esbuild alone reads this file. */

/**
 * `string-width`, loaded for the first text that is not ASCII: its list of all emoji takes 30 ms to set up, a
 * tenth of the time in which the command starts. Only the built command uses this.
 * @type {typeof import('string-width').default | undefined}
 */
let stringWidth;

/** @param {string} text */
module.exports = (text) => {
  stringWidth ??= require('../../node_modules/string-width/index.js').default;
  return stringWidth(text);
};
