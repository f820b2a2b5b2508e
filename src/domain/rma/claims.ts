/** What requests of ours hold of one order line. */
export interface LineClaims {
  readonly ordinals: ReadonlySet<number>
  /** How many of them core counts too, because the request has a core return. */
  readonly known_to_core: number
}

/** By order line id; a line without an entry is unclaimed. */
export type Claims = ReadonlyMap<string, LineClaims>

export const NO_CLAIMS: LineClaims = { ordinals: new Set(), known_to_core: 0 }
