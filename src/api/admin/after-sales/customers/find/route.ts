import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

import { AFTER_SALES_MODULE } from "../../../../../modules/after-sales"
import {
  findSubject,
  SUBJECT_TABLES,
  type SubjectField,
} from "../../../../../modules/after-sales/queries/customer/find-subject"
import { findCustomer } from "../../../../../workflows/customer/find-customer"
import { toGuestKey } from "../../../../../workflows/customer/guest-key"
import type { FindCustomerInput } from "../validators"

/** Under which name the archive of whoever has this address, or this record, stands. */
export async function POST(req: AuthenticatedMedusaRequest<FindCustomerInput>, res: MedusaResponse): Promise<void> {
  const id = await nameOf(req, req.validatedBody)
  const customer = await findCustomer(req.scope, id)
  res.json({ customer: { id: customer.records[0]?.id ?? customer.id } })
}

async function nameOf({ scope }: Pick<AuthenticatedMedusaRequest, "scope">, asked: FindCustomerInput): Promise<string> {
  if ("email" in asked) return toGuestKey(scope, asked.email.toLowerCase())
  const field = (Object.keys(SUBJECT_TABLES) as SubjectField[]).find((one) => one in asked) ?? "ticket_id"
  const id = Object.values(asked)[0] ?? ""
  const subject = await scope.resolve(AFTER_SALES_MODULE).ask(findSubject, { field, id })
  const guest = subject?.email == null ? null : toGuestKey(scope, subject.email)
  const name = subject?.customer_id ?? guest ?? subject?.contact_id ?? null
  if (name === null) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Nobody is known behind this record")
  return name
}
