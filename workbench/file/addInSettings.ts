import { changeAddInSettings, openWorkbook, type AddInReference } from '../../src/xlsx';

/** What an add-in keeps in a workbook, as JSON gives it. What is none is passed over. */
export function readSettings(bytes: Uint8Array, { id }: AddInReference): Map<string, unknown> {
  const [stored] = openWorkbook(bytes).addInSettings([id]);
  const read = [...(stored ?? [])].map(([key, text]) => [key, parsed(text)] as const);
  return new Map(read.filter(([, value]) => value !== undefined));
}

/**
 * Writes it into the workbook. What means the same as before keeps its text, and what could not be read
 * stays.
 */
export function saveSettings(
  bytes: Uint8Array,
  addIn: AddInReference,
  settings: ReadonlyMap<string, unknown>
): Uint8Array {
  const [stored] = openWorkbook(bytes).addInSettings([addIn.id]);
  const saved = new Map(
    [...(stored ?? [])].filter(([key, text]) => settings.has(key) || parsed(text) === undefined)
  );
  for (const [key, value] of settings) {
    const text = JSON.stringify(value);
    if (JSON.stringify(parsed(saved.get(key) ?? '')) !== text) saved.set(key, text);
  }
  return changeAddInSettings(bytes, addIn, saved);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
