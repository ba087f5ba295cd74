/**
 * What a browser keeps for one person at one computer, as `localStorage`. It does not travel with the
 * workbook, and a browser may refuse it (learn.microsoft.com, "Persist add-in state and settings").
 */
export class UserStorage {
  /** The person or their browser has blocked storage: it throws. */
  isBlocked = false;
  private readonly items = new Map<string, string>();

  keys(): string[] {
    return [...this.items.keys()];
  }

  getItem(key: string): string | null {
    this.refuse();
    return this.items.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.refuse();
    this.items.set(key, value);
  }

  private refuse(): void {
    if (this.isBlocked) throw new Error('Access is denied for this document.');
  }
}
