import { Text } from "@medusajs/ui"

import type { AdminWithdrawal } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { Section } from "../shared/section"

/** The text itself, and how much of each line the rules found within the period. */
export const StatementSection = ({ withdrawal }: { readonly withdrawal: AdminWithdrawal }) => {
  const words = useWords()
  return (
    <Section title={words("withdrawal.statement.title")} subtitle={words("withdrawal.statement.subtitle")}>
      <div className="px-6 py-4">
        <blockquote className="border-ui-border-strong border-l-2 pl-3">
          <Text size="small" className="text-ui-fg-base whitespace-pre-line break-words">
            {withdrawal.statement}
          </Text>
        </blockquote>
      </div>
      {withdrawal.lines.map(({ line_item_id, title, sku, quantity, covered_quantity: covered }) => (
        <div key={line_item_id} className="flex items-start justify-between gap-x-6 px-6 py-3">
          <div className="min-w-0">
            <Text size="small" weight="plus" leading="compact" className="break-words">
              {title}
            </Text>
            {sku !== null && (
              <Text size="small" leading="compact" className="text-ui-fg-subtle">
                {sku}
              </Text>
            )}
          </div>
          <Text size="small" leading="compact" className="text-ui-fg-subtle shrink-0 text-right tabular-nums">
            {words("withdrawal.statement.covered", { covered, quantity })}
          </Text>
        </div>
      ))}
    </Section>
  )
}
