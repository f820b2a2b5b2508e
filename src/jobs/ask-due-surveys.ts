import type { MedusaContainer } from "@medusajs/framework/types"

import { askDueSurveys } from "../workflows/sweep/ask-due-surveys"

/** Every minute: asks customers how it went, reminds them once, and ends what nobody answers any more. */
export default async function askDueSurveysJob(container: MedusaContainer): Promise<void> {
  await askDueSurveys(container, new Date())
}

export const config = { name: "after-sales-ask-due-surveys", schedule: "* * * * *" }
