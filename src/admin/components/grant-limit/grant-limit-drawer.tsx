import { Button, Input, toast } from "@medusajs/ui"
import { useForm } from "react-hook-form"

import type { GrantLimitBody } from "../../../types"
import { useCurrencies } from "../../hooks/use-currencies"
import { useCustomerGroups } from "../../hooks/use-customer-groups"
import { useRemoveGrantLimit, useSaveGrantLimit, type GrantLimitToSave } from "../../hooks/use-grant-limits"
import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { useStaff } from "../../hooks/use-staff"
import { useWords } from "../../hooks/use-words"
import { ActionDrawer } from "../shared/action-drawer"
import { Choice } from "../shared/choice"
import { Field } from "../shared/field"

interface GrantLimitDrawerProps {
  /** Null makes a new one. */
  readonly limit: GrantLimitBody | null
  readonly onClose: () => void
}

type LimitForm = { -readonly [Key in keyof GrantLimitToSave]: GrantLimitToSave[Key] }

const ANY = "any"
const NEW: LimitForm = { user_id: null, customer_group_id: null, currency_code: "", per_grant: "", per_30_days: null }

/** One limit; its case (who, for whom, in which currency) is fixed once it stands. */
export const GrantLimitDrawer = ({ limit, onClose }: GrantLimitDrawerProps) => {
  const words = useWords()
  const save = useSaveGrantLimit()
  const removal = useRemoveGrantLimit()
  const keyFor = useIdempotencyKey()
  const { data: staff = [] } = useStaff()
  const { data: groups = [] } = useCustomerGroups()
  const currencies = useCurrencies()
  const form = useForm<LimitForm>({ defaultValues: limit ?? NEW })
  const { user_id, customer_group_id, currency_code, per_grant } = form.watch()
  const done = (said: string) => ({
    onSuccess: () => {
      toast.success(said)
      onClose()
    },
  })
  const isFixed = limit !== null

  return (
    <ActionDrawer
      title={words("purse.limits.edit_title")}
      body={words("purse.limits.edit_body")}
      submit={words("common.save")}
      isPending={save.isPending}
      isDisabled={currency_code === "" || per_grant.trim() === ""}
      error={save.error ?? removal.error}
      onClose={onClose}
      onSubmit={form.handleSubmit((values) => {
        const toSave = {
          ...{ user_id: values.user_id, customer_group_id: values.customer_group_id },
          currency_code: values.currency_code,
          per_grant: values.per_grant.trim(),
          per_30_days: values.per_30_days?.trim() || null,
        }
        save.mutate({ limit: toSave, key: keyFor(toSave) }, done(words("purse.limits.saved")))
      })}
    >
      <Field label={words("purse.limits.user")}>
        {(id) => (
          <Choice
            id={id}
            disabled={isFixed}
            value={user_id ?? ANY}
            onChange={(value) => form.setValue("user_id", value === ANY ? null : value)}
            options={[
              { value: ANY, label: words("purse.limits.anybody") },
              ...staff.map(({ id: value, name: label }) => ({ value, label })),
            ]}
          />
        )}
      </Field>
      <Field label={words("purse.limits.group")}>
        {(id) => (
          <Choice
            id={id}
            disabled={isFixed}
            value={customer_group_id ?? ANY}
            onChange={(value) => form.setValue("customer_group_id", value === ANY ? null : value)}
            options={[
              { value: ANY, label: words("purse.limits.any_customer") },
              ...groups.map(({ id: value, name: label }) => ({ value, label })),
            ]}
          />
        )}
      </Field>
      <Field label={words("purse.limits.currency")}>
        {(id) => (
          <Choice
            id={id}
            disabled={isFixed}
            value={currency_code}
            onChange={(value) => form.setValue("currency_code", value)}
            options={currencies.map((code) => ({ value: code, label: code.toUpperCase() }))}
          />
        )}
      </Field>
      <Field label={words("purse.limits.per_grant")}>
        {(id) => <Input id={id} inputMode="decimal" {...form.register("per_grant")} />}
      </Field>
      <Field label={words("purse.limits.per_30_days")} isOptional>
        {(id) => <Input id={id} inputMode="decimal" {...form.register("per_30_days")} />}
      </Field>
      {limit !== null && (
        <Button
          type="button"
          size="small"
          variant="danger"
          className="self-start"
          isLoading={removal.isPending}
          onClick={() => removal.mutate(limit.id, done(words("purse.limits.removed")))}
        >
          {words("purse.limits.remove")}
        </Button>
      )}
    </ActionDrawer>
  )
}
