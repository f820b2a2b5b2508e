import { Input } from "@medusajs/ui"
import { useFieldArray, useForm } from "react-hook-form"

import type { PolicySeason } from "../../../types/policy-http"
import { useWords } from "../../hooks/use-words"
import { toDraft } from "../../lib/policy-terms"
import { ActionDrawer } from "../shared/action-drawer"
import { DateField } from "../shared/date-field"
import { Field } from "../shared/field"
import { RowList } from "../shared/row-list"
import { useSaveDraft, type PolicyDrawerProps } from "./editor"

const DATES = [
  ["from_on", "from"],
  ["to_on", "to"],
  ["until_on", "until"],
] as const

export const SeasonsDrawer = ({ policy, version, onClose }: PolicyDrawerProps) => {
  const words = useWords()
  const { save, isPending, error } = useSaveDraft(policy, onClose)
  const form = useForm<{ seasons: PolicySeason[] }>({ defaultValues: { seasons: [...version.seasons] } })
  const { fields, append, remove } = useFieldArray({ control: form.control, name: "seasons" })
  const seasons = form.watch("seasons")
  const isWhole = seasons.every((season) => Object.values(season).every((value) => value !== ""))

  return (
    <ActionDrawer
      title={words("policy.seasons.title")}
      body={words("policy.seasons.subtitle")}
      submit={words("common.save")}
      isPending={isPending}
      isDisabled={!isWhole}
      error={error}
      onClose={onClose}
      onSubmit={form.handleSubmit((values) => save(toDraft(policy, version, values)))}
    >
      <RowList
        rows={fields}
        addLabel={words("policy.seasons.add")}
        onRemove={remove}
        onAdd={() => append({ name: "", from_on: "", to_on: "", until_on: "" })}
      >
        {(index) => (
          <>
            <Field label={words("policy.seasons.name")}>
              {(id) => (
                <Input
                  id={id}
                  placeholder={words("policy.seasons.name_placeholder")}
                  {...form.register(`seasons.${index}.name`)}
                />
              )}
            </Field>
            {DATES.map(([name, word]) => (
              <DateField
                key={name}
                label={words(`policy.seasons.${word}`)}
                value={seasons[index]?.[name] ?? ""}
                onChange={(value) => form.setValue(`seasons.${index}.${name}`, value)}
              />
            ))}
          </>
        )}
      </RowList>
    </ActionDrawer>
  )
}
