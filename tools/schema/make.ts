/** Writes report.schema.json from the schema in the source: `npm run schema`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { reportSchema } from '../../src/worksheet/results/reportSchema';

const FILE = join(__dirname, '../../src/worksheet/results/report.schema.json');

async function make(): Promise<void> {
  const options = await resolveConfig(FILE);
  writeFileSync(FILE, await format(JSON.stringify(reportSchema), { ...options, filepath: FILE }));
}

void make();
