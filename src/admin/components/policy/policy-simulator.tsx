import { Combobox } from "@medusajs/dashboard/components"
import { Button, DatePicker } from "@medusajs/ui"
import { useState } from "react"
import { useForm } from "react-hook-form"

import { useOrderLines, useOrderSearch } from "../../hooks/use-orders"
import { useReasons } from "../../hooks/use-reasons"
import { useSimulatePolicies } from "../../hooks/use-simulate"
import { useWords } from "../../hooks/use-words"
import { Choice } from "../shared/choice"
import { Field } from "../shared/field"
import { ProblemAlert } from "../shared/problem-alert"
import { Section } from "../shared/section"
import { SimulatedDecision } from "./simulated-decision"

interface Question {
  order_id: string
  line_item_id: string
  reason_code: string
  at: Date | null
}

/** A line of a real order, a reason, a moment: what would be decided, by the code that decides. */
export const PolicySimulator = () => {
  const words = useWords()
  const [search, setSearch] = useState("")
  const { data: orders = [] } = useOrderSearch(search)
  const { data: reasons = [] } = useReasons()
  const simulate = useSimulatePolicies()
  const form = useForm<Question>({ defaultValues: { order_id: "", line_item_id: "", reason_code: "", at: null } })
  const { order_id, line_item_id, reason_code, at } = form.watch()
  const { data: lines = [] } = useOrderLines(order_id)

  const chooseOrder = (id: string | undefined) => {
    form.setValue("order_id", id ?? "")
    form.setValue("line_item_id", "")
    simulate.reset()
  }

  return (
    <Section title={words("policy.simulate.title")} subtitle={words("policy.simulate.subtitle")}>
      <form
        className="flex flex-col gap-y-4 px-6 py-4"
        onSubmit={form.handleSubmit((question) =>
          simulate.mutate({
            order_id: question.order_id,
            items: [{ line_item_id: question.line_item_id, reason_code: question.reason_code }],
            ...(question.at === null ? {} : { at: question.at.toISOString() }),
          }),
        )}
      >
        <Field label={words("policy.simulate.order")}>
          {() => (
            <Combobox
              value={order_id}
              onChange={chooseOrder}
              options={[...orders]}
              searchValue={search}
              onSearchValueChange={setSearch}
              placeholder={words("policy.simulate.order_placeholder")}
            />
          )}
        </Field>
        <Field label={words("policy.simulate.line")}>
          {(id) => (
            <Choice
              id={id}
              value={line_item_id}
              onChange={(value) => form.setValue("line_item_id", value)}
              options={lines}
              placeholder={words("policy.simulate.line_placeholder")}
              disabled={order_id === ""}
            />
          )}
        </Field>
        <Field label={words("policy.simulate.reason")}>
          {(id) => (
            <Choice
              id={id}
              value={reason_code}
              onChange={(value) => form.setValue("reason_code", value)}
              options={reasons.map(({ code, label }) => ({ value: code, label }))}
              placeholder={words("policy.simulate.reason_placeholder")}
            />
          )}
        </Field>
        <Field label={words("policy.simulate.at")} hint={words("policy.simulate.at_hint")} isOptional>
          {() => (
            <DatePicker
              aria-label={words("policy.simulate.at")}
              granularity="minute"
              value={at}
              onChange={(value) => form.setValue("at", value)}
            />
          )}
        </Field>
        <ProblemAlert error={simulate.error} />
        <Button
          type="submit"
          size="small"
          variant="secondary"
          className="self-end"
          isLoading={simulate.isPending}
          disabled={line_item_id === "" || reason_code === ""}
        >
          {words("policy.simulate.submit")}
        </Button>
      </form>
      {simulate.data?.results.map((result, index) => (
        <SimulatedDecision key={`${result.fulfillment_id}.${index}`} result={result} />
      ))}
    </Section>
  )
}
