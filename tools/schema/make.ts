/** Writes report.schema.json and profile.schema.json from the schemas in the source: `npm run schema`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { profileSchema } from '../../src/worksheet/profile/profileSchema';
import { reportSchema } from '../../src/worksheet/results/reportSchema';

const FILES = { 'results/report.schema.json': reportSchema, 'profile/profile.schema.json': profileSchema };

async function make(): Promise<void> {
  for (const [name, schema] of Object.entries(FILES)) {
    const file = join(__dirname, '../../src/worksheet', name);
    const options = await resolveConfig(file);
    writeFileSync(file, await format(JSON.stringify(schema), { ...options, filepath: file }));
  }
}

void make();
