import { Alert, Button, Copy, Drawer, Input, Text } from "@medusajs/ui"

import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { useOpenVisitFeed } from "../../hooks/use-visits"
import { useWords } from "../../hooks/use-words"
import { Field } from "../shared/field"
import { ProblemAlert } from "../shared/problem-alert"

/** The address by which a phone reads one's own visits. It is shown once: a new one ends the one before. */
export const VisitFeedDrawer = ({ onClose }: { readonly onClose: () => void }) => {
  const words = useWords()
  const { mutate, data, isPending, error } = useOpenVisitFeed()
  const keyFor = useIdempotencyKey(data !== undefined)
  const url = data?.visit_feed.url
  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{words("visit.feed.title")}</Drawer.Title>
          <Drawer.Description>{words("visit.feed.body")}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-y-4">
          {error !== null && <ProblemAlert error={error} />}
          {url === undefined ? (
            <Text size="small" className="text-ui-fg-subtle text-pretty">
              {words("visit.feed.ends_old")}
            </Text>
          ) : (
            <>
              <Field label={words("visit.feed.address")}>
                {(id) => (
                  <div className="flex items-center gap-x-2">
                    <Input id={id} readOnly value={url} className="w-full" onFocus={(event) => event.target.select()} />
                    <Copy content={url} className="text-ui-fg-muted" />
                  </div>
                )}
              </Field>
              <Alert variant="info">{words("visit.feed.once")}</Alert>
            </>
          )}
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button size="small" variant="secondary">
              {words("visit.feed.close")}
            </Button>
          </Drawer.Close>
          {url === undefined && (
            <Button size="small" isLoading={isPending} onClick={() => mutate(keyFor({ feed: true }))}>
              {words("visit.feed.make")}
            </Button>
          )}
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  )
}
