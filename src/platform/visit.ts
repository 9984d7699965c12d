/** True when the page was loaded again, not come to: whoever reloads wants to be where they were. */
export function wasReloaded(): boolean {
  const [visit] = performance.getEntriesByType('navigation');
  return visit instanceof PerformanceNavigationTiming && visit.type === 'reload';
}
