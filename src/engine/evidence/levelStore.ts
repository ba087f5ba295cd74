import { REFS, type PersonRef } from './personRef';

/** Stands for no level. */
const NOT_JUDGED = 7;

/** Everyone's level and next level as judged last, three bits each. */
export class LevelStore {
  private levels = new Uint8Array(0);

  /** Makes room for `employees` of them. New ones have level 0 until `set`. */
  resize(employees: number): void {
    if (this.levels.length === employees * REFS) return;
    const resized = new Uint8Array(employees * REFS);
    resized.set(this.levels.subarray(0, resized.length));
    this.levels = resized;
  }

  set(person: PersonRef, level: number | undefined, nextLevel: number): void {
    this.levels[person] = (level ?? NOT_JUDGED) | (nextLevel << 3);
  }

  /** Undefined where the person is not judged. */
  levelOf(person: PersonRef): number | undefined {
    const level = this.levels[person]! & 7;
    return level === NOT_JUDGED ? undefined : level;
  }

  nextLevelOf(person: PersonRef): number {
    return this.levels[person]! >> 3;
  }
}
