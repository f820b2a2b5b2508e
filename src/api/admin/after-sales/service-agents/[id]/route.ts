import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { answerAgent } from "../answer-agent"
import { answerSavedAgent } from "../answer-saved-agent"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await answerAgent(req, res, req.params.id ?? "")
}

export const POST = answerSavedAgent(({ params }) => params.id ?? "")
