/** What a process costs that does nothing: the line under every other. */
export const handler = async (): Promise<void> => {};
