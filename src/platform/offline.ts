/**
 * Keeps the page for days without a line. Only where it is the whole window, over a secure connection: inside a frame (itch.io and
 * the like) addresses change with every upload and a kept copy would only be in the way.
 */
export function keepOffline(): void {
  if (import.meta.env.DEV || window.top !== window.self || !window.isSecureContext || !('serviceWorker' in navigator)) return;
  navigator.serviceWorker.register('./sw.js', { scope: './' }).catch((error: unknown) => { console.warn('The page cannot be kept for offline reading:', error); });
}
