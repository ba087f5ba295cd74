import type { Participation, Result, Role } from '../../criteria';
import type { Value, Word } from './kind';

/** A role, as a word that the locales have. */
export const roleWord = (id: Role): Word => ({ word: 'roles', id });
/** A result of a project, as a word that the locales have. */
export const resultWord = (id: Result): Word => ({ word: 'results', id });

/** The roles that are enough, in words. */
export const rolePhrase = ({ role }: Participation): Value =>
  role === 'personResponsible'
    ? roleWord(role)
    : { text: 'pane.lacks.or', values: { a: roleWord('member'), b: roleWord('personResponsible') } };

/** The results that are enough, in words. */
export const resultPhrase = ({ result }: Participation): Value =>
  result === 'success'
    ? resultWord(result)
    : { text: 'pane.lacks.or', values: { a: resultWord('success'), b: resultWord('completed') } };
