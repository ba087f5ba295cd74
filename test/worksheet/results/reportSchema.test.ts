import schemaFile from '../../../src/worksheet/results/report.schema.json';
import { reportSchema } from '../../../src/worksheet/results/reportSchema';

test('report.schema.json is what `npm run schema` writes', () => {
  expect(schemaFile).toEqual(JSON.parse(JSON.stringify(reportSchema)));
});
