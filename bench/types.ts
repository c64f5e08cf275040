/** One measured figure. */
export interface BenchRow {
  name: string;
  value: number;
  unit: string;
  /** Upper limit we hold ourselves to, in the same unit. */
  budget?: number | undefined;
  /** value ≤ budget; absent where there is no budget. */
  ok?: boolean | undefined;
  /** How it was measured, in a few words. */
  note?: string | undefined;
}
