import type { Lifecycle } from "../kernel/lifecycle"

export const STRAY_PARCEL_STATUSES = ["registered", "matched", "received", "sent_back", "disposed", "mistaken"] as const
export type StrayParcelStatus = (typeof STRAY_PARCEL_STATUSES)[number]

export type StrayParcelAction = "match" | "unmatch" | "receive" | "send_back" | "dispose" | "void"

/**
 * The road of a parcel that came without a request. It is received once it is known whose it is; with that its contents
 * belong to a request, and what of them is undecided is a finding of that request. No end of it leaves goods behind.
 */
export const STRAY_PARCEL_LIFECYCLE = {
  registered: { match: "matched", send_back: "sent_back", dispose: "disposed", void: "mistaken" },
  matched: {
    match: "matched",
    unmatch: "registered",
    receive: "received",
    send_back: "sent_back",
    dispose: "disposed",
    void: "mistaken",
  },
  received: {},
  sent_back: {},
  disposed: {},
  mistaken: {},
} as const satisfies Lifecycle<StrayParcelStatus, StrayParcelAction>

export const STRAY_PARCEL_INITIAL_STATUS: StrayParcelStatus = "registered"

/** Statuses in which the parcel waits in the house. */
export const STRAY_PARCEL_PENDING: readonly StrayParcelStatus[] = ["registered", "matched"]
