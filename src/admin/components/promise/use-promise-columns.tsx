import { StatusBadge, createDataTableColumnHelper } from "@medusajs/ui"
import { useMemo } from "react"

import type { AdminCommitmentSummary } from "../../../types"
import { useWords } from "../../hooks/use-words"
import { COMMITMENT_COLORS } from "../../lib/commitment-color"
import { StaffName } from "../rma/staff-name"
import { PromiseActions } from "./promise-actions"
import { PromiseDue } from "./promise-due"
import { PromiseSubject } from "./promise-subject"
import type { PromiseVerb } from "./promise-verbs"

const column = createDataTableColumnHelper<AdminCommitmentSummary>()

export const usePromiseColumns = (onAct: (promise: AdminCommitmentSummary, verb: PromiseVerb) => void) => {
  const words = useWords()
  return useMemo(
    () => [
      column.accessor("number", {
        header: words("promise.column.number"),
        cell: ({ getValue }) => (
          <span className="text-ui-fg-base txt-compact-small-plus whitespace-nowrap tabular-nums">
            {words("promise.number", { number: getValue() })}
          </span>
        ),
      }),
      column.accessor("promise", {
        header: words("promise.column.promise"),
        maxSize: 320,
        cell: ({ getValue }) => (
          <span className="block max-w-40 truncate xl:max-w-72" title={getValue()}>
            {getValue()}
          </span>
        ),
      }),
      column.accessor("status", {
        header: words("promise.column.status"),
        cell: ({ getValue }) => (
          <StatusBadge color={COMMITMENT_COLORS[getValue()]}>{words(`commitment_status.${getValue()}`)}</StatusBadge>
        ),
      }),
      column.accessor("due_at", {
        header: words("promise.column.due"),
        cell: ({ row: { original } }) => <PromiseDue promise={original} />,
      }),
      column.display({
        id: "about",
        header: words("promise.column.about"),
        cell: ({ row: { original } }) => <PromiseSubject promise={original} />,
      }),
      column.accessor("promised_by", {
        header: words("promise.column.promised_by"),
        maxSize: 180,
        cell: ({ getValue }) => (
          <span className="block max-w-24 xl:max-w-40">
            <StaffName id={getValue()} />
          </span>
        ),
      }),
      column.display({
        id: "actions",
        cell: ({ row: { original } }) => <PromiseActions promise={original} onAct={(verb) => onAct(original, verb)} />,
      }),
    ],
    [words, onAct],
  )
}
