/** What Office says about itself once it is ready. */
export interface OfficeInfo {
  /** A locale tag such as `ja-JP`. */
  readonly displayLanguage: string;
}

/** Whether office.js has come: it may be blocked, or the page opened in a browser of its own. */
export const hasOffice = (): boolean => typeof Office !== 'undefined';

/** Waits until Excel is there; undefined when the page has been opened outside of it. */
export async function whenReady(): Promise<OfficeInfo | undefined> {
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel ? { displayLanguage: Office.context.displayLanguage } : undefined;
}

/**
 * Whether Office shows itself dark; undefined where it does not tell, as Excel on the web does not
 * (Office.OfficeTheme).
 */
export function isOfficeDark(): boolean | undefined {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const [, red, green, blue] = /^#?(\w\w)(\w\w)(\w\w)$/.exec(theme?.bodyBackgroundColor ?? '') ?? [];
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const [r, g, b] = [parseInt(red, 16), parseInt(green, 16), parseInt(blue, 16)];
  return 0.299 * r + 0.587 * g + 0.114 * b < 128;
}

/** Opens the pane, where this Excel can (SharedRuntime 1.1); a command has done its work either way. */
export async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // The results are in the sheet all the same.
  }
}

/**
 * Whether requests leave the user's undo list alone. Before ExcelApi 1.19 each of them empties it, also one
 * that only reads (OfficeDev/office-js#2802, #2543).
 */
export const keepsUndo = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', '1.19');

/**
 * Calls `onChange` whenever the pane is hidden or shown; the page goes on running while it is hidden
 * (Office.addin.onVisibilityModeChanged, SharedRuntime 1.1).
 */
export async function watchVisibility(onChange: (isShown: boolean) => void): Promise<void> {
  await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    onChange(visibilityMode !== Office.VisibilityMode.hidden);
  });
}
