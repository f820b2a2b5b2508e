import { ActionMenu } from "@medusajs/dashboard/components"
import { BuildingStorefront, XCircle } from "@medusajs/icons"
import { Button, Container, Copy, Heading, Text } from "@medusajs/ui"
import { useState } from "react"

import type { AdminRma } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import { DeadlineChip } from "./deadline-chip"
import { ArbitrationDrawer } from "./dialogs/arbitration-drawer"
import { RmaDialog, type StaffVerb } from "./dialogs/rma-dialog"
import { offeredVerbs } from "./offered-verbs"
import { StageBadge } from "./stage-badge"

/** Number, stage and deadline, and what can be done now. */
export const RmaHeader = ({ rma }: { readonly rma: AdminRma }) => {
  const words = useWords()
  const formats = useFormats()
  const [verb, setVerb] = useState<StaffVerb | null>(null)
  const [isArbitrating, setIsArbitrating] = useState(false)
  const { primary, secondary, hidden } = offeredVerbs(rma)
  const number = words("request.title", { number: rma.number })

  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-4">
        <div>
          <div className="flex items-center gap-x-1">
            <Heading>{number}</Heading>
            <Copy content={number} className="text-ui-fg-muted" />
          </div>
          <Text size="small" className="text-ui-fg-subtle">
            {words("request.requested_by", {
              at: formats.instant(rma.requested_at),
              who: words(`request.by.${rma.requested_by}`),
            })}
          </Text>
        </div>
        <div className="flex items-center gap-x-4">
          <div className="flex items-center gap-x-1.5">
            <DeadlineChip clock={rma.clock} />
            <StageBadge stage={rma.stage} />
          </div>
          <ActionMenu
            groups={[
              {
                actions: [
                  {
                    icon: <BuildingStorefront />,
                    label: words("do.arbitration.action"),
                    onClick: () => setIsArbitrating(true),
                  },
                ],
              },
              {
                actions: hidden.map((one) => ({
                  icon: <XCircle />,
                  label: words(`action.${one}`),
                  onClick: () => setVerb(one),
                })),
              },
            ]}
          />
        </div>
      </div>
      {(primary !== null || secondary.length > 0) && (
        <div className="bg-ui-bg-subtle flex flex-wrap items-center justify-end gap-2 rounded-b-xl px-4 py-4">
          {secondary.map((one) => (
            <Button key={one} size="small" variant="secondary" onClick={() => setVerb(one)}>
              {words(`action.${one}`)}
            </Button>
          ))}
          {primary !== null && (
            <Button size="small" onClick={() => setVerb(primary)}>
              {words(`action.${primary}`)}
            </Button>
          )}
        </div>
      )}
      {isArbitrating && <ArbitrationDrawer rma={rma} onClose={() => setIsArbitrating(false)} />}
      {verb !== null && <RmaDialog rma={rma} verb={verb} onClose={() => setVerb(null)} />}
    </Container>
  )
}
