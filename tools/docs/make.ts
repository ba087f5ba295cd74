import { readFileSync, writeFileSync } from 'node:fs';
import { withTables } from './criteriaTables';

const PAGE = 'docs/criteria.md';

writeFileSync(PAGE, withTables(readFileSync(PAGE, 'utf8')));
