import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { simulateCalendar } from "../../../../../domain/calendar/simulate-calendar"
import { toInvalidData } from "../to-invalid-data"
import type { SimulateCalendarBody } from "./validators"

export async function POST(req: AuthenticatedMedusaRequest<SimulateCalendarBody>, res: MedusaResponse): Promise<void> {
  const { calendar, question } = req.validatedBody
  const answer = simulateCalendar(calendar, question)
  if (!answer.accepted) throw toInvalidData(answer.reasons)
  res.json(answer.value)
}
