import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

import { chooseBody } from "../../domain/answer/choose-body"
import { fillAnswer, type FilledAnswer } from "../../domain/answer/fill-answer"
import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { countUse } from "../../modules/after-sales/commands/answer/count-use"
import { onceOnly } from "../../modules/after-sales/commands/once"
import { readCannedAnswer } from "../../modules/after-sales/queries/answer/list-canned-answers"
import type { VerbInput } from "../rma/verb-input"
import { readAnswerFacts, type AnswerCase } from "./read-answer-facts"

export interface FillCannedAnswerInput extends VerbInput {
  readonly about: AnswerCase
  /** Null speaks the customer's language. */
  readonly locale: string | null
}

export interface FilledCannedAnswer extends FilledAnswer {
  readonly locale: string
}

const fillCannedAnswerStep = createStep(
  "after-sales-fill-canned-answer",
  async ({ id, about, locale, actor, idempotency, now }: FillCannedAnswerInput, { container }) => {
    const afterSales = container.resolve(AFTER_SALES_MODULE)
    const { bodies } = await afterSales.ask(readCannedAnswer, id)
    const known = await readAnswerFacts(container, about, actor.id ?? "")
    const chosen = chooseBody(bodies, locale ?? known.locale) ?? { locale: "en", body: "" }
    await afterSales.run(onceOnly(idempotency, countUse), { id, now: new Date(now) })
    const filled: FilledCannedAnswer = { locale: chosen.locale, ...fillAnswer(chosen.body, known.facts) }
    return new StepResponse(filled)
  },
)

/** Fills a canned answer in for one case, for staff to read before it is sent, and counts the use. */
export const fillCannedAnswerWorkflow = createWorkflow(
  "after-sales-fill-canned-answer-flow",
  (input: FillCannedAnswerInput) => {
    const filled = fillCannedAnswerStep(input)
    return new WorkflowResponse(filled)
  },
)
