import { repairStep } from "../../repair-verb"
import type { SupplierBody } from "../../validators"

export const POST = repairStep<SupplierBody>(({ supplier, reference }) => ({
  step: { verb: "send_to_supplier", supplier },
  reference,
  words: [supplier, reference].filter(Boolean).join(" · "),
}))
