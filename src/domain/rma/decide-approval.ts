import { decide, type Decision, type Refusal } from "../kernel/decision"
import { customersShare } from "../fault/customers-share"
import type { RequestedExchange } from "../exchange/plan-exchange"
import { wholeFault, type FaultShare } from "../fault/fault-share"
import { findShareRefusals } from "../fault/find-share-refusals"
import { findShiftRefusals, type AttributedFault } from "../fault/find-shift-refusals"
import { freightPayerAfter } from "../fault/freight-payer-after"
import { leadingParty } from "../fault/leading-party"
import type { ActorType, FaultParty, FreightPayer, Resolution } from "../kernel/vocabulary"
import { carrierMayBear } from "../policy/may-bear"
import { repairStandsAlone } from "./repair-stands-alone"

/** A reason that skips discretion leaves the merchant no say: its class is cause enough. */
export interface ApprovableItem extends AttributedFault {
  readonly cause: string | null
  readonly reason_class: string
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
  /** The whole fault is this party's. `fault_shares` says it more exactly. */
  readonly fault_party?: FaultParty
  readonly fault_shares?: readonly FaultShare[]
  readonly freight_payer?: FreightPayer
  /** Another remedy than the one asked for, among those that reason and terms allow. */
  readonly resolution?: Resolution
  /** What goes out instead, agreed with the customer: chosen for him, or in place of his own choice. */
  readonly exchange?: RequestedExchange
}

export interface ApprovedItem {
  readonly id: string
  readonly cause: string
  readonly before: readonly FaultShare[]
  readonly fault_shares: readonly FaultShare[]
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
  const fault_shares = sharesAfter(item, said)
  const approved: ApprovedItem = {
    id: item.id,
    cause: said?.cause?.trim() || item.cause || (unattended ? item.reason_class : ""),
    before: item.fault_shares,
    fault_shares,
    fault_party: leadingParty(fault_shares),
    freight_payer: said?.freight_payer ?? freightPayerAfter(fault_shares, item),
    resolution: said?.resolution ?? (said?.exchange ? "exchange" : item.requested_resolution),
  }
  const field = said ? `items.${index}` : "items"
  const at = `${field}.fault_shares`
  return {
    approved,
    refusals: [
      ...causeRefusals(approved, field),
      ...blameRefusals(approved, said, field),
      ...findShareRefusals(fault_shares, item.id, at),
      ...findShiftRefusals(item, fault_shares, at),
      ...freightRefusals(approved, field),
      ...remedyRefusals(item, approved, said, field),
    ],
  }
}

function sharesAfter({ fault_shares }: ApprovableItem, said: ApprovalItem | undefined): readonly FaultShare[] {
  if (said?.fault_shares) return said.fault_shares
  const isSame = said?.fault_party === undefined || said.fault_party === leadingParty(fault_shares)
  return isSame ? fault_shares : wholeFault(said.fault_party)
}

/** Whoever puts more of the fault on the customer says why, even where an earlier decision had stated a cause. */
function blameRefusals({ id, before, fault_shares }: ApprovedItem, said: ApprovalItem | undefined, field: string) {
  const isWorse = customersShare(fault_shares) > customersShare(before)
  if (!isWorse || (said?.cause ?? "").trim() !== "") return []
  const message = "State the cause that puts more of the fault on the customer."
  return [{ code: "cause_required", message, field: `${field}.cause`, facts: { item_id: id } }] satisfies Refusal[]
}

/** What was asked for was allowed when the request was opened, and is not taken away by a later edit of the reason. */
function remedyRefusals(
  item: ApprovableItem,
  { id, resolution }: ApprovedItem,
  said: ApprovalItem | undefined,
  itemField: string,
): Refusal[] {
  if (resolution === item.requested_resolution) return []
  const field = `${itemField}.resolution`
  const facts = { item_id: id, resolution }
  const refusals: Refusal[] = []
  if (resolution === "exchange" && !said?.exchange) {
    const message = "Nobody has chosen what to exchange the goods for."
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

function freightRefusals({ id, fault_party, fault_shares, freight_payer }: ApprovedItem, itemField: string): Refusal[] {
  const field = `${itemField}.freight_payer`
  const facts = { item_id: id, fault_party }
  if (freight_payer === "customer" && customersShare(fault_shares) === 0) {
    const message = `The customer does not pay freight where the ${fault_party} is at fault.`
    return [{ code: "freight_not_customers", message, field, facts }]
  }
  if (freight_payer === "carrier" && !fault_shares.some(({ party }) => carrierMayBear(party))) {
    const message = "Only a carrier at fault can be made to pay the way back."
    return [{ code: "freight_not_carriers", message, field, facts }]
  }
  return []
}
