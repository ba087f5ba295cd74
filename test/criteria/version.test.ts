import { createHash } from 'node:crypto';
import { CRITERIA, FIELDS, READINGS, gatesNothing } from '../../src/criteria';

/**
 * The version, and a digest of the data that it stands for. Whoever changes the data raises the version with
 * it.
 */
const KNOWN = { version: '2.0.0', digest: 'cbafef2f6e430aed' };

test('the version of the criteria moves with their data', () => {
  const digest = createHash('sha256')
    .update(JSON.stringify([FIELDS, READINGS, gatesNothing]))
    .digest('hex')
    .slice(0, 16);
  expect({ version: CRITERIA.version, digest }).toEqual(KNOWN);
});
