import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import { AFTER_SALES_MODULE } from "../../modules/after-sales"
import { listDueSurveys } from "../../modules/after-sales/commands/survey/list-due"
import { stepSurvey, type SurveyStep } from "../../modules/after-sales/commands/survey/step-survey"
import { SURVEY_EVENTS } from "../../types/survey-http"
import { logFailure } from "../log-failure"
import { readCoreFacts } from "../survey/read-core-facts"
import { inBatches } from "./in-batches"

/** What a sweep did with a survey. */
export interface SteppedSurvey {
  readonly id: string
  readonly step: SurveyStep
}

/**
 * Asks the customers whose case ended long enough ago, reminds once those who have not answered, and ends what nobody
 * answers any more. It may be missed, repeated or run by several processes at once: each letter goes out once.
 */
export async function askDueSurveys(container: MedusaContainer, now: Date): Promise<SteppedSurvey[]> {
  const afterSales = container.resolve(AFTER_SALES_MODULE)
  return inBatches(
    now,
    (asked) => afterSales.ask(listDueSurveys, asked),
    async (due) => {
      let step: SurveyStep | null = null
      await logFailure(container, `survey ${due.id}`, async () => {
        step = await afterSales.run(stepSurvey, { id: due.id, core: await readCoreFacts(container, due), now })
        if (step !== "sent") return
        await container.resolve(Modules.EVENT_BUS).emit({ name: SURVEY_EVENTS.sent, data: { id: due.id } })
      })
      return step === null ? [] : [{ id: due.id, step }]
    },
  )
}
