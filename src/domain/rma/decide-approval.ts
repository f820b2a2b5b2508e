import { decide, type Decision, type Refusal } from "../kernel/decision"
import type { ActorType, FaultParty, FreightPayer, Resolution } from "../kernel/vocabulary"

export interface ApprovableItem {
  readonly id: string
  readonly cause: string | null
  readonly reason_class: string
  /** The reason leaves the merchant no say: its class is cause enough. */
  readonly skips_discretion: boolean
  readonly fault_party: FaultParty
  readonly freight_payer: FreightPayer
  readonly requested_resolution: Resolution
}

/** What staff say about an item when they approve; whatever is left out stays as the reason set it. */
export interface ApprovalItem {
  readonly id: string
  readonly cause?: string
  readonly fault_party?: FaultParty
  readonly freight_payer?: FreightPayer
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
 * policy approved by itself. Freight never falls on the customer for a fault that is somebody else's (R10, R11).
 */
export function decideApproval(
  items: readonly ApprovableItem[],
  statements: readonly ApprovalItem[],
  approvedBy: ActorType,
): Decision<readonly ApprovedItem[]> {
  const unknown = statements.flatMap((statement, index): Refusal[] =>
    items.some((item) => item.id === statement.id)
      ? []
      : [
          {
            code: "item_not_in_request",
            message: `The request has no item ${statement.id}.`,
            field: `items.${index}.id`,
          },
        ],
  )
  const approved = items.map((item) =>
    approveItem(
      item,
      statements.find(({ id }) => id === item.id),
      approvedBy,
    ),
  )
  const refusals = [...unknown, ...approved.flatMap((decision) => (decision.accepted ? [] : decision.reasons))]
  return decide(refusals, () => approved.flatMap((decision) => (decision.accepted ? [decision.value] : [])))
}

function approveItem(item: ApprovableItem, said: ApprovalItem | undefined, by: ActorType): Decision<ApprovedItem> {
  const unattended = by !== "staff" || item.skips_discretion
  const cause = said?.cause?.trim() || item.cause || (unattended ? item.reason_class : "")
  const fault_party = said?.fault_party ?? item.fault_party
  const freight_payer = said?.freight_payer ?? freightAfter(fault_party, item)
  const refusals: Refusal[] = []
  if (cause === "") {
    refusals.push({
      code: "cause_required",
      message: "State the cause before a remedy is chosen.",
      field: `items.${item.id}.cause`,
      facts: { item_id: item.id },
    })
  }
  if (freight_payer === "customer" && fault_party !== "customer" && fault_party !== "none") {
    refusals.push({
      code: "freight_not_customers",
      message: `The customer does not pay freight where the ${fault_party} is at fault.`,
      field: `items.${item.id}.freight_payer`,
      facts: { item_id: item.id, fault_party },
    })
  }
  return decide(refusals, () => ({
    id: item.id,
    cause,
    fault_party,
    freight_payer,
    resolution: item.requested_resolution,
  }))
}

/** A changed fault moves the freight with it, unless staff say otherwise. */
function freightAfter(fault: FaultParty, item: ApprovableItem): FreightPayer {
  if (fault === item.fault_party) return item.freight_payer
  if (fault === "customer") return "customer"
  return fault === "carrier" ? "carrier" : "merchant"
}
