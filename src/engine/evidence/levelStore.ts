import { REFS, type PersonRef } from './personRef';

/** Everyone's level and next level as judged last, three bits each. */
export class LevelStore {
  private levels = new Uint8Array(0);

  /** Makes room for so many employees. Nobody among the new ones has a level. */
  resize(employees: number): void {
    if (this.levels.length === employees * REFS) return;
    const resized = new Uint8Array(employees * REFS);
    resized.set(this.levels.subarray(0, resized.length));
    this.levels = resized;
  }

  set(person: PersonRef, level: number, nextLevel: number): void {
    this.levels[person] = level | (nextLevel << 3);
  }

  levelOf(person: PersonRef): number {
    return this.levels[person]! & 7;
  }

  nextLevelOf(person: PersonRef): number {
    return this.levels[person]! >> 3;
  }
}
