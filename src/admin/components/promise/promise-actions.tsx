import { EllipsisHorizontal } from "@medusajs/icons"
import { DropdownMenu, IconButton } from "@medusajs/ui"

import type { AdminCommitmentSummary } from "../../../types"
import { useWords } from "../../hooks/use-words"
import type { PromiseVerb } from "./promise-verbs"

interface PromiseActionsProps {
  readonly promise: AdminCommitmentSummary
  readonly onAct: (verb: PromiseVerb) => void
}

/** What may be done with a promise now; nothing is shown where nothing may. */
export const PromiseActions = ({ promise, onAct }: PromiseActionsProps) => {
  const words = useWords()
  if (promise.actions.length === 0) return null
  const number = words("promise.number", { number: promise.number })
  return (
    <DropdownMenu>
      <DropdownMenu.Trigger asChild>
        <IconButton size="small" variant="transparent" aria-label={number}>
          <EllipsisHorizontal />
        </IconButton>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content align="end">
        {promise.actions.map((verb) => (
          <DropdownMenu.Item key={verb} onSelect={() => onAct(verb)}>
            {words(`promise.do.${verb}.submit`)}
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}
