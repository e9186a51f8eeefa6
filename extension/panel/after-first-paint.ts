/**
 * Runs `job` once the page has been painted as its HTML stands: what the script needs to load and to
 * do then keeps nobody from seeing it. At once where nobody sees it, for nothing is painted there.
 */
export function afterFirstPaint(job: () => void): void {
  if (document.visibilityState === 'hidden') job();
  else requestAnimationFrame(() => setTimeout(job));
}
