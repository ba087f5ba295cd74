import { HostError } from './errors';
import { memberPath, type ApiVersion, type HostObject, type ObjectType, type Scope } from './members';
import { OBJECT_TYPES } from './objects';
import type { ClassName } from './targets';

const typeOf = (name: ClassName): ObjectType<unknown> => OBJECT_TYPES[name];

/** Access to members in one version of Excel's API, without those of later versions. */
export class MemberAccess {
  constructor(
    private readonly scope: Scope,
    private readonly api: ApiVersion
  ) {}

  get(of: HostObject, name: string): unknown {
    const { get } = this.find(of.type, ({ properties }) => properties, name);
    if (!get) throw new HostError('InvalidArgument', `${memberPath(of.type, name)} cannot be read`);
    return this.at(of, name, () => get(of.target, this.scope));
  }

  set(of: HostObject, name: string, value: unknown): void {
    const { set } = this.find(of.type, ({ properties }) => properties, name);
    if (!set) throw new HostError('InvalidArgument', `${memberPath(of.type, name)} is read-only`);
    this.at(of, name, () => {
      this.scope.situation.refuseChange(of.type);
      set(of.target, value, this.scope);
    });
  }

  call(of: HostObject, name: string, args: readonly unknown[]): unknown {
    const method = this.find(of.type, ({ methods }) => methods, name);
    return this.at(of, name, () => {
      this.scope.situation.refuseCall(of.type, name);
      return method.call(of.target, args, this.scope);
    });
  }

  /** The object that a property leads to; null for a null object. */
  to(of: HostObject, name: string): HostObject | null {
    const navigation = this.find(of.type, ({ navigation }) => navigation, name);
    return this.at(of, name, () => navigation.to(of.target, this.scope));
  }

  /** The name of a property or navigation property, ignoring case; null if the class has neither. */
  nameOf(type: ClassName, written: string): { kind: 'property' | 'navigation'; name: string } | null {
    const wanted = written.toLowerCase();
    const { properties, navigation: leads } = typeOf(type);
    const property = Object.keys(properties).find((name) => name.toLowerCase() === wanted);
    if (property !== undefined) return { kind: 'property', name: property };
    const navigation = Object.keys(leads).find((name) => name.toLowerCase() === wanted);
    return navigation === undefined ? null : { kind: 'navigation', name: navigation };
  }

  /** The properties that `load()` without names loads: all of this version. */
  allProperties(type: ClassName): string[] {
    return Object.entries(typeOf(type).properties)
      .filter(([, { since, get }]) => get && this.knows(since))
      .map(([name]) => name);
  }

  identity({ type, target }: HostObject): Readonly<Record<string, unknown>> {
    return typeOf(type).identity?.(target, this.scope) ?? {};
  }

  items({ type, target }: HostObject): readonly HostObject[] | null {
    return typeOf(type).items?.(target, this.scope) ?? null;
  }

  unknown(type: ClassName, name: string): HostError {
    return new HostError('ApiNotFound', `${memberPath(type, name)}, ExcelApi ${this.api}`);
  }

  private find<M extends { since: ApiVersion }>(
    type: ClassName,
    members: (of: ObjectType<unknown>) => Readonly<Record<string, M>>,
    name: string
  ): M {
    const known = members(typeOf(type));
    const member = Object.prototype.hasOwnProperty.call(known, name) ? known[name] : undefined;
    if (!member || !this.knows(member.since)) throw this.unknown(type, name);
    return member;
  }

  private at<R>(of: HostObject, name: string, work: () => R): R {
    try {
      typeOf(of.type).check?.(of.target, this.scope);
      return work();
    } catch (error) {
      if (error instanceof HostError) error.location ||= memberPath(of.type, name);
      throw error;
    }
  }

  private knows(since: ApiVersion): boolean {
    return Number(since.slice(2)) <= Number(this.api.slice(2));
  }
}
