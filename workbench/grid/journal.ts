import type { IMutationInfo, IUndoRedoItem } from '@univerjs/core';
import type { Services } from './services';

/** The longest pause between batches of one run of the add-in, in milliseconds. */
const ONE_RUN = 3000;

/**
 * Carries out the host's changes as Univer mutations, and adds them to the undo list: a whole run of the
 * add-in is one step, unless the user did something in between.
 */
export class Journal {
  /** Whether mutations come from the host, not from the user. */
  isWriting = false;
  private undos: IMutationInfo[] = [];
  private redos: IMutationInfo[] = [];
  private last: { readonly item: IUndoRedoItem; time: number } | undefined;

  constructor(private readonly services: Services) {}

  /**
   * @param change mutations to carry out
   * @param undo the mutations that undo it, in their order
   * @throws Error if Univer rejects one
   */
  change(change: readonly IMutationInfo[], undo: readonly IMutationInfo[]): void {
    this.isWriting = true;
    try {
      for (const { id, params } of change) {
        if (!this.services.commands.syncExecuteCommand(id, params))
          throw new Error(`The spreadsheet refused ${id}.`);
      }
    } finally {
      this.isWriting = false;
    }
    this.redos.push(...change);
    this.undos.unshift(...undo);
  }

  /** Starts a new step in the undo list. */
  beginStep(): void {
    this.last = undefined;
  }

  /** Keeps the changes since the last batch out of the undo list. */
  forget(): void {
    this.redos = [];
    this.undos = [];
  }

  /** Ends a batch. */
  commit(): void {
    if (this.redos.length === 0) return;
    const { undoRedo, workbook } = this.services;
    const now = performance.now();
    if (this.last && undoRedo.pitchTopUndoElement() === this.last.item && now - this.last.time < ONE_RUN) {
      this.last.item.redoMutations.push(...this.redos);
      this.last.item.undoMutations.unshift(...this.undos);
      this.last.time = now;
    } else {
      const item = { unitID: workbook.getUnitId(), redoMutations: this.redos, undoMutations: this.undos };
      undoRedo.pushUndoRedo(item);
      this.last = { item, time: now };
    }
    this.forget();
  }
}
