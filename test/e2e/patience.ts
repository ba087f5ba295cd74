/**
 * How long one step in the page may take, in milliseconds: seconds as a rule, but more where other work has
 * the processor.
 */
export const PATIENCE = 30_000;
