import { accept, decide, type Decision, type Refusal } from "../kernel/decision"
import { nextStage } from "../kernel/lifecycle"
import { WARRANTY_LIFECYCLE, type WarrantyAction, type WarrantyStatus } from "./lifecycle"

/** What somebody does about a warranty, with the words that say why. */
export interface WarrantyStep {
  readonly action: Exclude<WarrantyAction, "end">
  readonly words: string
  /** What shows that it is so: a picture's file number, a report. Only of `void`. */
  readonly evidence: string | null
}

/** Whether a step may be taken and where it leads. Nobody loses a warranty on a bare word (edge case 21). */
export function decideWarrantyStep(status: WarrantyStatus, step: WarrantyStep): Decision<WarrantyStatus> {
  const next = nextStage<WarrantyStatus, WarrantyAction>(WARRANTY_LIFECYCLE, status, step.action)
  if (!next.accepted) return next
  const against = refusalsOf(step)
  return against.length > 0 ? decide(against, () => next.value) : accept(next.value)
}

function refusalsOf({ action, words, evidence }: WarrantyStep): Refusal[] {
  const isShown = action !== "void" || (evidence !== null && evidence.trim() !== "")
  return [
    ...(words.trim() === "" ? [{ code: "words_required" as const, message: "Say why.", field: "words" }] : []),
    ...(isShown
      ? []
      : [
          {
            code: "void_evidence_required" as const,
            message: "A warranty is voided on evidence only: say what shows it.",
            field: "evidence",
          },
        ]),
  ]
}
