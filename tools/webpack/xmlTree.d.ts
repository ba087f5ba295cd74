/** An element of an XML file: its name without the prefix, in a tree. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

export function parseXml(text: string): Element;
export function all(element: Element): Element[];
export function named(element: Element, name: string): Element[];
export function only(element: Element, name: string): Element;
