/** How often a cell or row stands there. */
export function repeated(value: string | undefined): number {
  const times = Number(value ?? 1);
  return Number.isInteger(times) && times > 0 ? times : 1;
}
