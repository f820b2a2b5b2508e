import { decide, type Decision, type Refusal } from "../kernel/decision"
import type { ActorType, FaultParty, FreightPayer, Resolution } from "../kernel/vocabulary"
import { carrierMayBear, customerMayBear } from "../policy/may-bear"
import { repairStandsAlone } from "./repair-stands-alone"

export interface ApprovableItem {
  readonly id: string
  readonly cause: string | null
  readonly reason_class: string
  /** The reason leaves the merchant no say: its class is cause enough. */
  readonly skips_discretion: boolean
  readonly fault_party: FaultParty
  readonly freight_payer: FreightPayer
  readonly requested_resolution: Resolution
  /** Remedies of the reason, and of the terms the item stands under. */
  readonly reason_remedies: readonly Resolution[]
  readonly offered_remedies: readonly Resolution[]
}

/** What staff say about an item when they approve; whatever is left out stays as the reason set it. */
export interface ApprovalItem {
  readonly id: string
  readonly cause?: string
  readonly fault_party?: FaultParty
  readonly freight_payer?: FreightPayer
  /** Another remedy than the one asked for, among those that reason and terms allow. */
  readonly resolution?: Resolution
}

export interface ApprovedItem {
  readonly id: string
  readonly cause: string
  readonly fault_party: FaultParty
  readonly freight_payer: FreightPayer
  readonly resolution: Resolution
}

/**
 * Cause before remedy (R17): staff state why it happened for every item, unless the reason leaves no say (R14) or the
 * policy approved by itself. Freight never falls on the customer for a fault that is somebody else's (R10, R11), nor
 * on the carrier for one that is not his.
 */
export function decideApproval(
  items: readonly ApprovableItem[],
  statements: readonly ApprovalItem[],
  approvedBy: ActorType,
): Decision<readonly ApprovedItem[]> {
  const verdicts = items.map((item) => approveItem(item, statements, approvedBy))
  const refusals = [
    ...unknownItems(items, statements),
    ...verdicts.flatMap(({ refusals: ofItem }) => ofItem),
    ...repairStandsAlone(verdicts.map(({ approved }) => approved.resolution)),
  ]
  return decide(refusals, () => verdicts.map(({ approved }) => approved))
}

function unknownItems(items: readonly ApprovableItem[], statements: readonly ApprovalItem[]): Refusal[] {
  return statements.flatMap(({ id }, index): Refusal[] => {
    if (items.some((item) => item.id === id)) return []
    return [{ code: "item_not_in_request", message: `The request has no item ${id}.`, field: `items.${index}.id` }]
  })
}

function approveItem(
  item: ApprovableItem,
  statements: readonly ApprovalItem[],
  by: ActorType,
): { approved: ApprovedItem; refusals: Refusal[] } {
  const index = statements.findIndex(({ id }) => id === item.id)
  const said = statements[index]
  const unattended = by !== "staff" || item.skips_discretion
  const fault_party = said?.fault_party ?? item.fault_party
  const approved: ApprovedItem = {
    id: item.id,
    cause: said?.cause?.trim() || item.cause || (unattended ? item.reason_class : ""),
    fault_party,
    freight_payer: said?.freight_payer ?? freightAfter(fault_party, item),
    resolution: said?.resolution ?? item.requested_resolution,
  }
  const field = said ? `items.${index}` : "items"
  const refusals = [...causeRefusals(approved, field), ...freightRefusals(approved, field)]
  return { approved, refusals: [...refusals, ...remedyRefusals(item, approved, field)] }
}

/** What was asked for was allowed when the request was opened, and is not taken away by a later edit of the reason. */
function remedyRefusals(item: ApprovableItem, { id, resolution }: ApprovedItem, itemField: string): Refusal[] {
  if (resolution === item.requested_resolution) return []
  const field = `${itemField}.resolution`
  const facts = { item_id: id, resolution }
  const refusals: Refusal[] = []
  if (resolution === "exchange") {
    const message = "The customer has not chosen what to exchange the goods for."
    refusals.push({ code: "exchange_variant_required", message, field, facts })
  }
  if (!item.reason_remedies.includes(resolution)) {
    const message = `${resolution} is not offered for this reason.`
    refusals.push({ code: "remedy_not_allowed_for_reason", message, field, facts })
  }
  if (!item.offered_remedies.includes(resolution)) {
    const message = `${resolution} is not offered by the terms of the item.`
    refusals.push({ code: "remedy_not_offered", message, field, facts })
  }
  return refusals
}

function causeRefusals({ id, cause }: ApprovedItem, field: string): Refusal[] {
  if (cause !== "") return []
  const message = "State the cause before a remedy is chosen."
  return [{ code: "cause_required", message, field: `${field}.cause`, facts: { item_id: id } }]
}

function freightRefusals({ id, fault_party, freight_payer }: ApprovedItem, itemField: string): Refusal[] {
  const field = `${itemField}.freight_payer`
  const facts = { item_id: id, fault_party }
  if (freight_payer === "customer" && !customerMayBear(fault_party)) {
    const message = `The customer does not pay freight where the ${fault_party} is at fault.`
    return [{ code: "freight_not_customers", message, field, facts }]
  }
  if (freight_payer === "carrier" && !carrierMayBear(fault_party)) {
    const message = "Only a carrier at fault can be made to pay the way back."
    return [{ code: "freight_not_carriers", message, field, facts }]
  }
  return []
}

/** A changed fault moves the freight with it, unless staff say otherwise. */
function freightAfter(fault: FaultParty, item: ApprovableItem): FreightPayer {
  if (fault === item.fault_party) return item.freight_payer
  if (fault === "customer") return "customer"
  return fault === "carrier" ? "carrier" : "merchant"
}
