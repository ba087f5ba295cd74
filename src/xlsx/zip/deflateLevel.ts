/** The fastest level that looks for repeats. Sheet XML repeats so much that higher levels gain little. */
export const DEFLATE_LEVEL = 1;
