import { plainText, type Cell } from '../cells/cell';
import type { Header } from '../header/header';

/**
 * Names and IT components of projects, by worksheet row. They take much memory, so they are kept only for the
 * report and for lists.
 */
export class KeptTexts {
  private readonly columns: readonly { readonly index: number; readonly texts: string[] }[];

  /** @param isKept without it, every text is '' */
  constructor({ columns }: Header, isKept: boolean) {
    this.columns = (['project', 'itComponent'] as const).map((id) => ({
      index: (isKept ? columns.get(id)?.index : undefined) ?? -1,
      texts: []
    }));
  }

  /** @param own copies a text that would keep a larger one in memory */
  keep(cells: readonly Cell[], row: number, own = (text: string): string => text): void {
    for (const { index, texts } of this.columns) if (index >= 0) texts[row] = own(plainText(cells[index]));
  }

  readonly projectAt = (row: number): string => this.columns[0]?.texts[row] ?? '';
  readonly componentAt = (row: number): string => this.columns[1]?.texts[row] ?? '';
}
