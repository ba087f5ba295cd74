/** A button in the manifest: what it shows and what it does. */
export interface Command {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** URLs of its icon by size in pixels. */
  readonly icons: ReadonlyMap<number, string>;
  /** The add-in's function that it runs; undefined if it shows the pane. */
  readonly functionName: string | undefined;
}

/** What the manifest adds to Excel. */
export interface AddIn {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly group: { readonly label: string; readonly commands: readonly Command[] };
  readonly contextMenu: readonly Command[];
  /** URL of the custom functions' metadata; undefined if there are none. */
  readonly functions: string | undefined;
}

/** The URL of a command's icon in a size in pixels, or else in the largest. */
export const iconOf = ({ icons }: Command, size: number): string =>
  icons.get(size) ?? [...icons.values()].at(-1) ?? '';

const children = (of: Element, name: string): Element[] =>
  [...of.children].filter(({ localName }) => localName === name);

function child(of: Element, name: string): Element {
  const [found] = children(of, name);
  if (!found) throw new Error(`The manifest has no ${name} in ${of.localName}.`);
  return found;
}

function attribute(of: Element, name: string): string {
  const value = of.getAttribute(name);
  if (value === null) throw new Error(`The manifest has no ${name} at ${of.localName}.`);
  return value;
}

/** A value that the manifest may override for a locale. */
const inLocale = (of: Element, locale: string): string =>
  children(of, 'Override')
    .find((one) => one.getAttribute('Locale') === locale)
    ?.getAttribute('Value') ?? attribute(of, 'DefaultValue');

/**
 * Parses an add-in only manifest (learn.microsoft.com, "Office Add-ins XML manifest").
 * @param text manifest.xml
 * @param locale display language such as `ja-JP`
 * @param site where the add-in is served, which replaces the manifest's own site
 * @throws Error if it isn't the manifest of an add-in with commands
 */
export function readManifest(text: string, locale: string, site: string): AddIn {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  const app = document.documentElement;
  if (app.localName !== 'OfficeApp') throw new Error('This is no manifest.');
  const resources = child(child(app, 'VersionOverrides'), 'Resources');
  const resource = new Map(
    [...resources.getElementsByTagName('*')].flatMap((one): [string, Element][] => {
      const id = one.getAttribute('id');
      return id ? [[id, one]] : [];
    })
  );
  const made = new URL('.', attribute(child(child(app, 'DefaultSettings'), 'SourceLocation'), 'DefaultValue'))
    .href;
  const here = (address: string): string => address.replace(made, site);
  const value = (of: Element): string => {
    const id = of.getAttribute('resid') ?? '';
    const found = resource.get(id);
    if (!found) throw new Error(`The manifest has no resource ${id}.`);
    return inLocale(found, locale);
  };
  const command = (control: Element): Command => {
    const action = child(control, 'Action');
    return {
      id: attribute(control, 'id'),
      label: value(child(control, 'Label')),
      tip: value(child(child(control, 'Supertip'), 'Description')),
      icons: new Map(
        children(child(control, 'Icon'), 'Image').map((image) => [
          Number(image.getAttribute('size')),
          here(value(image))
        ])
      ),
      functionName:
        action.getAttribute('xsi:type') === 'ExecuteFunction'
          ? child(action, 'FunctionName').textContent.trim()
          : undefined
    };
  };
  const points = [...app.getElementsByTagName('ExtensionPoint')];
  const point = (type: string): Element | undefined =>
    points.find((one) => one.getAttribute('xsi:type') === type);
  const metadata = point('CustomFunctions');
  const group = point('PrimaryCommandSurface')?.getElementsByTagName('Group')[0];
  if (!group) throw new Error('The manifest has no group of buttons.');
  return {
    id: child(app, 'Id').textContent.trim(),
    version: child(app, 'Version').textContent.trim(),
    name: inLocale(child(app, 'DisplayName'), locale),
    group: { label: value(child(group, 'Label')), commands: children(group, 'Control').map(command) },
    functions: metadata ? here(value(child(child(metadata, 'Metadata'), 'SourceLocation'))) : undefined,
    contextMenu: [...(point('ContextMenu')?.getElementsByTagName('Control') ?? [])].map(command)
  };
}
