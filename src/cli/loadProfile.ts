import { readProfile, type Profile } from '../worksheet';
import { Failure } from './failure';
import { readFile } from './files';

/** The profile in a file, if one is named. @throws Failure */
export function loadProfile(path: string | undefined): Profile | undefined {
  if (path === undefined) return undefined;
  const profile = readProfile(Buffer.from(readFile(path).bytes).toString('utf8'));
  if (!('fault' in profile)) return profile;
  const { fault } = profile;
  throw new Failure('notProfile', {
    path,
    ...(typeof fault === 'string' ? { fault, at: '' } : { fault: 'at', at: fault.at })
  });
}
