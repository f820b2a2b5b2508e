import { Drawer, Text } from "@medusajs/ui"

import { useClockExplanation } from "../../hooks/use-sla-clocks"
import { useFormats } from "../../hooks/use-formats"
import { useWordOrCode, useWords } from "../../hooks/use-words"
import { ProblemAlert } from "../shared/problem-alert"
import { DeadlineParts } from "./deadline-parts"
import { SlaChip } from "./sla-chip"

interface WhyDeadlineDrawerProps {
  readonly clockId: string
  readonly onClose: () => void
}

/** "Why this deadline": the arithmetic of one clock, step by step, and what happened to it. */
export const WhyDeadlineDrawer = ({ clockId, onClose }: WhyDeadlineDrawerProps) => {
  const words = useWords()
  const wordOrCode = useWordOrCode()
  const formats = useFormats()
  const { data: clock, error } = useClockExplanation(clockId)
  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content aria-describedby={undefined}>
        <Drawer.Header>
          <Drawer.Title>{words("sla.why.title")}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-6 overflow-y-auto">
          <ProblemAlert error={error} />
          {clock !== undefined && (
            <>
              <div>
                <SlaChip clock={clock} />
              </div>
              <DeadlineParts clock={clock} />
              <div className="flex flex-col gap-y-1.5">
                <Text size="small" weight="plus">
                  {words("sla.why.history")}
                </Text>
                <ol className="flex flex-col gap-y-1.5">
                  {clock.history.map((event, index) => (
                    <li key={`${event.action}.${index}`} className="grid grid-cols-[150px_1fr] gap-x-2">
                      <Text size="xsmall" className="text-ui-fg-subtle whitespace-nowrap">
                        {formats.instantIn(event.at, clock.time_zone)}
                      </Text>
                      <Text size="xsmall">
                        {[
                          wordOrCode(`sla_event.${event.action}`, event.action),
                          event.reason === null ? null : wordOrCode(`sla_reason.${event.reason}`, event.reason),
                          event.words,
                        ]
                          .filter(Boolean)
                          .join(" · ")}
                      </Text>
                    </li>
                  ))}
                </ol>
              </div>
              <Text size="xsmall" className="text-ui-fg-muted">
                {words("sla.why.zone", { zone: clock.time_zone })}
              </Text>
            </>
          )}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  )
}
