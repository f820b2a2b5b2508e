import { registerByOwner } from "../../modules/after-sales/commands/warranty/register-by-owner"
import { warrantyVerb } from "./warranty-verb"

/** Its owner registers a warranty, with the serial number or without. */
export const registerWarrantyWorkflow = warrantyVerb<{ readonly serial: string | null }>(
  "register",
  registerByOwner,
  "registered_by_owner",
)
