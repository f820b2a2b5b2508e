import { Combobox } from "@medusajs/dashboard/components"
import { Badge, Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { Link } from "react-router-dom"

import type { AdminStrayParcel, MatchStrayParcelBody, StrayParcelSuggestion } from "../../../types"
import { useOrderSearch } from "../../hooks/use-orders"
import { useSuggestions } from "../../hooks/use-receiving"
import { useWords } from "../../hooks/use-words"
import { Field } from "../shared/field"
import { ProblemAlert } from "../shared/problem-alert"
import { Section } from "../shared/section"
import { useParcelSubmit } from "./use-parcel-submit"

const LINK = "text-ui-fg-interactive hover:text-ui-fg-interactive-hover transition-fg"
const stay = () => undefined

/** Whose parcel it is, or probably is. Nothing is received by saying so. */
export const ParcelOwner = ({ parcel }: { readonly parcel: AdminStrayParcel }) => {
  const words = useWords()
  const { submit, isPending, error } = useParcelSubmit(parcel.id, stay)
  const number = words("parcel.number", { number: parcel.number })
  const match = (body: MatchStrayParcelBody) => submit("match", body, words("parcel.do.match.done", { number }))
  const isMatched = parcel.order_id !== null
  if (!isMatched && parcel.actions.length === 0) return null

  return (
    <Section title={words("parcel.owner")} subtitle={isMatched ? undefined : words("parcel.owner_hint")}>
      {error !== null && (
        <div className="px-6 py-4">
          <ProblemAlert error={error} />
        </div>
      )}
      {isMatched ? (
        <div className="flex items-center justify-between gap-x-4 px-6 py-4">
          <Text size="small">
            <Link to={`/orders/${parcel.order_id}`} className={LINK}>
              {words("parcel.matched_order", { number: parcel.order_display_id ?? "" })}
            </Link>
            {parcel.rma_id !== null && (
              <>
                {" · "}
                <Link to={`/after-sales/${parcel.rma_id}`} className={LINK}>
                  {words("request.title", { number: parcel.rma_number ?? "" })}
                </Link>
              </>
            )}
          </Text>
          {parcel.actions.includes("unmatch") && (
            <Button
              size="small"
              variant="secondary"
              isLoading={isPending}
              onClick={() => submit("unmatch", {}, words("parcel.do.unmatch.done"))}
            >
              {words("parcel.unmatch")}
            </Button>
          )}
        </div>
      ) : (
        <Candidates id={parcel.id} isPending={isPending} onMatch={match} />
      )}
    </Section>
  )
}

interface CandidatesProps {
  readonly id: string
  readonly isPending: boolean
  readonly onMatch: (body: MatchStrayParcelBody) => void
}

const Candidates = ({ id, isPending, onMatch }: CandidatesProps) => {
  const words = useWords()
  const { data: suggestions } = useSuggestions(id)
  const [search, setSearch] = useState("")
  const [order, setOrder] = useState("")
  const { data: orders = [] } = useOrderSearch(search)
  return (
    <>
      {suggestions?.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {words("parcel.owner_empty")}
        </Text>
      )}
      {suggestions?.map((one) => (
        <div key={one.rma_id ?? one.order_id} className="flex items-center justify-between gap-x-4 px-6 py-3">
          <Candidate suggestion={one} />
          <Button
            size="small"
            variant="secondary"
            disabled={isPending}
            onClick={() => onMatch(one.rma_id === null ? { order_id: one.order_id } : { rma_id: one.rma_id })}
          >
            {words("parcel.choose")}
          </Button>
        </div>
      ))}
      <div className="flex items-end gap-x-4 px-6 py-4">
        <div className="min-w-0 flex-1">
          <Field label={words("parcel.search_order")}>
            {(fieldId) => (
              <Combobox
                id={fieldId}
                value={order}
                onChange={(value) => setOrder(value ?? "")}
                searchValue={search}
                onSearchValueChange={setSearch}
                options={orders}
                placeholder={words("parcel.search_placeholder")}
              />
            )}
          </Field>
        </div>
        <Button
          size="small"
          variant="secondary"
          disabled={isPending || order === ""}
          onClick={() => onMatch({ order_id: order })}
        >
          {words("parcel.choose")}
        </Button>
      </div>
    </>
  )
}

const Candidate = ({ suggestion }: { readonly suggestion: StrayParcelSuggestion }) => {
  const words = useWords()
  const { rma_number, order_display_id, email, grounds } = suggestion
  return (
    <div className="min-w-0">
      <Text size="small" leading="compact" weight="plus" className="truncate">
        {[rma_number === null ? null : words("request.title", { number: rma_number }), `#${order_display_id}`, email]
          .filter(Boolean)
          .join(" · ")}
      </Text>
      <div className="mt-1 flex flex-wrap gap-1">
        {grounds.map((ground) => (
          <Badge key={ground} size="2xsmall">
            {words(`suggestion_ground.${ground}`)}
          </Badge>
        ))}
      </div>
    </div>
  )
}
