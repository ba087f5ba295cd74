import { readFileSync, writeFileSync } from 'node:fs';
import { withTables } from './criteriaTables';

for (const page of ['docs/criteria.md', 'docs/worksheet.md'])
  writeFileSync(page, withTables(readFileSync(page, 'utf8')));
