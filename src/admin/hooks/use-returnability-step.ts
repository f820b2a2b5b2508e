import type { ReturnabilityStep } from "../../domain/policy/explain-returnability"
import { useClauseName } from "./use-clause-name"
import { useFormats } from "./use-formats"
import { useWordOrCode, useWords } from "./use-words"

/** One step of the reasoning about a return, as a sentence. */
export const useReturnabilityStep = (): ((step: ReturnabilityStep) => string) => {
  const words = useWords()
  const wordOrCode = useWordOrCode()
  const clauseName = useClauseName()
  const { date } = useFormats()

  return (step) => {
    switch (step.kind) {
      case "policy_does_not_apply":
        return words("policy.step.policy_does_not_apply", {
          ...nameOf(step),
          attribute: words(`condition_attribute.${step.attribute}`),
        })
      case "policy_less_specific":
      case "terms_today":
        return words(`policy.step.${step.kind}`, nameOf(step))
      case "terms_at_order":
        return words(`policy.step.${step.were_in_force ? "terms_at_order" : "terms_at_order_later"}`, nameOf(step))
      case "governing_terms":
        return words(`policy.step.governing_terms_${step.because}`, nameOf(step))
      case "no_policy_applies":
        return words("policy.step.no_policy_applies")
      case "no_warranty":
        return words("policy.step.no_warranty")
      case "cover_stands":
        return words(`policy.step.cover_${step.ground}`, {
          ...nameOf(step),
          from: date(step.starts_on),
          until: step.ends_on === null ? words("period.lifetime") : date(step.ends_on),
        })
      case "delivery_day":
        return words(`policy.step.delivery_day_${step.known_by}`, { on: date(step.on), days: step.presumed_days })
      case "days_counted":
        return words("policy.step.days_counted", { days: step.days, until: date(step.until_on) })
      case "moved_to_working_day":
        return words("policy.step.moved_to_working_day", { from: date(step.from_on), until: date(step.until_on) })
      case "season_extends":
        return words("policy.step.season_extends", { season: step.season, until: date(step.until_on) })
      case "window_open":
      case "window_closed":
        return words(`policy.step.${step.kind}`, { on: date(step.ends_on) })
      case "refused": {
        const refusal = wordOrCode(`refusal.${step.code}`, step.code)
        return step.clause === null ? refusal : `${refusal} (${clauseName(step.clause)})`
      }
    }
  }
}

const nameOf = ({ policy_code, version }: { readonly policy_code: string; readonly version: number }) => ({
  policy: policy_code,
  version,
})
