import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeWorkbook } from './workbook';

const FILES = [
  ['department.xlsx', 'en'],
  ['department-ja.xlsx', 'ja']
] as const;

/** Makes the sample workbooks in a folder. */
async function make(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const [name, language] of FILES) writeFileSync(join(folder, name), await makeWorkbook(language));
}

void make(process.argv[2] ?? join(__dirname, '../../assets/samples'));
