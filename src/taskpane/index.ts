import { associateCommands } from '../commands';
import { hasOffice, selectedCell, showPane } from '../excel';
import { evaluate } from './evaluating';
import { addTemplate } from './adding';
import { settingsToFunctions } from './functions';
import { readFor } from './looking';
import { goTo, showRow } from './showing';
import { startPane } from './start';
import { Store } from './store';

// Where office.js could not be loaded, the page goes on saying so.
if (hasOffice()) {
  const store = new Store();
  settingsToFunctions(store);
  const ready = startPane(store, document.getElementById('pane')!);

  associateCommands({
    evaluateSheet: async () => {
      await ready;
      await Promise.all([evaluate(store), showPane()]);
    },
    insertTemplate: async () => {
      await ready;
      await addTemplate(store);
    },
    explainRow: async () => {
      await ready;
      await showPane();
      goTo(store, 'person');
      const selected = await selectedCell();
      if (selected) await readFor(store, selected.sheetId);
      if (selected) await showRow(store, selected);
    }
  });
}
