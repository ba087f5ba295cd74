import type { ProtectionAttributes } from '../../src/xlsx';

/** A protected sheet: what is still allowed, by the names of `Excel.WorksheetProtectionOptions`. */
export interface GridProtection {
  readonly options: Readonly<Record<string, boolean | string>>;
  readonly password: string | null;
  /** Set where a file has a password, or nothing but a hash of it: none can be compared with it here. */
  readonly isPasswordHashed?: true;
}

/**
 * What Excel's options are called in the file (ECMA-376 Part 1 §18.3.1.85). There, "1" forbids. Where nothing is
 * said, objects and scenarios may be edited, and everything else is forbidden.
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
  const set = OPTIONS.map(({ option, attribute, usual }) => [
    attribute,
    options[option] === true ? '0' : '1',
    usual
  ]);
  return {
    sheet: '1',
    ...Object.fromEntries(
      set.filter(([, value, usual]) => value !== usual).map(([attribute, value]) => [attribute, value])
    ),
    ...(options.selectionMode !== undefined &&
      options.selectionMode !== 'Normal' && { selectLockedCells: '1' }),
    ...(options.selectionMode === 'None' && { selectUnlockedCells: '1' }),
    ...(password !== null && password !== '' && { password: passwordHash(password) })
  };
}

/** The 16 bits that Excel keeps of a password (ECMA-376 Part 4 §14.7.1, "Legacy Password Hash Algorithm"). */
export function passwordHash(password: string): string {
  const letters = [...password].map((letter) => letter.charCodeAt(0));
  const rotated = (hash: number): number => ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
  const hash = letters.reduceRight((sum, letter) => rotated(sum) ^ letter, 0);
  return (rotated(hash) ^ letters.length ^ 0xce4b).toString(16).toUpperCase().padStart(4, '0');
}
