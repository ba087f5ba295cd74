/** Whether this system has an Excel, which opens the add-in only from a site that the computer trusts. */
export const hasExcel = ['win32', 'darwin'].includes(process.platform);
