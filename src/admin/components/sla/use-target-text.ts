import type { SlaUnit } from "../../../domain/sla/words"
import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"

/** A span as it is promised: "2 hr of opening time", "24 hr", "the same working day". */
export const useTargetText = (): ((target: { readonly unit: SlaUnit; readonly amount: number }) => string) => {
  const words = useWords()
  const formats = useFormats()
  return ({ unit, amount }) => {
    if (unit === "working_days") {
      return amount === 0 ? words("sla.target.same_day") : words("sla.target.working_days", { count: amount })
    }
    const span = formats.businessTime(amount)
    return unit === "minutes" ? words("sla.target.minutes", { span }) : words("sla.target.business_minutes", { span })
  }
}
