import { CommandType } from '@univerjs/core';
import {
  ComponentManager,
  ContextMenuGroup,
  ContextMenuPosition,
  IMenuManagerService,
  MenuItemType
} from '@univerjs/ui';
import { createElement } from 'react';
import { Observable } from 'rxjs';
import type { Services } from './services';

/** Size of an icon of Univer's menus, in CSS pixels. */
const ICON = 16;

/** A menu entry: its name and the URL of its icon. */
export interface Entry {
  readonly id: string;
  readonly label: string;
  readonly icon: string;
}

/**
 * Adds an entry to the context menu of cells.
 * @param isShown asked each time that the menu opens
 */
export function addToContextMenu(
  { injector, commands }: Services,
  { id, label, icon }: Entry,
  isShown: () => boolean,
  run: () => void
): void {
  const commandId = `add-in.command.${id}`;
  commands.registerCommand({
    id: commandId,
    type: CommandType.COMMAND,
    handler: () => {
      run();
      return true;
    }
  });
  injector
    .get(ComponentManager)
    .register(commandId, () => createElement('img', { src: icon, width: ICON, height: ICON, alt: '' }));
  injector.get(IMenuManagerService).mergeMenu({
    [ContextMenuPosition.MAIN_AREA]: {
      [ContextMenuGroup.FORMAT]: {
        [commandId]: {
          order: -1,
          menuItemFactory: () => ({
            id: commandId,
            commandId,
            type: MenuItemType.BUTTON,
            title: label,
            icon: commandId,
            hidden$: new Observable((menu) => {
              menu.next(!isShown());
            })
          })
        }
      }
    }
  });
}
