import { NO_PHOTOS } from "../evidence/photo-refusals"
import { refuse, type Decision, type Refusal } from "../kernel/decision"
import type { OrderFacts } from "../policy/order-facts"
import type { AfterSalesReason } from "../policy/reason"
import type { Claims } from "./claims"
import { decideRequest, type RequestPlan } from "./decide-request"
import type { ReturnTermsOf } from "./return-terms"

/** What a caller of core's own `POST /store/returns` asks for, as far as it is decided here. */
export interface CoreReturnRequest {
  readonly items: readonly {
    readonly id: string
    readonly quantity: number
    readonly reason_id?: string | null
    readonly note?: string | null
  }[]
  readonly note?: string | null
  readonly return_shipping: { readonly price?: number }
  /** The shipping option is one by which goods come back. */
  readonly option_leads_back: boolean
  readonly receive_now?: boolean
}

/** Where core's body and ours name the same thing differently. */
const CORE_FIELDS: Readonly<Record<string, string>> = {
  line_item_id: "id",
  reason_code: "reason_id",
  evidence_ids: "reason_id", // core takes no pictures: what is wrong there is the reason that needs one
}

/**
 * Whether core may make the return that somebody asks it for directly: by the same decision that opens a request, and
 * with none of the merchant's own terms in the caller's hand. What is the merchant's is refused and not dropped: a
 * storefront that sends a price should learn that it does not count.
 */
export function decideCoreReturn(
  request: CoreReturnRequest,
  order: OrderFacts,
  reasons: readonly AfterSalesReason[],
  claims: Claims,
  returnTermsOf: ReturnTermsOf,
): Decision<RequestPlan> {
  const items = request.items.map(({ id, quantity, reason_id, note }) => ({
    line_item_id: id,
    quantity,
    reason_code: reasons.find((reason) => reason.return_reason_id === reason_id)?.code ?? "",
    note: note ?? request.note ?? undefined,
  }))
  const decision = decideRequest(items, { order, reasons, claims, returnTermsOf, photos: NO_PHOTOS })
  const against = decision.accepted ? [] : decision.reasons.map(inWordsOfCore)
  const refusals = [...termsOfTheMerchant(request), ...against]
  return decision.accepted && refusals.length === 0 ? decision : refuse(refusals)
}

/** Of the prices that the merchant set, the caller may choose among those for the way back: a free way out is none. */
function termsOfTheMerchant({ return_shipping, option_leads_back, receive_now }: CoreReturnRequest): Refusal[] {
  return [
    ...(option_leads_back ? [] : [notYours("return_shipping.option_id", "This is not a way of sending goods back.")]),
    ...(return_shipping.price === undefined
      ? []
      : [notYours("return_shipping.price", "What the way back costs is not the caller's to say.")]),
    ...(receive_now ? [notYours("receive_now", "Goods are received when they have arrived, by the shop.")] : []),
  ]
}

function notYours(field: string, message: string): Refusal {
  return { code: "core_return_terms_not_yours", message, field }
}

function inWordsOfCore(refusal: Refusal): Refusal {
  const field = refusal.field?.replace(/[^.]+$/, (name) => CORE_FIELDS[name] ?? name)
  const message =
    refusal.code === "reason_unknown" ? "Give the id of a return reason that the shop accepts." : refusal.message
  return { ...refusal, message, ...(field === undefined ? {} : { field }) }
}
