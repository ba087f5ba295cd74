/** After the last suite: see setup.ts. */
export default async function teardown(): Promise<void> {
  await globalThis.endOfTests();
}
