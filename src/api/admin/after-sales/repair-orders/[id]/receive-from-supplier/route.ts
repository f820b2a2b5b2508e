import { repairStep } from "../../repair-verb"

export const POST = repairStep<object>(() => ({ step: { verb: "receive_from_supplier" } }))
