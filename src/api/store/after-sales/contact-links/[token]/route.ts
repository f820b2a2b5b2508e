import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { readContactByToken } from "../../../../../workflows/contact/contact-link"
import { withReasons } from "../../../../with-reasons"
import { answerContactLink } from "../answer-contact-link"

/** Whoever holds the link sees what it would stop; scanners that follow it stop nothing. */
export const GET = withReasons(async (req: MedusaRequest, res: MedusaResponse) => {
  const contact = await readContactByToken(req.scope, req.params.token ?? "")
  res.json({ contact_link: await answerContactLink(req.scope, contact, new Date()) })
})
