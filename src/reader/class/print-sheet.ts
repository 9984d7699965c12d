/** Prints the sheet alone: the styles for paper leave the rest of the page out while the mark is set. */
export function printOnly(): void {
  const page = document.documentElement;
  page.dataset['print'] = 'sheet';
  window.addEventListener('afterprint', () => { delete page.dataset['print']; }, { once: true });
  window.print();
}
