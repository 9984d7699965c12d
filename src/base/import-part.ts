/** Which of its further addresses a module is asked for under, by its own address. */
const further = new Map<string, number>();

/**
 * Imports a part of the page that comes in its own file. Chromium keeps a module that could not be fetched as failed for as long as the page stands
 * (HTML, "fetch a single module script": the module map), so that trying again does nothing; from the second time on it is asked for under another address.
 * `load` imports one file and nothing else: what comes is the file as it is. Throws what the browser throws.
 */
export async function importPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    const address = /https?:\/\/\S+\.js/.exec(error instanceof Error ? error.message : '')?.[0];
    if (address === undefined) throw error; // a browser that does not name it
    const times = further.get(address);
    further.set(address, times ?? 1);
    if (times === undefined) throw error;
    try {
      return await import(/* @vite-ignore */ `${address}?again=${String(times)}`) as Part;
    } catch (later) {
      further.set(address, times + 1);
      throw later;
    }
  }
}
