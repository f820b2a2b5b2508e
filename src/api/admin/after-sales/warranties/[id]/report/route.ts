import { AFTER_SALES_MODULE } from "../../../../../../modules/after-sales"
import { readWarranty } from "../../../../../../modules/after-sales/queries/warranty/read-warranty"
import { reportUnitWorkflow } from "../../../../../../workflows/warranty/report-unit"
import type { ReportBody } from "../../validators"
import { warrantyVerb } from "../../warranty-verb"

/** A customer says on the phone that his unit is broken: a ticket takes it up, with whoever has the warranty. */
export const POST = warrantyVerb<ReportBody>(async (req, { id, actor, idempotency, now }) => {
  const { words, email } = req.validatedBody
  const warranty = await req.scope.resolve(AFTER_SALES_MODULE).ask(readWarranty, { id, viewer: "anyone" })
  await reportUnitWorkflow(req.scope).run({
    input: {
      ...{ warranty_id: id, customer_id: warranty.customer_id, email: email ?? warranty.email },
      ...{ words, channel: "phone", actor, locale: null, idempotency, now },
    },
  })
})
