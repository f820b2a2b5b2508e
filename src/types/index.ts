export * from "./events"
export type * from "./http"
export type * from "./policy-http"
