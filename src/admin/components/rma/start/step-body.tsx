import { FocusModal, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

interface StepBodyProps {
  readonly title: string
  readonly subtitle: string
  readonly children: ReactNode
}

/** One step of a full-screen form: what it is about, then a column that scrolls. */
export const StepBody = ({ title, subtitle, children }: StepBodyProps) => (
  <FocusModal.Body className="flex flex-1 justify-center overflow-y-auto px-6 py-16">
    <div className="flex h-fit w-full max-w-[720px] flex-col gap-y-6 pb-16">
      <div>
        <FocusModal.Title asChild>
          <Heading>{title}</Heading>
        </FocusModal.Title>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {subtitle}
        </Text>
      </div>
      {children}
    </div>
  </FocusModal.Body>
)
