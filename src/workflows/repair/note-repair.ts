import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { onceOnly } from "../../modules/after-sales/commands/once"
import { noteLoanUnit, notePayment, waivePayment } from "../../modules/after-sales/commands/repair/note-repair"
import type { VerbInput } from "../rma/verb-input"
import { followRepairCharges } from "./follow-repair-charges"

/** One of three. */
export type RepairNote =
  { readonly loan_unit: string } | { readonly payment_reference: string } | { readonly waiver_words: string }

export interface NoteRepairInput extends VerbInput {
  readonly note: RepairNote
}

const noteRepairStep = createStep("after-sales-note-repair", async (input: NoteRepairInput, { container }) => {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const { note, id, actor, idempotency } = input
  const by = { id, actor, now: new Date(input.now) }
  if ("loan_unit" in note) {
    await afterSales.run(onceOnly(idempotency, noteLoanUnit), { ...by, ...note })
    return new StepResponse(id)
  }
  if ("payment_reference" in note) await afterSales.run(onceOnly(idempotency, notePayment), { ...by, ...note })
  else await afterSales.run(onceOnly(idempotency, waivePayment), { ...by, words: note.waiver_words })
  await followRepairCharges(container, id)
  return new StepResponse(id)
})

/** Staff note the unit on loan, that the customer has paid at the counter, or that he is let off. */
export const noteRepairWorkflow = createWorkflow("after-sales-note-repair-flow", (input: NoteRepairInput) => {
  noteRepairStep(input)
  return new WorkflowResponse(input.id)
})
