import { personIn } from '../../../src/engine';
import { pathView, personView, whatIfView } from '../../../src/worksheet';
import { evaluate } from '../evaluate';
import { SERVICE, sheetOf, type Line } from '../table';

const FIRST = personIn(0, 0);
const project = (name: string, cells: Line): Line => ({
  ...SERVICE,
  Project: name,
  Role: 'Person responsible',
  'Service scope': 'Wide-area or specific-industry team',
  ...cells
});

test('says what level would follow from some steps and from all of them, and changes nothing', () => {
  const evaluation = evaluate(
    sheetOf([
      project('Server move', {
        'Specialty areas': 'Customer satisfaction',
        'Guidance scope': 'Subordinates',
        'Expertise succession': 'Book',
        'Develops subordinates': 'no'
      }),
      project('Depot LAN', { Result: 'In progress' })
    ])
  );
  const before = personView(evaluation, FIRST, 'en');
  const { steps } = pathView(evaluation, FIRST, 4, () => '', 'en')!;
  expect(steps.map(({ kind }) => kind)).toEqual(['finish', 'achieve']);
  const after = (...ticked: typeof steps): ReturnType<typeof whatIfView> =>
    whatIfView(evaluation, FIRST, 4, ticked, 'en');
  expect(after()).toEqual({ levelText: before.levelText, missing: 2 });
  expect(after(steps[0]!)).toEqual({ levelText: before.levelText, missing: 1 });
  expect(after(...steps)).toEqual({ levelText: 'Level 4', missing: 0 });
  expect(before.levelText).not.toBe('Level 4');
  expect(personView(evaluation, FIRST, 'en')).toEqual(before);
});
