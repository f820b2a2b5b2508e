import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { once, type IdempotencyKey, type Once } from "../../modules/after-sales/commands/once"
import { enterAnswer, type EnterAnswer } from "../../modules/after-sales/commands/survey/enter-answer"
import type { Transaction } from "../../modules/after-sales/transaction"
import { arrive, type OnItsWay } from "../moment"
import { findRecoverySubject } from "./find-recovery-subject"
import { NOTHING_NEW, tellAnswered, type AnswerTold } from "./tell-answered"

export interface EnterAnswerInput extends Omit<OnItsWay<EnterAnswer>, "recovery"> {
  readonly idempotency: IdempotencyKey | null
}

/** The answer by its id, and what else it has brought about. */
export interface EnteredAnswer extends Once, AnswerTold {}

const enterAnswerStep = createStep("after-sales-enter-answer", async (input: EnterAnswerInput, { container }) => {
  const { idempotency, ...said } = input
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  const recovery = await findRecoverySubject(container, said)
  let told: AnswerTold = NOTHING_NEW
  const entered = await afterSales.run(
    async (transaction: Transaction, answer: EnterAnswer) => {
      return once(transaction, idempotency, async () => {
        const { response_id, ...brought } = await enterAnswer(transaction, answer)
        told = brought
        return response_id
      })
    },
    arrive<EnterAnswer>({ ...said, recovery }),
  )
  return new StepResponse<EnteredAnswer>({ ...entered, ...told })
})

/** Staff write down what a customer told them; returns the answer's id, and whether the same POST had done so before. */
export const enterAnswerWorkflow = createWorkflow("after-sales-enter-answer-flow", (input: EnterAnswerInput) => {
  const entered = enterAnswerStep(input)
  tellAnswered(entered)
  return new WorkflowResponse(transform(entered, ({ id, repeated }): Once => ({ id, repeated })))
})
