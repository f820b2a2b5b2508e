import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { answerForm } from "../answer-form"
import { saveFormRoute } from "../save-form"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answerForm(req, res, req.params.id ?? "")
}

export const POST = saveFormRoute
