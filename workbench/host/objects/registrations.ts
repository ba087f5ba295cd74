import type { ApiVersion, Method, Scope } from '../members';

/**
 * The methods with which the client's `onChanged.add` and the like register for events, and those that undo
 * it.
 * @param events by method: the version of the public event, and its number in the client
 * @param targetOf the target of the messages
 */
export function registrations<T>(
  events: Readonly<Record<`_Register${string}`, readonly [ApiVersion, number]>>,
  targetOf: (target: T) => string
): Record<string, Method<T>> {
  return Object.fromEntries(
    Object.entries(events).flatMap(([name, [since, messageType]]): [string, Method<T>][] => [
      [
        name,
        {
          since,
          call: (target: T, _args: readonly unknown[], { events: sink }: Scope) =>
            sink.register(messageType, targetOf(target))
        }
      ],
      [
        name.replace('_Register', '_Unregister'),
        {
          since,
          call: (target: T, _args: readonly unknown[], { events: sink }: Scope) =>
            sink.unregister(messageType, targetOf(target))
        }
      ]
    ])
  );
}
