import type { CDPSession } from '@playwright/test';

interface Arrival { at: number; request: string; bytes: number; isTotal: boolean }

/** Counts what comes over the line, compressed and with headers, by the browser's own clock. */
export class ByteCounter {
  readonly #arrivals: Arrival[] = [];
  /** Seconds since 1970 at the zero of the browser's own clock. */
  #zero: number | null = null;

  constructor(client: CDPSession) {
    client.on('Network.requestWillBeSent', ({ timestamp, wallTime }) => { this.#zero ??= wallTime - timestamp; });
    client.on('Network.responseReceived', ({ requestId, timestamp, response }) => { this.#add(timestamp, requestId, response.encodedDataLength, false); });
    client.on('Network.dataReceived', ({ requestId, timestamp, encodedDataLength }) => { this.#add(timestamp, requestId, encodedDataLength, false); });
    client.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => { this.#add(timestamp, requestId, encodedDataLength, true); });
  }

  /** All bytes that had come at this moment (seconds since 1970), those of unfinished requests included. */
  bytesUntil(moment: number): number {
    const zero = this.#zero;
    if (zero === null) throw new Error('Nothing was requested.');
    const byRequest = new Map<string, number>();
    for (const { at, request, bytes, isTotal } of this.#arrivals) {
      if (zero + at > moment) continue;
      const before = byRequest.get(request) ?? 0;
      byRequest.set(request, isTotal ? Math.max(before, bytes) : before + bytes);
    }
    return [...byRequest.values()].reduce((sum, bytes) => sum + bytes, 0);
  }

  #add(at: number, request: string, bytes: number, isTotal: boolean): void {
    this.#arrivals.push({ at, request, bytes: Math.max(0, bytes), isTotal });
  }
}
