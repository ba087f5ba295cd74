import { NOTHING_UNREAD, joinPlaces, type PlaceSet, type Topic, type UnreadCells } from '../../engine';
import type { Writable } from './writable';

/** Gathers the cells of a row that cannot be read. Most rows have none, and cost nothing. */
export class UnreadCollector {
  private collected: Writable<UnreadCells> | undefined;

  /** Notes a cell, by its column's index in the worksheet. */
  add(topic: Topic, column: number): void {
    const row = this.noted();
    if (row.cells.some((cell) => cell.topic === topic && cell.column === column)) return;
    row.cells = [...row.cells, { topic, column }];
  }

  /** Notes which kinds of succession, or facts about the employee, such cells could answer with a yes. */
  addKinds(kinds: PlaceSet): void {
    const row = this.noted();
    row.kinds = joinPlaces(row.kinds, kinds);
  }

  addFacts(facts: PlaceSet): void {
    const row = this.noted();
    row.facts = joinPlaces(row.facts, facts);
  }

  /** Notes the cells that have the row left out as a project. */
  addProject(unreadable: number): void {
    this.noted().unreadable = unreadable;
  }

  addAreas(): void {
    this.noted().areas = true;
  }

  addGuidance(): void {
    this.noted().guidance = true;
  }

  /** What the row would say in each field, where its own cannot be read. */
  addFields(inField: NonNullable<UnreadCells['inField']>): void {
    this.noted().inField = inField;
  }

  /** Notes what another collector noted of the same row. */
  addAll({ kinds, areas, guidance }: UnreadCells): void {
    this.addKinds(kinds);
    if (areas) this.addAreas();
    if (guidance) this.addGuidance();
  }

  /** What was noted of the row, and forgets it; undefined where every cell could be read. */
  take(): UnreadCells | undefined {
    const row = this.collected;
    this.collected = undefined;
    return row;
  }

  /** Notes again what was taken. */
  putBack(row: UnreadCells | undefined): void {
    this.collected = row && { ...row };
  }

  private noted(): Writable<UnreadCells> {
    return (this.collected ??= { ...NOTHING_UNREAD });
  }
}
