import { Button, Skeleton, StatusBadge, Text } from "@medusajs/ui"
import { useState } from "react"

import type { AdminCommitmentSummary } from "../../../types"
import { useCommitments } from "../../hooks/use-commitments"
import { useWords } from "../../hooks/use-words"
import { COMMITMENT_COLORS } from "../../lib/commitment-color"
import { StaffName } from "../rma/staff-name"
import { ProblemAlert } from "../shared/problem-alert"
import { Section } from "../shared/section"
import { MakePromiseDrawer, type PromiseAbout } from "./make-promise-drawer"
import { PromiseActions } from "./promise-actions"
import { PromiseDrawer } from "./promise-drawer"
import { PromiseDue } from "./promise-due"
import type { PromiseVerb } from "./promise-verbs"

/** As many as somebody reads beside something else; the list of promises has them all. */
const SHOWN = 10

/** What was promised about a request, a ticket or an order, or to a customer; usable on the page of each. */
export const PromisesSection = ({ about }: { readonly about: PromiseAbout }) => {
  const words = useWords()
  const [isMaking, setIsMaking] = useState(false)
  const [acting, setActing] = useState<{ promise: AdminCommitmentSummary; verb: PromiseVerb } | null>(null)
  const { data, isLoading, error } = useCommitments({ ...about, sort: "latest", limit: SHOWN })
  return (
    <Section
      title={words("promise.title")}
      actions={
        <Button size="small" variant="secondary" onClick={() => setIsMaking(true)}>
          {words("promise.add")}
        </Button>
      }
    >
      {isLoading && (
        <div className="px-6 py-4">
          <Skeleton className="h-8 w-full" />
        </div>
      )}
      {error !== null && (
        <div className="px-6 py-4">
          <ProblemAlert error={error} />
        </div>
      )}
      {data?.commitments.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {words("promise.none")}
        </Text>
      )}
      {data?.commitments.map((promise) => (
        <PromiseRow key={promise.id} promise={promise} onAct={(verb) => setActing({ promise, verb })} />
      ))}
      {isMaking && <MakePromiseDrawer about={about} onClose={() => setIsMaking(false)} />}
      {acting !== null && <PromiseDrawer promise={acting.promise} verb={acting.verb} onClose={() => setActing(null)} />}
    </Section>
  )
}

interface PromiseRowProps {
  readonly promise: AdminCommitmentSummary
  readonly onAct: (verb: PromiseVerb) => void
}

const PromiseRow = ({ promise, onAct }: PromiseRowProps) => {
  const words = useWords()
  return (
    <div className="flex items-start justify-between gap-x-3 px-6 py-3">
      <div className="flex min-w-0 flex-col gap-y-1.5">
        <Text size="small" leading="compact" weight="plus" className="break-words">
          {promise.promise}
        </Text>
        <div className="text-ui-fg-subtle txt-compact-small flex flex-wrap items-center gap-x-3 gap-y-1">
          <StatusBadge color={COMMITMENT_COLORS[promise.status]}>
            {words(`commitment_status.${promise.status}`)}
          </StatusBadge>
          <PromiseDue promise={promise} />
          <StaffName id={promise.promised_by} />
        </div>
      </div>
      <PromiseActions promise={promise} onAct={onAct} />
    </div>
  )
}
