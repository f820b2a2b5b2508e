import { StatusBadge, Text } from "@medusajs/ui"

import type { SimulateResult } from "../../../types/policy-http"
import { useFormats } from "../../hooks/use-formats"
import { useReturnabilityStep } from "../../hooks/use-returnability-step"
import { useWords } from "../../hooks/use-words"
import { Clause, RefusalList } from "../shared/refusal-list"

/** The verdict on one shipment: until when and under which clause, or every reason against it; then why. */
export const SimulatedDecision = ({ result }: { readonly result: SimulateResult }) => {
  const words = useWords()
  const formats = useFormats()
  const stepText = useReturnabilityStep()
  const { accepted, granted, refusals, steps, ordinal } = result
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex items-center justify-between gap-x-4">
        <div className="flex items-center gap-x-3">
          <StatusBadge color={accepted ? "green" : "red"}>
            {words(accepted ? "policy.simulate.accepted" : "policy.simulate.refused")}
          </StatusBadge>
          {ordinal !== null && (
            <Text size="small" leading="compact" className="text-ui-fg-subtle">
              {words("policy.simulate.unit", { number: ordinal + 1 })}
            </Text>
          )}
        </div>
        {granted !== null && (
          <Text size="small" leading="compact" className="text-ui-fg-subtle text-right">
            {words("policy.simulate.until")} {formats.date(granted.window.ends_on)}
          </Text>
        )}
      </div>
      {granted !== null && <Clause clause={granted.clause} />}
      {refusals.length > 0 && <RefusalList refusals={refusals} />}
      {steps.length > 0 && (
        <ol className="border-ui-border-base flex flex-col gap-y-1.5 border-l pl-3">
          {steps.map((step, index) => (
            <li key={`${step.kind}.${index}`}>
              <Text size="small" className="text-ui-fg-subtle text-pretty break-words">
                {stepText(step)}
              </Text>
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
