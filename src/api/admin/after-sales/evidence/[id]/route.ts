import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { sendPicture } from "../../../../send-picture"

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await sendPicture(req, res, "staff")
}
