import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { decideCoreReturn, type CoreReturnRequest } from "../../domain/rma/decide-core-return"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { listClaims } from "../../modules/after-sales/queries/rma/list-claims"
import { acceptedOrThrow } from "../../modules/after-sales/refusal-error"
import { loadDecisionContext } from "../order/decision-context"
import type { OrderOwner } from "../order/read-order-facts"

export interface AuthoriseCoreReturn {
  readonly order_id: string
  readonly owner: OrderOwner
  readonly request: Omit<CoreReturnRequest, "option_leads_back"> & {
    readonly return_shipping: { readonly option_id: string }
  }
  readonly now: Date
}

/**
 * Lets a return that is asked of core directly pass, or throws every reason against it. Called with the order locked,
 * and the lock must be kept until core has made the return: only then are its units counted.
 *
 * @throws NOT_FOUND also for an order that belongs to somebody else
 */
export async function authoriseCoreReturn(container: MedusaContainer, input: AuthoriseCoreReturn): Promise<void> {
  const [context, claims, leadsBack] = await Promise.all([
    loadDecisionContext(container, input),
    container.resolve(AFTER_SALES_MODULE).ask(listClaims, input.order_id),
    isForReturns(container, input.request.return_shipping.option_id),
  ])
  const { order, reasons, returnTermsOf } = context
  const request = { ...input.request, option_leads_back: leadsBack }
  acceptedOrThrow(decideCoreReturn(request, order, reasons, claims, returnTermsOf))
}

async function isForReturns(container: MedusaContainer, optionId: string): Promise<boolean> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "shipping_option",
    fields: ["rules.attribute", "rules.value"],
    filters: { id: optionId },
  })
  const [option] = data as readonly { rules?: readonly { attribute: string; value: unknown }[] }[]
  return (option?.rules ?? []).some(({ attribute, value }) => attribute === "is_return" && String(value) === "true")
}
