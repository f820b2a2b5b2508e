import { Text } from "@medusajs/ui"

import type { Eligibility, RmaRequest, SettlementBody } from "../../../../types"
import { useWords } from "../../../hooks/use-words"
import { Section } from "../../shared/section"
import { ItemTitle } from "../item-title"
import { SettlementTable } from "../settlement-section"

interface RequestPreviewProps {
  readonly eligibility: Eligibility
  readonly request: RmaRequest
  readonly settlement: SettlementBody
}

/** What is about to be opened, to be read back to the customer: the units with their reasons, and the money. */
export const RequestPreview = ({ eligibility, request, settlement }: RequestPreviewProps) => {
  const words = useWords()
  return (
    <div className="flex flex-col gap-y-4">
      <Section title={words("do.open.asked_for")}>
        {request.items.map((item) => {
          const line = eligibility.lines.find(({ line_item_id }) => line_item_id === item.line_item_id)
          const reason = eligibility.reasons.find(({ code }) => code === item.reason_code)
          return (
            <div key={item.line_item_id} className="flex items-start justify-between gap-x-6 px-6 py-4">
              {line && <ItemTitle item={line} detail={item.note} />}
              <Text size="small" leading="compact" className="text-ui-fg-subtle shrink-0 text-right">
                {[words("request.items.units", { count: item.quantity }), reason?.label].filter(Boolean).join(" · ")}
              </Text>
            </div>
          )
        })}
      </Section>
      <SettlementTable settlement={settlement} />
    </div>
  )
}
