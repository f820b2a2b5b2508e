import { Input } from "@medusajs/ui"
import { useFieldArray, useForm } from "react-hook-form"

import { BASES, WINDOW_STARTS } from "../../../domain/kernel/vocabulary"
import type { PolicyWindow } from "../../../types/policy-http"
import { useWords } from "../../hooks/use-words"
import { toDraft } from "../../lib/policy-terms"
import { ActionDrawer } from "../shared/action-drawer"
import { Choice } from "../shared/choice"
import { Field } from "../shared/field"
import { RowList } from "../shared/row-list"
import { SwitchField } from "../shared/switch-field"
import { useSaveDraft, type PolicyDrawerProps } from "./editor"

const NEW_WINDOW: PolicyWindow = {
  basis: "withdrawal",
  days: 30,
  statutory: false,
  counted_from: "parcel",
  source: null,
}

export const WindowsDrawer = ({ policy, version, onClose }: PolicyDrawerProps) => {
  const words = useWords()
  const { save, isPending, error } = useSaveDraft(policy, onClose)
  const form = useForm<{ windows: PolicyWindow[] }>({ defaultValues: { windows: [...version.windows] } })
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "windows" })
  const windows = form.watch("windows")

  return (
    <ActionDrawer
      title={words("policy.windows.title")}
      body={words("policy.windows.subtitle")}
      submit={words("common.save")}
      isPending={isPending}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit((values) =>
        save(
          toDraft(policy, version, { windows: values.windows.map((one) => ({ ...one, source: one.source || null })) }),
        ),
      )}
    >
      <RowList
        rows={fields}
        addLabel={words("policy.windows.add")}
        onRemove={remove}
        onAdd={() =>
          append({
            ...NEW_WINDOW,
            basis: BASES.find((basis) => !windows.some((one) => one.basis === basis)) ?? "goodwill",
          })
        }
      >
        {(index) => (
          <>
            <div className="grid grid-cols-2 gap-4">
              <Field label={words("policy.windows.basis")}>
                {(id) => (
                  <Choice
                    id={id}
                    value={windows[index]?.basis ?? ""}
                    onChange={(value) => form.setValue(`windows.${index}.basis`, value)}
                    options={BASES.map((value) => ({ value, label: words(`basis.${value}`) }))}
                  />
                )}
              </Field>
              <Field label={words("policy.windows.days")}>
                {(id) => (
                  <Input
                    id={id}
                    type="number"
                    min={0}
                    {...form.register(`windows.${index}.days`, { valueAsNumber: true, required: true, min: 0 })}
                  />
                )}
              </Field>
            </div>
            <Field label={words("policy.windows.from")}>
              {(id) => (
                <Choice
                  id={id}
                  value={windows[index]?.counted_from ?? ""}
                  onChange={(value) => form.setValue(`windows.${index}.counted_from`, value)}
                  options={WINDOW_STARTS.map((value) => ({ value, label: words(`policy.window_start.${value}`) }))}
                />
              )}
            </Field>
            <Field label={words("policy.windows.source")} isOptional>
              {(id) => (
                <Input
                  id={id}
                  placeholder={words("policy.windows.source_placeholder")}
                  {...form.register(`windows.${index}.source`)}
                />
              )}
            </Field>
            <SwitchField
              label={words("policy.windows.statutory")}
              hint={words("policy.windows.statutory_hint")}
              checked={windows[index]?.statutory ?? false}
              onChange={(value) => form.setValue(`windows.${index}.statutory`, value)}
            />
          </>
        )}
      </RowList>
    </ActionDrawer>
  )
}
