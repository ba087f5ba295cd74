import type { ProtectionAttributes } from '../../src/xlsx';

/** A protected sheet: what is still allowed, by the names of `Excel.WorksheetProtectionOptions`. */
export interface GridProtection {
  readonly options: Readonly<Record<string, boolean | string>>;
  readonly password: string | null;
  /** Set where a file has a password, or nothing but a hash of it: none can be compared with it here. */
  readonly isPasswordHashed?: true;
}

/**
 * What Excel's options are called in the file (ECMA-376 Part 1 §18.3.1.85). There, "1" forbids. Where nothing
 * is said, objects and scenarios may be edited, and everything else is forbidden.
 */
const OPTIONS: readonly { readonly option: string; readonly attribute: string; readonly usual: '0' | '1' }[] =
  [
    ['allowAutoFilter', 'autoFilter'],
    ['allowDeleteColumns', 'deleteColumns'],
    ['allowDeleteRows', 'deleteRows'],
    ['allowEditObjects', 'objects'],
    ['allowEditScenarios', 'scenarios'],
    ['allowFormatCells', 'formatCells'],
    ['allowFormatColumns', 'formatColumns'],
    ['allowFormatRows', 'formatRows'],
    ['allowInsertColumns', 'insertColumns'],
    ['allowInsertHyperlinks', 'insertHyperlinks'],
    ['allowInsertRows', 'insertRows'],
    ['allowPivotTables', 'pivotTables'],
    ['allowSort', 'sort']
  ].map(([option = '', attribute = '']) => ({
    option,
    attribute,
    usual: attribute === 'objects' || attribute === 'scenarios' ? '0' : '1'
  }));

const isOn = (text: string | undefined): boolean => text === '1' || text === 'true';

/** The protection of a sheet in a file. */
export function gridProtection(attributes: ProtectionAttributes): GridProtection {
  const selectionMode = isOn(attributes.selectUnlockedCells)
    ? 'None'
    : isOn(attributes.selectLockedCells)
      ? 'Unlocked'
      : 'Normal';
  const allowed = OPTIONS.map(({ option, attribute, usual }) => [
    option,
    !isOn(attributes[attribute] ?? usual)
  ]);
  const isPasswordHashed = attributes.password !== undefined || attributes.hashValue !== undefined;
  return {
    options: { ...(Object.fromEntries(allowed) as Record<string, boolean>), selectionMode },
    password: null,
    ...(isPasswordHashed && { isPasswordHashed })
  };
}

/** The same for the file. */
export function storedProtection({ options, password }: GridProtection): ProtectionAttributes {
  const { selectionMode } = options;
  const stored: Record<string, string> = { sheet: '1' };
  for (const { option, attribute, usual } of OPTIONS) {
    const value = options[option] === true ? '0' : '1';
    if (value !== usual) stored[attribute] = value;
  }
  if (selectionMode === 'Unlocked' || selectionMode === 'None') stored.selectLockedCells = '1';
  if (selectionMode === 'None') stored.selectUnlockedCells = '1';
  if (password !== null && password !== '') stored.password = passwordHash(password);
  return stored;
}

/** The 16 bits that Excel keeps of a password (ECMA-376 Part 4 §14.7.1, "Legacy Password Hash Algorithm"). */
function passwordHash(password: string): string {
  const letters = Array.from({ length: password.length }, (_, i) => password.charCodeAt(i));
  const rotated = (hash: number): number => ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  const hash = letters.reduceRight((sum, letter) => rotated(sum) ^ letter, 0);
  return (rotated(hash) ^ letters.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, '0');
}
