import type { IMutationInfo, IUndoRedoItem } from '@univerjs/core';
import type { Services } from './services';

/** Batches of one run of the add-in follow each other sooner than this, in milliseconds. */
const ONE_RUN = 3000;

/**
 * Carries out what the executor changes, as Univer's mutations, and enters it in the undo list: all of a run of the
 * add-in as one step, unless the user did something in between.
 */
export class Journal {
  /** Whether mutations come from the executor, not from the user. */
  isWriting = false;
  private undos: IMutationInfo[] = [];
  private redos: IMutationInfo[] = [];
  private last: { readonly item: IUndoRedoItem; time: number } | undefined;

  constructor(private readonly services: Services) {}

  /**
   * @param change mutations to carry out
   * @param undo the mutations that take it back, in their order
   * @throws Error when Univer refuses one
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

  /** What follows is a step of its own in the undo list. */
  beginStep(): void {
    this.last = undefined;
  }

  /** Leaves what was changed since the last batch out of the undo list. */
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
