import { repairStep } from "../../repair-verb"

export const POST = repairStep<object>(() => ({ step: { verb: "propose" } }))
