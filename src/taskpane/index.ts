import { associateCommands } from '../commands';
import { asFailure, hasOffice, selectedCell, showPane } from '../excel';
import { addTemplate } from './actions/addTemplate';
import { evaluate } from './actions/evaluate';
import { judgeSheetOf } from './actions/inspect';
import { goToView } from './actions/openView';
import { showPersonOfRow } from './actions/showPerson';
import { settingsToFunctions } from './functions';
import { loadLater } from './loadLater';
import { startPane } from './start';
import { Store } from './store';

const root = document.getElementById('pane');

// If office.js could not be loaded, the page keeps its notice that says so.
if (root && hasOffice()) {
  const store = new Store();
  settingsToFunctions(store);
  const ready = startPane(store, root);

  associateCommands({
    evaluateSheet: async () => {
      await ready;
      await Promise.all([evaluate(store), showPane()]);
    },
    listPeople: async () => {
      await ready;
      await showPane();
      goToView(store, 'evaluate');
      try {
        await (await loadLater()).makePeopleList(store);
      } catch (error) {
        store.set({ failure: asFailure(error) });
      }
    },
    insertTemplate: async () => {
      await ready;
      await addTemplate(store);
    },
    explainRow: async () => {
      await ready;
      await showPane();
      goToView(store, 'person');
      const selected = await selectedCell();
      if (!selected) return;
      await judgeSheetOf(store, selected.sheetId);
      await showPersonOfRow(store, selected, { isAskedFor: true });
    },
    showHelp: async () => {
      await ready;
      await showPane();
      goToView(store, 'help');
    }
  });
}
