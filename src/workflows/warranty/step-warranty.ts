import type { WarrantyStep } from "../../domain/warranty/decide-warranty-step"
import { stepWarranty } from "../../modules/after-sales/commands/warranty/step-warranty"
import { WARRANTY_EVENTS } from "../../types/events"
import { warrantyVerb } from "./warranty-verb"

/** The words that go with a step, and for `void` what shows that it is so. */
export type StepSaid = Pick<WarrantyStep, "words" | "evidence">

function stepFlow(action: WarrantyStep["action"], event: keyof typeof WARRANTY_EVENTS | null) {
  return warrantyVerb<StepSaid>(
    action,
    (transaction, { words, evidence, ...verb }) =>
      stepWarranty(transaction, { ...verb, step: { action, words, evidence } }),
    event,
  )
}

/** Staff void a warranty on evidence. */
export const voidWarrantyWorkflow = stepFlow("void", "voided")

/** Its owner says that it is not so. */
export const appealWarrantyWorkflow = stepFlow("appeal", "appealed")

/** Staff put it in force again. */
export const restoreWarrantyWorkflow = stepFlow("restore", "restored")

/** Staff stand by it after the owner's appeal. */
export const upholdWarrantyVoidWorkflow = stepFlow("uphold", null)
