/** A running server of a folder. `port` may differ from the wanted one when that was taken. */
export interface Served { address: string; port: number; close: () => Promise<void> }
export function serveFolder(folder: string, port: number, options?: { isRebuilt?: boolean }): Promise<Served>;
