import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import type { OrderFacts } from "../../domain/policy/order-facts"
import type { AfterSalesReason } from "../../domain/policy/reason"
import { decideEligibility, type OrderEligibility } from "../../domain/rma/decide-eligibility"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { listClaims } from "../../modules/after-sales/queries/rma/list-claims"
import { loadDecisionContext } from "../order/decision-context"
import type { OrderOwner } from "../order/read-order-facts"

export interface LabelledReason {
  readonly reason: AfterSalesReason
  readonly label: string
  readonly description: string | null
}

export interface OrderEligibilityView {
  readonly order: OrderFacts
  readonly eligibility: OrderEligibility
  readonly reasons: readonly LabelledReason[]
}

/** What of an order may be asked back, in the words of the reader's language. */
export async function readEligibility(
  container: MedusaContainer,
  input: {
    readonly order_id: string
    readonly owner: OrderOwner
    readonly locale: string | undefined
    readonly now: Date
  },
): Promise<OrderEligibilityView> {
  const [context, claims] = await Promise.all([
    loadDecisionContext(container, input),
    container.resolve(AFTER_SALES_MODULE).ask(listClaims, input.order_id),
  ])
  return {
    order: context.order,
    eligibility: decideEligibility(context.order, context.reasons, claims, context.returnTermsOf),
    reasons: await labelReasons(container, context.reasons, input.locale),
  }
}

/** Labels and translations are core's: the reason only points to them. */
async function labelReasons(
  container: MedusaContainer,
  reasons: readonly AfterSalesReason[],
  locale: string | undefined,
): Promise<LabelledReason[]> {
  if (reasons.length === 0) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph(
    {
      entity: "return_reason",
      fields: ["id", "label", "description"],
      filters: { id: reasons.map((reason) => reason.return_reason_id) },
    },
    { locale },
  )
  const labels = new Map(data.map((coreReason) => [coreReason.id, coreReason]))
  return reasons.map((reason) => {
    const core = labels.get(reason.return_reason_id)
    return { reason, label: core?.label ?? reason.code, description: core?.description ?? null }
  })
}
