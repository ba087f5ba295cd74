/**
 * The criteria in force. A test keeps a digest of the data: raise `version` whenever a figure, a clause or a
 * reading changes.
 */
export const CRITERIA = { id: 'itss-v3-customer-service', version: '2.0.0' } as const;
