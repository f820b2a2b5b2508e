import { responsibleFor } from "../team/responsible-for"
import type { ClockState } from "./lifecycle"
import type { PlannedAlert } from "./plan-alert"

/** A promise at the moment at which somebody is to be told of it. */
export interface AlertFacts extends PlannedAlert {
  readonly state: ClockState
  readonly owner_id: string | null
  readonly lead_user_id: string | null
  readonly manager_user_id: string | null
}

export type NobodyBecause = "kept_meanwhile" | "nobody_named"

/** One person of the shop, an address outside of it, or why nobody is told. */
export type Receiver =
  { readonly user_id: string } | { readonly address: string } | { readonly nobody_because: NobodyBecause }

/**
 * Whom an alert goes to. A ticket that nobody has taken is the lead's, so that a warning is never nobody's. `outside` is
 * an address that the shop names, such as a service partner's.
 */
export function chooseReceiver(alert: AlertFacts, outsideAddress: string | null): Receiver {
  if (alert.state !== "running" && alert.state !== "paused") return { nobody_because: "kept_meanwhile" }
  if (alert.recipient === "outside") {
    return outsideAddress === null ? { nobody_because: "nobody_named" } : { address: outsideAddress }
  }
  const user_id = {
    owner: responsibleFor(alert.owner_id, alert)?.user_id ?? null,
    lead: alert.lead_user_id,
    manager: alert.manager_user_id,
  }[alert.recipient]
  return user_id === null ? { nobody_because: "nobody_named" } : { user_id }
}
