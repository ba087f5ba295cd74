import type { State } from '../state';

/** The change of state that has a screen reader say a text, even one that was said before. */
export const announce = ({ announcement: { number } }: State, text: string): Pick<State, 'announcement'> => ({
  announcement: { text, number: number + 1 }
});
