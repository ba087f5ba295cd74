import { ANN, HEADER, Workplace } from '../command';

const place = new Workplace();
afterAll(() => place.clear());

test('a file larger than the longest string is judged', () => {
  const remarks = 'x'.repeat(10_000);
  const line = Buffer.from(`${['E1', ...ANN.slice(1), remarks].join(',')}\n`);
  const count = Math.ceil((520 * 2 ** 20) / line.length);
  const content = Buffer.concat([
    Buffer.from(`${HEADER.join(',')}\n`),
    Buffer.alloc(count * line.length, line)
  ]);
  expect(content.length).toBeGreaterThan(512 * 2 ** 20);
  const path = place.put('large.csv', content);
  expect(place.json(path).totals).toMatchObject({ rows: count, people: 1 });
});
