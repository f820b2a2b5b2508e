import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { simulateCalendar } from "../../../../../domain/calendar/simulate-calendar"
import { toInvalidBody } from "../invalid-body"
import type { SimulateCalendarBody } from "./validators"

export async function POST(req: AuthenticatedMedusaRequest<SimulateCalendarBody>, res: MedusaResponse): Promise<void> {
  const { calendar, question } = req.validatedBody
  const answer = simulateCalendar(calendar, question)
  if (answer.accepted) res.json(answer.value)
  else res.status(400).json(toInvalidBody(answer.reasons))
}
