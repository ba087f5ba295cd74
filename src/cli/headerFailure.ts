import { findHeader, missingColumns } from '../worksheet';
import { Failure } from './failure';

/** Why a sheet cannot be judged: no header in it, or a header that lacks required columns. */
export function headerFailure(sheet: string, header: ReturnType<typeof findHeader>): Failure {
  if ('nearest' in header)
    return new Failure('noHeader', { sheet, found: header.nearest.slice(0, 8).join(' | ') });
  return new Failure('columnAbsent', {
    sheet,
    row: String(header.row + 1),
    columns: missingColumns(header).join(','),
    found: [...header.columns.keys()].join(',')
  });
}
