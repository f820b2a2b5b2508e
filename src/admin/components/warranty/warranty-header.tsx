import { Button, Container, Copy, Heading, Text } from "@medusajs/ui"
import { useState } from "react"

import type { AdminWarranty } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { CardButton } from "./card-button"
import { StandingBadge } from "./standing-badge"
import { WarrantyDrawer, type WarrantyVerb } from "./warranty-drawer"

/** In the order of the buttons; the first that can be done now is the likely one. */
const VERBS: readonly Exclude<WarrantyVerb, "serial" | "report">[] = ["restore", "uphold", "void"]

/** What came with its holder's own order is asked for there. */
const isReported = ({ status, order_id, transferred_at }: AdminWarranty): boolean =>
  status !== "ended" && (order_id === null || transferred_at !== null)

/** The code on the card, how it stands, and what can be done now. */
export const WarrantyHeader = ({ warranty }: { readonly warranty: AdminWarranty }) => {
  const words = useWords()
  const [verb, setVerb] = useState<WarrantyVerb | null>(null)
  const offered = VERBS.filter((one) => warranty.actions.includes(one))
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-6 py-4">
        <div className="min-w-0">
          <Heading className="break-words">{warranty.title}</Heading>
          <div className="flex items-center gap-x-1">
            <Text size="small" className="text-ui-fg-subtle font-mono">
              {warranty.claim_code}
            </Text>
            <Copy content={warranty.claim_code} className="text-ui-fg-muted" />
          </div>
        </div>
        <StandingBadge standing={warranty.standing} />
      </div>
      <div className="bg-ui-bg-subtle flex flex-wrap items-center justify-end gap-2 rounded-b-xl px-4 py-4">
        <CardButton id={warranty.id} claimCode={warranty.claim_code} />
        {isReported(warranty) && (
          <Button size="small" variant="secondary" onClick={() => setVerb("report")}>
            {words("warranty.do.report.button")}
          </Button>
        )}
        {warranty.status !== "ended" && (
          <Button size="small" variant="secondary" onClick={() => setVerb("serial")}>
            {words(warranty.serial === null ? "warranty.do.serial.button" : "warranty.do.serial.change")}
          </Button>
        )}
        {offered.toReversed().map((one) => (
          <Button key={one} size="small" variant="secondary" onClick={() => setVerb(one)}>
            {words(`warranty.do.${one}.button`)}
          </Button>
        ))}
      </div>
      {verb !== null && <WarrantyDrawer warranty={warranty} verb={verb} onClose={() => setVerb(null)} />}
    </Container>
  )
}
