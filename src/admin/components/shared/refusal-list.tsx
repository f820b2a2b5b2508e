import { Badge, Text } from "@medusajs/ui"

import type { ClauseReference, Refusal } from "../../../domain/kernel/decision"
import type { RefusalCode } from "../../../domain/kernel/refusal-code"
import { useClauseName } from "../../hooks/use-clause-name"
import { useFactText } from "../../hooks/use-fact-text"
import { useWordOrCode, useWords } from "../../hooks/use-words"

/** Codes that stand for many faults: the server's sentence says which one, in English. */
const SHARED_CODES: ReadonlySet<string> = new Set<RefusalCode>([
  "policy_incomplete",
  "policy_contradictory",
  "policy_ambiguous",
  "reason_contradictory",
  "in_use",
])

/** Every reason of a refusal: the sentence, the facts it rests on, and the clause beside it. */
export const RefusalList = ({ refusals }: { readonly refusals: readonly Refusal[] }) => (
  <ul className="flex flex-col gap-y-3">
    {refusals.map((refusal, index) => (
      <RefusalItem key={`${refusal.code}.${index}`} refusal={refusal} />
    ))}
  </ul>
)

const RefusalItem = ({ refusal }: { readonly refusal: Refusal }) => {
  const wordOrCode = useWordOrCode()
  const factText = useFactText()
  const facts = factText(refusal)
  return (
    <li className="flex flex-col gap-y-1">
      <Text size="small" leading="compact" className="text-pretty">
        {wordOrCode(`refusal.${refusal.code}`, refusal.message)}
      </Text>
      {SHARED_CODES.has(refusal.code) && (
        <Text size="xsmall" className="text-ui-fg-subtle text-pretty break-words">
          {refusal.message}
        </Text>
      )}
      {facts.length > 0 && (
        <Text size="xsmall" className="text-ui-fg-subtle break-words">
          {facts.join(" · ")}
        </Text>
      )}
      {refusal.clause && <Clause clause={refusal.clause} />}
    </li>
  )
}

/** A clause by policy, version and name; its source on a line of its own, because laws have long names. */
export const Clause = ({ clause }: { readonly clause: ClauseReference }) => {
  const words = useWords()
  const clauseName = useClauseName()
  return (
    <div className="flex min-w-0 flex-col gap-y-1">
      <div className="flex flex-wrap items-center gap-1">
        <Text size="xsmall" className="text-ui-fg-subtle">
          {clauseName(clause.clause)}
        </Text>
        <Badge size="2xsmall" className="max-w-full truncate">
          {clause.policy_code} v{clause.version}
        </Badge>
      </div>
      {clause.source && (
        <Text size="xsmall" className="text-ui-fg-muted break-words">
          {words("common.source")}: {clause.source}
        </Text>
      )}
    </div>
  )
}
