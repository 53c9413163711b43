/**
 * The real moment in milliseconds, for codes that a phone makes. Not the clock that is passed in:
 * the phone of a visitor does not stand on the day of the demo.
 */
export function machineNowMs(): number {
  return Date.now();
}
