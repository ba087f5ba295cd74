/** The number format of cells that show their values as they are. */
export const GENERAL = 'General';
/** That of cells in which everything is text. */
export const TEXT = '@';
