import { Button, DatePicker } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import { CONTACT_CHANNELS, TICKET_KINDS, TICKET_PRIORITIES } from "../../../domain/kernel/vocabulary"
import { TICKET_OPENERS } from "../../../domain/sla/words"
import { useSimulateSla } from "../../hooks/use-sla-clocks"
import { useWords } from "../../hooks/use-words"
import { Choice, type Option } from "../shared/choice"
import { Field } from "../shared/field"
import { ProblemAlert } from "../shared/problem-alert"
import { Section } from "../shared/section"
import { SimulatedClocks } from "./simulated-clocks"
import { SimulatedWait } from "./simulated-wait"
import { toSimulation, type SimulationForm } from "./simulation-form"

/** A ticket that need not exist, and what it waited for: what the promises in force make of it, by the code that decides. */
export const SlaSimulator = () => {
  const words = useWords()
  const simulate = useSimulateSla()
  const form = useForm<SimulationForm>({
    defaultValues: {
      kind: "complaint",
      priority: "normal",
      channel: "web",
      opened_by: "customer",
      opened_at: new Date(),
      waits_for: "nothing",
      wait_from: null,
      wait_to: null,
    },
  })
  const values = form.watch()
  return (
    <Section title={words("policy.simulate.title")} subtitle={words("sla.simulate.subtitle")}>
      <form
        className="flex flex-col gap-y-4 px-6 py-4"
        onSubmit={form.handleSubmit((asked) => {
          const body = toSimulation(asked)
          if (body !== null) simulate.mutate(body)
        })}
      >
        <div className="grid grid-cols-2 gap-4">
          <FactChoice
            label={words("sla.simulate.kind")}
            value={values.kind}
            options={TICKET_KINDS.map((value) => ({ value, label: words(`ticket_kind.${value}`) }))}
            onChange={(value) => form.setValue("kind", value)}
          />
          <FactChoice
            label={words("sla.simulate.priority")}
            value={values.priority}
            options={TICKET_PRIORITIES.map((value) => ({ value, label: words(`ticket_priority.${value}`) }))}
            onChange={(value) => form.setValue("priority", value)}
          />
          <FactChoice
            label={words("sla.simulate.channel")}
            value={values.channel}
            options={CONTACT_CHANNELS.map((value) => ({ value, label: words(`contact_channel.${value}`) }))}
            onChange={(value) => form.setValue("channel", value)}
          />
          <FactChoice
            label={words("sla.simulate.opened_by")}
            value={values.opened_by}
            options={TICKET_OPENERS.map((value) => ({ value, label: words(`sla.opened_by.${value}`) }))}
            onChange={(value) => form.setValue("opened_by", value)}
          />
        </div>
        <Field label={words("sla.simulate.opened_at")}>
          {() => (
            <DatePicker
              aria-label={words("sla.simulate.opened_at")}
              granularity="minute"
              value={values.opened_at}
              onChange={(value) => form.setValue("opened_at", value)}
            />
          )}
        </Field>
        <SimulatedWait form={form} />
        <ProblemAlert error={simulate.error} />
        <Button
          type="submit"
          size="small"
          variant="secondary"
          className="self-end"
          isLoading={simulate.isPending}
          disabled={toSimulation(values) === null}
        >
          {words("calendar.simulate.submit")}
        </Button>
      </form>
      {simulate.data !== undefined && <SimulatedClocks answer={simulate.data} />}
    </Section>
  )
}

interface FactChoiceProps<Value extends string> {
  readonly label: string
  readonly value: Value
  readonly options: readonly Option<Value>[]
  readonly onChange: (value: Value) => void
}

const FactChoice = <Value extends string>({ label, ...choice }: FactChoiceProps<Value>) => (
  <Field label={label}>{(id) => <Choice id={id} {...choice} />}</Field>
)
