/**
 * What the pane loads after it has started, as a script of its own (see `loadLater.ts`), beside the views
 * that `laterView` brings. What the page's own script imports directly comes along with the page.
 */
export { insertTemplate } from '../excel';
export { makePeopleList } from './actions/peopleList';
export { WHOLE_DICTIONARIES } from '../locales';
export { textOfPerson } from './textOfPerson';
