import { DatePicker, Textarea, toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import type { MakeCommitmentBody } from "../../../types"
import { useMakeCommitment } from "../../hooks/use-commitments"
import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { useWords } from "../../hooks/use-words"
import { ActionDrawer } from "../shared/action-drawer"
import { Field } from "../shared/field"

/** What is promised about. */
export type PromiseAbout = Pick<MakeCommitmentBody, "customer_id" | "order_id" | "rma_id" | "ticket_id">

interface MakePromiseDrawerProps {
  readonly about: PromiseAbout
  /** What was said to the customer, where it is made a promise: it only wants to be sent. */
  readonly said?: string
  readonly onClose: () => void
}

const LONGEST_PROMISE = 5_000
const DAY_MS = 24 * 60 * 60_000

/** Writes down what was promised: whoever does so keeps it. What was said is promised by this time tomorrow, unless it is moved. */
export const MakePromiseDrawer = ({ about, said, onClose }: MakePromiseDrawerProps) => {
  const words = useWords()
  const { mutate, isPending, error } = useMakeCommitment()
  const keyFor = useIdempotencyKey()
  const form = useForm<{ promise: string; due_at: Date | null }>({
    defaultValues: {
      promise: said?.slice(0, LONGEST_PROMISE) ?? "",
      due_at: said === undefined ? null : new Date(Date.now() + DAY_MS),
    },
  })
  const { promise, due_at } = form.watch()

  return (
    <ActionDrawer
      title={words("promise.make.title")}
      body={words("promise.make.body")}
      submit={words("promise.make.submit")}
      isPending={isPending}
      isDisabled={promise.trim() === "" || due_at === null}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit((given) => {
        if (isPending || given.due_at === null) return
        const body = { ...about, promise: given.promise.trim(), due_at: given.due_at.toISOString() }
        mutate(
          { body, key: keyFor(body) },
          {
            onSuccess: ({ commitment }) => {
              const number = words("promise.number", { number: commitment.number })
              toast.success(words("promise.make.done", { number }))
              onClose()
            },
          },
        )
      })}
    >
      <Field label={words("promise.make.promise")}>
        {(id) => (
          <Textarea
            id={id}
            rows={4}
            placeholder={words("promise.make.promise_placeholder")}
            {...form.register("promise")}
          />
        )}
      </Field>
      <Field label={words("promise.make.due")}>
        {() => (
          <DatePicker
            aria-label={words("promise.make.due")}
            modal
            granularity="minute"
            value={due_at}
            onChange={(value) => form.setValue("due_at", value)}
          />
        )}
      </Field>
    </ActionDrawer>
  )
}
