/** For `addInitScript`: a browser that refuses all storage, as private windows and frames of other sites may. */
export function refuseStorage(): void {
  const refuse = (): never => { throw new DOMException('The operation is insecure.', 'SecurityError'); };
  IDBFactory.prototype.open = refuse;
  Object.defineProperty(window, 'localStorage', { get: refuse });
  Object.defineProperty(window, 'sessionStorage', { get: refuse });
}
