import type { MedusaContainer } from "@medusajs/framework/types"

import type { TakeInFindings } from "../../modules/after-sales/commands/receiving/take-in-findings"
import type { Actor } from "../../modules/after-sales/commands/rma/actor"
import { loadDecisionContext } from "../order/decision-context"

export type TakeInContext = Omit<TakeInFindings, "contents" | "words" | "way_back_is_borne">

/** What the decision about an order's units needs to know. Called with the order locked. */
export async function readTakeInContext(
  container: MedusaContainer,
  { order_id, actor, now }: { readonly order_id: string; readonly actor: Actor; readonly now: Date },
): Promise<TakeInContext> {
  const context = await loadDecisionContext(container, { order_id, owner: "anyone", now })
  return {
    order: context.order,
    reasons: context.reasons,
    return_terms_of: context.returnTermsOf,
    // Nothing is exchanged by what nobody asked for: an exchange is the customer's choice.
    offers: new Map(),
    calendarOf: context.calendarOf,
    time_zone: context.calendarOf(null).time_zone,
    actor,
    now,
  }
}
