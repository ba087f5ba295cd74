import { IPermissionService } from '@univerjs/core';
import { WorksheetEditPermission } from '@univerjs/sheets';
import type { Services } from './services';

/** Allows or forbids typing into a sheet. What add-ins may do to a protected sheet is the host's decision. */
export function allowTyping({ injector, workbook }: Services, sheetId: string, allowed: boolean): void {
  injector
    .get(IPermissionService)
    .updatePermissionPoint(new WorksheetEditPermission(workbook.getUnitId(), sheetId).id, allowed);
}
