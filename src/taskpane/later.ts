/**
 * What the pane's page loads after it has started, as a script of its own (see `loadLater.ts`): what it does
 * not show at first, with the texts of that. Nothing else of the pane may import these, or they come along
 * with the page.
 */
export { insertTemplate } from '../excel';
export { makePeopleList } from './actions/peopleList';
export { WHOLE_DICTIONARIES } from '../locales';
export { pathView } from '../worksheet';
export { Steps } from './views/steps';
export { WhatIf } from './views/whatIf';
