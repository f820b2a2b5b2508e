import { Button, Container, Copy, Heading, StatusBadge, Text } from "@medusajs/ui"
import { useState } from "react"

import type { RecoveryAction } from "../../../domain/recovery/lifecycle"
import type { AdminRecovery } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import { RECOVERY_COLORS } from "../../lib/recovery-color"
import { RecoveryDrawer, type RecoveryVerb } from "./recovery-drawer"

/** In the order of the buttons; the first that can be done now is the likely one. */
const VERBS: readonly RecoveryVerb[] = ["submit", "accept", "receive", "deny", "write_off"]

/** Number and status, and what can be done now. */
export const RecoveryHeader = ({ claim }: { readonly claim: AdminRecovery }) => {
  const words = useWords()
  const formats = useFormats()
  const [verb, setVerb] = useState<RecoveryVerb | null>(null)
  const number = words("recovery.number", { number: claim.number })
  const [primary, ...others] = VERBS.filter((one: RecoveryAction) => claim.actions.includes(one))

  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-4">
        <div>
          <div className="flex items-center gap-x-1">
            <Heading>{number}</Heading>
            <Copy content={number} className="text-ui-fg-muted" />
          </div>
          <Text size="small" className="text-ui-fg-subtle">
            {words("recovery.opened", {
              at: formats.instant(claim.opened_at),
              request: words("request.title", { number: claim.rma_number }),
            })}
          </Text>
        </div>
        <StatusBadge color={RECOVERY_COLORS[claim.status]}>{words(`recovery_status.${claim.status}`)}</StatusBadge>
      </div>
      {primary !== undefined && (
        <div className="bg-ui-bg-subtle flex flex-wrap items-center justify-end gap-2 rounded-b-xl px-4 py-4">
          {others.toReversed().map((one) => (
            <Button key={one} size="small" variant="secondary" onClick={() => setVerb(one)}>
              {words(`recovery_action.${one}`)}
            </Button>
          ))}
          <Button size="small" onClick={() => setVerb(primary)}>
            {words(`recovery_action.${primary}`)}
          </Button>
        </div>
      )}
      {verb !== null && <RecoveryDrawer claim={claim} verb={verb} onClose={() => setVerb(null)} />}
    </Container>
  )
}
