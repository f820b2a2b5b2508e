import { EllipsisHorizontal } from "@medusajs/icons"
import { Badge, Button, DropdownMenu, IconButton, StatusBadge, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import { Link } from "react-router-dom"

import type { FindingAction } from "../../../domain/receiving/finding-lifecycle"
import type { AdminFinding } from "../../../types"
import { useAddFindingPhoto } from "../../hooks/use-receiving"
import { useWords } from "../../hooks/use-words"
import { FINDING_COLORS } from "../../lib/receiving-color"
import { AddPhotoButton } from "../evidence/add-photo-button"
import { PictureList } from "../evidence/picture-list"
import { Instant } from "../shared/instant"
import { ProblemAlert } from "../shared/problem-alert"
import { FindingDrawer } from "./finding-drawer"
import { FindingTitle } from "./finding-title"

interface FindingRowProps {
  readonly finding: AdminFinding
  readonly orderId: string
  /** The request on whose page it is shown. */
  readonly here: string
}

/** One thing that was not declared: what it is, how it stands, and what can be done about it. */
export const FindingRow = ({ finding, orderId, here }: FindingRowProps) => {
  const words = useWords()
  const [action, setAction] = useState<FindingAction | null>(null)
  const add = useAddFindingPhoto(finding.id)
  // The page of the request that was opened for it shows where it comes from; decisions are made where it came.
  const [primary, ...others] = finding.rma_id === here ? finding.actions : []

  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex items-start justify-between gap-x-4">
        <FindingTitle finding={finding} />
        <div className="flex shrink-0 items-center gap-x-2">
          {finding.is_late && (
            <Badge size="2xsmall" color="red">
              {words("finding.late")}
            </Badge>
          )}
          <StatusBadge color={FINDING_COLORS[finding.status]}>{words(`finding_status.${finding.status}`)}</StatusBadge>
        </div>
      </div>
      <FindingFate finding={finding} here={here} />
      <ProblemAlert error={add.error} />
      <PictureList pictures={finding.evidence} />
      {primary !== undefined && (
        <div className="flex items-center gap-x-2">
          <Button size="small" variant="secondary" onClick={() => setAction(primary)}>
            {words(`finding_action.${primary}`)}
          </Button>
          <AddPhotoButton
            label={words("finding.photo")}
            isPending={add.isPending}
            onChoose={(file) => add.mutate(file, { onSuccess: () => void toast.success(words("pictures.added")) })}
          />
          <DropdownMenu>
            <DropdownMenu.Trigger asChild>
              <IconButton size="small" variant="transparent" aria-label={words("finding.more")}>
                <EllipsisHorizontal />
              </IconButton>
            </DropdownMenu.Trigger>
            <DropdownMenu.Content>
              {others.map((one) => (
                <DropdownMenu.Item key={one} onClick={() => setAction(one)}>
                  {words(`finding_action.${one}`)}
                </DropdownMenu.Item>
              ))}
            </DropdownMenu.Content>
          </DropdownMenu>
        </div>
      )}
      {action !== null && (
        <FindingDrawer finding={finding} action={action} orderId={orderId} onClose={() => setAction(null)} />
      )}
    </div>
  )
}

const LINK = "text-ui-fg-interactive hover:text-ui-fg-interactive-hover transition-fg"

/** By when it is decided, or what was. */
const FindingFate = ({ finding, here }: Omit<FindingRowProps, "orderId">) => {
  const words = useWords()
  const { rma_id, rma_number, taken_into_rma_id, taken_into_rma_number, due_at, decision_words } = finding
  const number = (given: number | null) => words("request.title", { number: given ?? "" })
  return (
    <Text size="small" className="text-ui-fg-subtle break-words">
      {due_at !== null && (
        <>
          {words(finding.status === "open" ? "finding.decide_by" : "finding.fetch_by")} <Instant at={due_at} as="day" />
        </>
      )}
      {due_at !== null && decision_words && " · "}
      {decision_words}
      {taken_into_rma_id !== null && taken_into_rma_id !== here && (
        <>
          {" · "}
          <Link to={`/after-sales/${taken_into_rma_id}`} className={LINK}>
            {number(taken_into_rma_number)}
          </Link>
        </>
      )}
      {rma_id !== null && rma_id !== here && (
        <>
          {" · "}
          <Link to={`/after-sales/${rma_id}`} className={LINK}>
            {words("finding.came_with", { number: number(rma_number) })}
          </Link>
        </>
      )}
    </Text>
  )
}
