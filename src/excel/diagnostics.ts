import { lastErrorCode } from './failure';

/** Requirement sets that decide what the add-in does, with the versions to look for, the newest first. */
const SETS: Readonly<Record<string, readonly string[]>> = {
  ExcelApi: Array.from({ length: 20 }, (_, i) => `1.${20 - i}`),
  SharedRuntime: ['1.2', '1.1'],
  CustomFunctionsRuntime: ['1.5', '1.4', '1.3', '1.2', '1.1'],
  DelayForCellEdit: ['1.1'],
  MergeUndoGroup: ['1.1']
};

/** What can be told of an installation without a word of the workbook. */
export interface Diagnostics {
  /** Host, platform and version, as Office states them. */
  readonly office: string;
  readonly language: string;
  /** The newest version of each requirement set that this Excel has; `none` where it has none. */
  readonly sets: Readonly<Record<string, string>>;
  /** Excel's code of the last error (Excel.ErrorCodes); undefined while there has been none. */
  readonly lastError: string | undefined;
}

/**
 * Whether this Excel calculates custom functions. Microsoft's pages disagree about volume-licensed Office
 * 2021, so that it is asked (learn.microsoft.com, "Custom functions requirement sets").
 */
export const hasFunctions = (): boolean =>
  Office.context.requirements.isSetSupported('CustomFunctionsRuntime', '1.1');

/** What to tell whoever looks after the add-in. Nothing in it comes from a cell. */
export function diagnostics(): Diagnostics {
  const { diagnostics: office, displayLanguage, requirements } = Office.context;
  return {
    office: `${String(office.host)} ${String(office.platform)} ${office.version}`,
    language: displayLanguage,
    sets: Object.fromEntries(
      Object.entries(SETS).map(([name, versions]) => [
        name,
        versions.find((version) => requirements.isSetSupported(name, version)) ?? 'none'
      ])
    ),
    lastError: lastErrorCode()
  };
}
