import type { Employee } from './department';
import { facilityPeople } from './facilityPeople';
import { hardwarePeople } from './hardwarePeople';
import { softwarePeople } from './softwarePeople';

/** The employees of the department, those who have been there longest first. */
export const employees: readonly Employee[] = [...hardwarePeople, ...softwarePeople, ...facilityPeople].sort(
  (a, b) => a.number - b.number
);
