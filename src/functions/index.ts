// The build associates the functions of this file with their ids (custom-functions-metadata-plugin).
import './functions';

export { cellsHaveMoved, useSettings, type FunctionSettings } from './settings';
