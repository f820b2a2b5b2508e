import { Text } from "@medusajs/ui"

import type { AdminFinding } from "../../../types"
import { useWords } from "../../hooks/use-words"

/** What it is: the line or the words of whoever found it, how many, and of which kind. */
export const FindingTitle = ({ finding }: { readonly finding: AdminFinding }) => {
  const words = useWords()
  const name = finding.title ?? finding.sku ?? finding.words ?? words(`finding_kind.${finding.kind}`)
  const about = [
    words(`finding_kind.${finding.kind}`),
    finding.title === null ? null : finding.sku,
    finding.serial_number && words("finding.serial_is", { serial: finding.serial_number }),
    finding.words === name ? null : finding.words,
  ].filter(Boolean)
  return (
    <div className="min-w-0">
      <Text size="small" leading="compact" weight="plus" className="truncate">
        {name}{" "}
        <span className="text-ui-fg-subtle font-normal">{words("finding.units", { count: finding.quantity })}</span>
      </Text>
      <Text size="small" className="text-ui-fg-subtle break-words">
        {about.join(" · ")}
      </Text>
    </div>
  )
}
