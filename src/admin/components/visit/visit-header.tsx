import { Button, Container, Copy, Heading, StatusBadge, Text } from "@medusajs/ui"
import { useState } from "react"
import { Link } from "react-router-dom"

import type { AdminVisit } from "../../../types"
import { useFormats } from "../../hooks/use-formats"
import { useWords } from "../../hooks/use-words"
import { VISIT_COLORS } from "../../lib/visit-color"
import { VisitDrawer, type VisitDrawerVerb } from "./visit-drawer"

/** In the order of the buttons; the first that can be done now is the likely one. */
const VERBS = ["record", "confirm", "move", "reassign", "record_no_show", "cancel"] as const

/** Number and status, and what can be done now. */
export const VisitHeader = ({ visit }: { readonly visit: AdminVisit }) => {
  const words = useWords()
  const formats = useFormats()
  const [verb, setVerb] = useState<VisitDrawerVerb | null>(null)
  const number = words("visit.number", { number: visit.number })
  const [primary, ...others] = VERBS.filter((one) => visit.allowed_actions.includes(one))
  const hasIssue = visit.outcome === "issue_found"

  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-4">
        <div>
          <div className="flex items-center gap-x-1">
            <Heading>{number}</Heading>
            <Copy content={number} className="text-ui-fg-muted" />
          </div>
          <Text size="small" className="text-ui-fg-subtle">
            {words("visit.due", { at: formats.instantIn(visit.due_at, visit.time_zone) })}
          </Text>
        </div>
        <StatusBadge color={VISIT_COLORS[visit.status]}>{words(`visit_status.${visit.status}`)}</StatusBadge>
      </div>
      {(primary !== undefined || hasIssue) && (
        <div className="bg-ui-bg-subtle flex flex-wrap items-center justify-end gap-2 rounded-b-xl px-4 py-4">
          {others.toReversed().map((one) => (
            <Button key={one} size="small" variant="secondary" onClick={() => setVerb(one)}>
              {words(`visit_action.${one}`)}
            </Button>
          ))}
          {primary !== undefined && (
            <Button size="small" onClick={() => setVerb(primary)}>
              {words(`visit_action.${primary}`)}
            </Button>
          )}
          {hasIssue && visit.ticket_id === null && (
            <Button size="small" onClick={() => setVerb("ticket")}>
              {words("visit.open_ticket")}
            </Button>
          )}
          {visit.ticket_id !== null && (
            <Button size="small" variant="secondary" asChild>
              <Link to={`/after-sales/inbox/${visit.ticket_id}`}>{words("visit.see_ticket")}</Link>
            </Button>
          )}
        </div>
      )}
      {verb !== null && <VisitDrawer visit={visit} verb={verb} onClose={() => setVerb(null)} />}
    </Container>
  )
}
