/** One line of data/README.md: what a shipped file holds and where its facts come from. */
export interface ProvenanceRow {
  /** Path inside data/. */
  file: string;
  /** Number of records. */
  count: number;
  /** Date of the newest source, as the source states it. */
  asOf: string;
  /** Origin in one line: public sources, licence. */
  origin: string;
}
