import { Container, Skeleton } from "@medusajs/ui"

/** Stands in for a page of two columns while it loads. */
export const PageSkeleton = () => (
  <div className="flex w-full flex-col gap-x-4 gap-y-3 xl:grid xl:grid-cols-[minmax(0,_1fr)_440px]" aria-busy="true">
    <div className="flex flex-col gap-y-3">
      {["h-16", "h-40", "h-32"].map((height) => (
        <BlockSkeleton key={height} height={height} />
      ))}
    </div>
    <div className="flex flex-col gap-y-3">
      {["h-24", "h-44"].map((height) => (
        <BlockSkeleton key={height} height={height} />
      ))}
    </div>
  </div>
)

/** One card while it loads. */
export const BlockSkeleton = ({ height = "h-40" }: { readonly height?: string }) => (
  <Container className="flex flex-col gap-y-4 px-6 py-4">
    <Skeleton className="h-7 w-40" />
    <Skeleton className={`${height} w-full`} />
  </Container>
)
