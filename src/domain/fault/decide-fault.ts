import { decide, type Decision, type Refusal } from "../kernel/decision"
import type { FaultParty, FreightPayer } from "../kernel/vocabulary"
import type { FaultShare } from "./fault-share"
import { findShareRefusals } from "./find-share-refusals"
import { findShiftRefusals, type AttributedFault } from "./find-shift-refusals"
import { freightPayerAfter } from "./freight-payer-after"
import { leadingParty } from "./leading-party"

export interface AttributableItem extends AttributedFault {
  readonly freight_payer: FreightPayer
}

export interface FaultStatement {
  readonly id: string
  readonly fault_shares: readonly FaultShare[]
}

export interface AttributedItem {
  readonly id: string
  readonly before: readonly FaultShare[]
  readonly fault_shares: readonly FaultShare[]
  readonly fault_party: FaultParty
  readonly freight_payer: FreightPayer
}

/**
 * Whether staff may attribute the fault anew, before or after inspection: shares that sum to 100, always with words,
 * and onto the customer only where the reason or a finding bears it.
 */
export function decideFault(
  items: readonly AttributableItem[],
  statements: readonly FaultStatement[],
  words: string,
): Decision<readonly AttributedItem[]> {
  const verdicts = statements.map((said, index) => attribute(items, said, `items.${index}`))
  const unsaid: Refusal[] =
    words.trim() === ""
      ? [{ code: "words_required", message: "Say why the fault is attributed anew.", field: "words" }]
      : []
  return decide([...unsaid, ...verdicts.flatMap(({ refusals }) => refusals)], () =>
    verdicts.flatMap(({ attributed }) => attributed),
  )
}

function attribute(
  items: readonly AttributableItem[],
  { id, fault_shares }: FaultStatement,
  field: string,
): { attributed: AttributedItem[]; refusals: Refusal[] } {
  const item = items.find((candidate) => candidate.id === id)
  if (!item) {
    const message = `The request has no item ${id}.`
    return { attributed: [], refusals: [{ code: "item_not_in_request", message, field: `${field}.id` }] }
  }
  const attributed: AttributedItem = {
    id,
    before: item.fault_shares,
    fault_shares,
    fault_party: leadingParty(fault_shares),
    freight_payer: freightPayerAfter(fault_shares, item),
  }
  const at = `${field}.fault_shares`
  return {
    attributed: [attributed],
    refusals: [...findShareRefusals(fault_shares, id, at), ...findShiftRefusals(item, fault_shares, at)],
  }
}
