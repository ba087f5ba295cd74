import { objectType } from '../members';

/**
 * Between opening and closing it, requests are one step of the undo list. Clients since ExcelApi 1.20 use it
 * for
 * `Excel.RunOptions.mergeUndoGroup`; it is in no published types yet.
 */
export const undoScopeType = objectType('UndoScope', {
  methods: {
    Open: {
      since: '1.20',
      call(_target, _args, { situation }) {
        situation.isUndoScopeOpen = true;
      }
    },
    Close: {
      since: '1.20',
      call(_target, _args, { situation }) {
        situation.isUndoScopeOpen = false;
      }
    }
  }
});
