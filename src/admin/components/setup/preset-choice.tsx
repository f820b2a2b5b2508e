import { CheckCircleSolid } from "@medusajs/icons"
import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"

import type { PresetSummary } from "../../../types/policy-http"
import { useSetup } from "../../hooks/use-setup"
import { useWords } from "../../hooks/use-words"
import { BlockSkeleton } from "../shared/page-skeleton"
import { ProblemAlert } from "../shared/problem-alert"
import { SettingsHeader } from "../shared/settings-header"
import { ChoosePresetPrompt } from "./choose-preset-prompt"
import { PresetValues } from "./preset-values"

/** The first thing a merchant does: start from common practice or from the law of a place, with every source shown. */
export const PresetChoice = () => {
  const words = useWords()
  const { data: setup, error } = useSetup()
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <SettingsHeader tab="set_up" />
        <div className="px-6 py-4">
          <Heading level="h2">{words("setup.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle max-w-2xl text-pretty">
            {words("setup.body")}
          </Text>
        </div>
        {error !== null && (
          <div className="p-6">
            <ProblemAlert error={error} />
          </div>
        )}
      </Container>
      {setup === undefined && error === null && <BlockSkeleton />}
      <div className="grid grid-cols-1 items-start gap-3 xl:grid-cols-3">
        {setup?.presets.map((preset) => (
          <PresetCard key={preset.code} preset={preset} chosen={setup.preset} />
        ))}
      </div>
    </div>
  )
}

const PresetCard = ({ preset, chosen }: { readonly preset: PresetSummary; readonly chosen: string | null }) => {
  const words = useWords()
  const [isAsking, setIsAsking] = useState(false)
  const name = words(`setup.preset.${preset.code}.name`)
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-col gap-y-4 px-6 py-4">
        <div>
          <Heading level="h2">{name}</Heading>
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {words(`setup.preset.${preset.code}.description`)}
          </Text>
        </div>
        {chosen === null && (
          <Button size="small" variant="secondary" className="self-start" onClick={() => setIsAsking(true)}>
            {words("setup.choose", { name })}
          </Button>
        )}
        {chosen === preset.code && (
          <div className="flex items-start gap-x-2">
            <CheckCircleSolid className="text-ui-tag-green-icon mt-0.5 shrink-0" />
            <Text size="small" className="text-pretty">
              {words("setup.chosen")}
            </Text>
          </div>
        )}
      </div>
      <PresetValues preset={preset} />
      {isAsking && <ChoosePresetPrompt code={preset.code} name={name} onClose={() => setIsAsking(false)} />}
    </Container>
  )
}
