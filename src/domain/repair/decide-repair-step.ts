import { decide, refuse, type Decision, type Refusal } from "../kernel/decision"
import { nextStage } from "../kernel/lifecycle"
import { REPAIR_LIFECYCLE, type RepairAction, type RepairStage } from "./lifecycle"
import { isBillable, type RepairLine } from "./repair-line"

export interface RepairState {
  readonly stage: RepairStage
  readonly lines: readonly RepairLine[]
  /** Number of the quote that the customer has; 0 before the first. */
  readonly quote_version: number
  /** Whether that quote was accepted. */
  readonly is_accepted: boolean
  /** Paid, or let off by staff. */
  readonly is_paid: boolean
  /** Of the unit as it came in, as it is compared; null where it has none. */
  readonly serial_key: string | null
}

/** What somebody does about goods in the workshop. */
export type RepairStep =
  | { readonly verb: "diagnose"; readonly words: string }
  /** To the customer where there is anything for him to pay, to the bench otherwise: worked out, not chosen. */
  | { readonly verb: "propose" }
  | { readonly verb: "accept"; readonly version: number }
  | { readonly verb: "decline"; readonly version: number }
  | { readonly verb: "send_to_supplier"; readonly supplier: string }
  | { readonly verb: "receive_from_supplier" }
  | { readonly verb: "test" }
  | { readonly verb: "fail_test"; readonly words: string }
  /** With the serial number that is read from the goods as they go. */
  | { readonly verb: "hand_back"; readonly serial_key: string | null }
  | { readonly verb: "give_up"; readonly words: string }

export interface RepairOutcome {
  readonly action: RepairAction
  readonly stage: RepairStage
}

/** Whether a step may be taken, and where the goods stand after it; otherwise every reason against it. */
export function decideRepairStep(state: RepairState, step: RepairStep): Decision<RepairOutcome> {
  const action = actionOf(state, step)
  const next = nextStage<RepairStage, RepairAction>(REPAIR_LIFECYCLE, state.stage, action)
  if (!next.accepted) return next
  return decide(refusalsOf(state, step), () => ({ action, stage: next.value }))
}

function actionOf(state: RepairState, step: RepairStep): RepairAction {
  if (step.verb !== "propose") return step.verb
  return isBillable(state.lines) ? "quote" : "start"
}

function refusalsOf(state: RepairState, step: RepairStep): Refusal[] {
  switch (step.verb) {
    case "diagnose":
    case "fail_test":
    case "give_up":
      return step.words.trim() === ""
        ? [{ code: "words_required", message: "Say what was found.", field: "words" }]
        : []
    case "propose":
      if (state.lines.length > 0) return []
      return [{ code: "repair_lines_required", message: "Say what is to be done.", field: "lines" }]
    case "accept":
    case "decline":
      if (step.version === state.quote_version) return []
      return [{ code: "quote_changed", message: "There is a newer quote.", field: "version" }]
    case "send_to_supplier":
      if (step.supplier.trim() !== "") return []
      return [{ code: "party_name_required", message: "Say to whom it goes.", field: "supplier" }]
    case "hand_back":
      return handBackRefusals(state, step.serial_key)
    case "receive_from_supplier":
    case "test":
      return []
  }
}

/** The same unit goes back, and not before what was agreed is paid. Who declined owes nothing. */
function handBackRefusals(state: RepairState, serialKey: string | null): Refusal[] {
  const refusals: Refusal[] = []
  if (state.serial_key !== null && serialKey !== state.serial_key) {
    const message = "This is not the unit that came in: its serial number differs."
    refusals.push({ code: "repair_serial_differs", message, field: "serial" })
  }
  if (isOwing(state)) refusals.push(UNPAID)
  return refusals
}

const UNPAID: Refusal = { code: "repair_unpaid", message: "What the customer agreed to pay is not paid." }

/** Whether the customer has agreed to pay for the work, and has not. Who declined owes nothing. */
export function isOwing({ stage, lines, is_accepted, is_paid }: Omit<RepairState, "serial_key">): boolean {
  return stage !== "declined" && isBillable(lines) && is_accepted && !is_paid
}

/** Whether the goods may go back by their request, without a word to the workshop: not before they are paid for. */
export function decideFollowReturn(state: RepairState): Decision<RepairStage> {
  const next = nextStage<RepairStage, RepairAction>(REPAIR_LIFECYCLE, state.stage, "follow_return")
  return next.accepted && isOwing(state) ? refuse([UNPAID]) : next
}
