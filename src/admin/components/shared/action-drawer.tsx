import { KeyboundForm } from "@medusajs/dashboard/components"
import { Button, Drawer } from "@medusajs/ui"
import type { FormEventHandler, ReactNode } from "react"

import { useWords } from "../../hooks/use-words"
import { ProblemAlert } from "./problem-alert"

interface ActionDrawerProps {
  readonly title: string
  readonly body?: string
  readonly submit: string
  readonly isDanger?: boolean
  readonly isPending: boolean
  readonly isDisabled?: boolean
  readonly error: unknown
  readonly onSubmit: FormEventHandler<HTMLFormElement>
  readonly onClose: () => void
  readonly children?: ReactNode
}

/** A form at the side, sent with ⌘↵, that stays open with every reason when the server refuses. */
export const ActionDrawer = (props: ActionDrawerProps) => {
  const words = useWords()
  return (
    <Drawer open onOpenChange={(open) => !open && props.onClose()}>
      <Drawer.Content aria-describedby={undefined}>
        <KeyboundForm onSubmit={props.onSubmit} className="flex flex-1 flex-col overflow-hidden">
          <Drawer.Header>
            <Drawer.Title>{props.title}</Drawer.Title>
            {props.body && (
              <Drawer.Description className="txt-small text-ui-fg-subtle text-pretty">{props.body}</Drawer.Description>
            )}
          </Drawer.Header>
          <Drawer.Body className="flex flex-col gap-y-6 overflow-y-auto">
            <ProblemAlert error={props.error} />
            {props.children}
          </Drawer.Body>
          <Drawer.Footer>
            <Drawer.Close asChild>
              <Button type="button" size="small" variant="secondary">
                {words("common.cancel")}
              </Button>
            </Drawer.Close>
            <Button
              type="submit"
              size="small"
              variant={props.isDanger ? "danger" : "primary"}
              isLoading={props.isPending}
              disabled={props.isDisabled}
            >
              {props.submit}
            </Button>
          </Drawer.Footer>
        </KeyboundForm>
      </Drawer.Content>
    </Drawer>
  )
}
