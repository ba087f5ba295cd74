/** The key in `localStorage`; where storage is partitioned, with the partition's key before it. */
const KEY = 'itssCustomerService.settings';

/**
 * `Office.context.partitionKey` is undefined where storage is not partitioned, such as on Windows
 * (learn.microsoft.com, "Persist add-in state and settings"), and in office.js before it came.
 */
const keyHere = (): string => `${(Office.context.partitionKey as string | undefined) ?? ''}${KEY}`;

/** What could not be stored, since people and browsers may block storage: it lasts as long as the page. */
let kept: unknown;

/** What the browser keeps for this person; undefined for nothing. */
export function loadPersonal(): unknown {
  try {
    const text = localStorage.getItem(keyHere());
    return text === null ? kept : JSON.parse(text);
  } catch {
    return kept;
  }
}

/** Keeps a JSON value for this person. */
export function savePersonal(value: unknown): void {
  kept = value;
  try {
    localStorage.setItem(keyHere(), JSON.stringify(value));
    kept = undefined;
  } catch {
    // It is kept until the page is closed.
  }
}
