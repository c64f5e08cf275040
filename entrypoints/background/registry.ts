/** Placeholder until the registry room's tables exist: nothing is published. */
export async function publishRegistryTables(): Promise<void> {
  await Promise.resolve();
}
