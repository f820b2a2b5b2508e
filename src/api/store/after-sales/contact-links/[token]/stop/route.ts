import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

import { CONTACT_METHODS, CONTACT_PURPOSES } from "../../../../../../domain/contact/words"
import { readContactByToken } from "../../../../../../workflows/contact/contact-link"
import { saveContactPreferencesWorkflow } from "../../../../../../workflows/contact/save-preferences"
import { withReasons } from "../../../../../with-reasons"
import type { StopContactInput } from "../../../contact-preferences/validators"
import { answerContactLink } from "../../answer-contact-link"

/** One click, without a login (RFC 8058). A no that stands already is not noted again: a repetition needs no key. */
export const POST = withReasons(async (req: MedusaRequest<StopContactInput>, res: MedusaResponse) => {
  const now = new Date()
  const contact = await readContactByToken(req.scope, req.params.token ?? "")
  const stopped = req.validatedBody.everything
    ? CONTACT_PURPOSES.flatMap((purpose) => CONTACT_METHODS.map((method) => ({ purpose, method })))
    : [{ purpose: contact.purpose, method: contact.method }]
  await saveContactPreferencesWorkflow(req.scope).run({
    input: {
      ...{ party: contact, source: "unsubscribe_link" },
      preferences: stopped.map((one) => ({ ...one, is_allowed: false })),
      ...{ idempotency: null, now: now.toISOString() },
    },
  })
  res.json({ contact_link: await answerContactLink(req.scope, contact, now) })
})
