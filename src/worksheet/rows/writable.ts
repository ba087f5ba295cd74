/** An object of `T` while it is put together. */
export type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
