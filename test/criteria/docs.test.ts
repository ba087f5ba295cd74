import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withTables } from '../../tools/docs/criteriaTables';

test('the tables of docs/criteria.md are those of the data: run npm run docs', () => {
  const page = readFileSync(join(__dirname, '../../docs/criteria.md'), 'utf8');
  expect(page.match(/<!-- generated: /g)).toHaveLength(3);
  expect(page).toBe(withTables(page));
});
