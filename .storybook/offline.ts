/** Makes the browser say that it is offline; gives back what makes it tell the truth again. */
export function sayOffline(): () => void {
  const onLine = Object.getOwnPropertyDescriptor(Navigator.prototype, 'onLine')!;
  Object.defineProperty(Navigator.prototype, 'onLine', { configurable: true, get: () => false });
  return () => Object.defineProperty(Navigator.prototype, 'onLine', onLine);
}
