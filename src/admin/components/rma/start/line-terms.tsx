import { Badge, Text } from "@medusajs/ui"

import type { EligibilityLine } from "../../../../types"
import { useFormats } from "../../../hooks/use-formats"
import { useWords } from "../../../hooks/use-words"
import { RefusalList } from "../../shared/refusal-list"
import { ItemTitle } from "../item-title"

/** What the terms say about one line: how many units can come back and until when, and why the others cannot. */
export const LineTerms = ({ line }: { readonly line: EligibilityLine }) => {
  const words = useWords()
  const formats = useFormats()
  const { returnable_quantity: returnable, quantity } = line
  const windows = line.windows.flatMap(({ basis, ends_at }) =>
    ends_at === null
      ? []
      : [words("do.open.until", { basis: words(`basis.${basis}`), at: formats.lastMoment(ends_at) })],
  )
  return (
    <>
      <div className="flex items-start justify-between gap-x-6">
        <ItemTitle item={line} />
        <Badge size="2xsmall" color={returnable > 0 ? "green" : "grey"} className="shrink-0 tabular-nums">
          {words("do.open.returnable", { returnable, quantity })}
        </Badge>
      </div>
      {windows.length > 0 && (
        <Text size="xsmall" className="text-ui-fg-subtle text-pretty">
          {windows.join(" · ")}
        </Text>
      )}
      {line.refusals.length > 0 && (
        <div className="border-ui-border-base border-l pl-3">
          <RefusalList refusals={line.refusals.map(withUnits)} />
        </div>
      )}
    </>
  )
}

/** The units that a reason keeps back, as one of its facts. */
const withUnits = ({ quantity, facts, ...refusal }: EligibilityLine["refusals"][number]) => ({
  ...refusal,
  facts: { quantity, ...facts },
})
