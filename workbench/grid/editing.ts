import { DeviceInputEventType } from '@univerjs/engine-render';
import { IEditorBridgeService, SetCellEditVisibleOperation } from '@univerjs/sheets-ui';
import { KeyCode } from '@univerjs/ui';
import type { Services } from './services';

/** Enters what is being typed into a cell, as Excel does when the user clicks elsewhere in its window. */
export async function endEditing({ injector, commands, workbook }: Services): Promise<void> {
  if (!injector.get(IEditorBridgeService).isVisible().visible) return;
  commands.syncExecuteCommand(SetCellEditVisibleOperation.id, {
    eventType: DeviceInputEventType.Keyboard,
    keycode: KeyCode.ENTER,
    visible: false,
    unitId: workbook.getUnitId()
  });
  // The value is entered in a separate task.
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
}
