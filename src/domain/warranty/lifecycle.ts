import type { Lifecycle } from "../kernel/lifecycle"

export const WARRANTY_STATUSES = ["active", "void", "appealed", "void_upheld", "ended"] as const
export type WarrantyStatus = (typeof WARRANTY_STATUSES)[number]

export type WarrantyAction = "void" | "appeal" | "uphold" | "restore" | "end"

/**
 * What may become of a warranty. Whether it has expired is no status: that is read from its last day. `ended`: the unit
 * is not with a customer any more.
 */
export const WARRANTY_LIFECYCLE = {
  active: { void: "void", end: "ended" },
  void: { appeal: "appealed", restore: "active", end: "ended" },
  appealed: { restore: "active", uphold: "void_upheld", end: "ended" },
  void_upheld: { end: "ended" },
  ended: {},
} as const satisfies Lifecycle<WarrantyStatus, WarrantyAction>

export const WARRANTY_INITIAL_STATUS: WarrantyStatus = "active"
