/** Kinds of employee the decision table knows. */
export const EMPLOYEES = [
  'PNS',
  'CPNS',
  'PPPK',
  'PPNPN',
  'TNI',
  'Polri',
  'kepala-desa',
  'perangkat-desa',
] as const;
export type Employee = (typeof EMPLOYEES)[number];

/** Kemendagri code without dots: 2 digits province, 4 digits regency or city. */
export type RegionCode = string;

/** Calendar date, `YYYY-MM-DD`, in the person's own time zone. */
export type IsoDate = string;

/** Who the warning speaks to. */
export interface Person {
  employee: Employee;
  /** Regency/city (4 digits) or province (2); undefined when not told: national events only. */
  region?: RegionCode | undefined;
}
