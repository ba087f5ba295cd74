import { Type } from 'typebox';
import { READINGS } from '../../criteria';
import { COLUMN_IDS } from '../../locales';
import { meaningsIn } from '../cells/meanings';
import { OUTPUT_COLUMNS } from '../header/columns';

/*
 * The one description of a profile. Its TypeScript type is derived from it, and `npm run schema` writes it to
 * profile.schema.json. What ships imports only the type.
 */

const INPUTS = COLUMN_IDS.filter((id) => !OUTPUT_COLUMNS.includes(id));

const mapping = Type.Object(
  Object.fromEntries(INPUTS.map((id) => [id, Type.Optional(Type.Union([Type.String(), Type.Null()]))])),
  { additionalProperties: false }
);

const words = (ids: readonly string[]) =>
  Type.Record(Type.String(), Type.Array(Type.Unsafe<string>({ enum: [...ids] }), { uniqueItems: true }));

export const profileSchema = Type.Object(
  {
    profile: Type.Literal(1, { description: 'The version of this format' }),
    columns: Type.Optional(
      Type.Record(Type.String(), mapping, {
        description:
          'By the name of a worksheet, or * for any: the text of the header for a column, null for a column that the sheet does not have'
      })
    ),
    words: Type.Optional(
      Type.Object(
        Object.fromEntries(
          INPUTS.flatMap((id) => {
            const ids = meaningsIn(id);
            return ids ? [[id, Type.Optional(words(ids))]] : [];
          })
        ),
        {
          additionalProperties: false,
          description:
            'By column, what a word means: several things in a list, nothing for a word that is passed over'
        }
      )
    ),
    readings: Type.Optional(
      Type.Object(
        Object.fromEntries(
          READINGS.map(({ name, choices }) => [
            name,
            Type.Optional(Type.Unsafe<string>({ enum: [...choices] }))
          ])
        ),
        { additionalProperties: false }
      )
    ),
    sheets: Type.Optional(
      Type.Object(
        {
          projects: Type.Optional(
            Type.Union([Type.String(), Type.Array(Type.String(), { uniqueItems: true })], {
              description:
                'The worksheet of projects, or several that are judged together; else the first that looks like one'
            })
          ),
          employees: Type.Optional(
            Type.Union([Type.String(), Type.Null()], {
              description: 'The worksheet of employee data, null for none; else the first that looks like one'
            })
          )
        },
        { additionalProperties: false }
      )
    )
  },
  {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Profile of ITSS Customer Service Levels',
    additionalProperties: false
  }
);
