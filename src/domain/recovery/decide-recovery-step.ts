import { decide, type Decision, type Refusal } from "../kernel/decision"
import { nextStage } from "../kernel/lifecycle"
import { inCurrency } from "../money/in-currency"
import { isGreater, isPositive, subtract, sum, type Amount } from "../money/decimal"
import { RECOVERY_LIFECYCLE, type RecoveryAction, type RecoveryStatus } from "./lifecycle"

export interface RecoveryState {
  readonly status: RecoveryStatus
  readonly party_name: string | null
  readonly currency_code: string
  readonly amount_claimed: Amount
  readonly amount_accepted: Amount | null
  readonly amount_received: Amount
}

/** What staff do to a claim. `receive` says how much came; whether that is all of it is worked out. */
export type RecoveryStep =
  | { readonly verb: "submit"; readonly party_name: string | null }
  /** Without an amount the whole claim is accepted. */
  | { readonly verb: "accept"; readonly amount: Amount | null }
  | { readonly verb: "deny"; readonly words: string }
  | { readonly verb: "receive"; readonly amount: Amount }
  | { readonly verb: "write_off"; readonly words: string }

export interface RecoveryOutcome {
  readonly action: RecoveryAction
  readonly status: RecoveryStatus
  readonly party_name: string | null
  readonly amount_accepted: Amount | null
  readonly amount_received: Amount
}

/** Whether a step may be taken, and how the claim stands after it. Amounts never exceed what is owed. */
export function decideRecoveryStep(claim: RecoveryState, step: RecoveryStep): Decision<RecoveryOutcome> {
  const after = outcomeOf(claim, step)
  const next = nextStage<RecoveryStatus, RecoveryAction>(RECOVERY_LIFECYCLE, claim.status, after.action)
  if (!next.accepted) return next
  return decide(refusalsOf(claim, step, after), () => ({ ...after, status: next.value }))
}

/** What is still to come of a claim. */
export function outstandingOf(claim: RecoveryState): Amount {
  return inCurrency(subtract(claim.amount_accepted ?? claim.amount_claimed, claim.amount_received), claim.currency_code)
}

function outcomeOf(claim: RecoveryState, step: RecoveryStep): Omit<RecoveryOutcome, "status"> {
  const { party_name, amount_accepted, amount_received, currency_code } = claim
  const unchanged = { party_name, amount_accepted, amount_received }
  switch (step.verb) {
    case "submit":
      return { ...unchanged, action: "submit", party_name: step.party_name?.trim() || party_name }
    case "accept":
      return {
        ...unchanged,
        action: "accept",
        amount_accepted: inCurrency(step.amount ?? claim.amount_claimed, currency_code),
      }
    case "deny":
    case "write_off":
      return { ...unchanged, action: step.verb }
    case "receive": {
      const received = inCurrency(sum([amount_received, step.amount]), currency_code)
      const isAll = !isGreater(amount_accepted ?? claim.amount_claimed, received)
      return { ...unchanged, action: isAll ? "receive" : "receive_part", amount_received: received }
    }
  }
}

function refusalsOf(
  claim: RecoveryState,
  step: RecoveryStep,
  after: Pick<RecoveryOutcome, "party_name" | "amount_accepted">,
): Refusal[] {
  switch (step.verb) {
    case "submit":
      if (after.party_name !== null) return []
      return [{ code: "party_name_required", message: "Say whom the claim is sent to.", field: "party_name" }]
    case "accept":
      return amountRefusals(
        after.amount_accepted ?? claim.amount_claimed,
        inCurrency(claim.amount_claimed, claim.currency_code),
      )
    case "receive":
      return amountRefusals(inCurrency(step.amount, claim.currency_code), outstandingOf(claim))
    case "deny":
    case "write_off":
      if (step.words.trim() !== "") return []
      return [{ code: "words_required", message: "Say why.", field: "words" }]
  }
}

function amountRefusals(amount: Amount, most: Amount): Refusal[] {
  if (isPositive(amount) && !isGreater(amount, most)) return []
  const message = `The amount is more than nothing and at most ${most}.`
  return [{ code: "recovery_amount_out_of_range", message, field: "amount", facts: { most } }]
}
