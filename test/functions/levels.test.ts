import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIELDS, topLevelOf } from '../../src/criteria';
import { Specialty } from '../../src/functions/functions';
import { LANGUAGES } from '../../src/locales';
import { fieldName } from '../../src/worksheet';
import japanese from '../../src/functions/functions.ja.json';

const source = readFileSync(join(__dirname, '../../src/functions/functions.ts'), 'utf8');

/**
 * Excel shows these texts while a formula is typed. They are comments, so that no figure can be filled in.
 */
test.each(FIELDS.map((field) => [field.id, field] as const))(
  'the levels of %s that Excel shows are those of the criteria',
  (_id, field) => {
    const [first, last] = [field.pages[0]!.level, topLevelOf(field)];
    const [english] = LANGUAGES.map((language) => fieldName(field.id, language));
    const name = (Object.keys(Specialty) as (keyof typeof Specialty)[]).find(
      (key) => Specialty[key] === (english as Specialty)
    )!;
    expect(source).toContain(`/** Levels ${first} to ${last} */\n  ${name} = "${english}"`);
    expect(japanese.enums.Specialty[name]).toContain(`レベル${first}～${last}`);
  }
);

test('so are the levels that their descriptions name', () => {
  const lowest = Math.min(...FIELDS.map(({ pages }) => pages[0]!.level));
  const highest = Math.max(...FIELDS.map(topLevelOf));
  expect(source).toContain(`: ${lowest} to ${highest}, 0 below Level ${lowest}`);
  expect(japanese.functions.ITSSLEVEL.description).toContain(
    `${lowest}～${highest}、レベル${lowest}に達して`
  );
  expect(japanese.functions.ITSSPROJECTLEVEL.description).toContain(`${lowest}～${highest}`);
  expect(japanese.functions.ITSSCRITERIA.parameters.level).toContain(`${lowest}以上`);
});
