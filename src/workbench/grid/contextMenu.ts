import { CommandType } from '@univerjs/core';
import { ContextMenuGroup, ContextMenuPosition, IMenuManagerService, MenuItemType } from '@univerjs/ui';
import type { Services } from './services';

/** Adds an entry to the menu of a cell, before all others. */
export function addToContextMenu({ injector, commands }: Services, { id, label }: { readonly id: string; readonly label: string }, run: () => void): void {
  const commandId = `add-in.command.${id}`;
  commands.registerCommand({
    id: commandId, type: CommandType.COMMAND,
    handler: () => {
      run();
      return true;
    }
  });
  injector.get(IMenuManagerService).mergeMenu({
    [ContextMenuPosition.MAIN_AREA]: {
      [ContextMenuGroup.QUICK]: {
        [commandId]: { order: -1, menuItemFactory: () => ({ id: commandId, commandId, type: MenuItemType.BUTTON, title: label }) }
      }
    }
  });
}
