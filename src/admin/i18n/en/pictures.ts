/** Pictures: what customers sent, and the pair that inspection compares. */
export const pictures = {
  pictures: {
    title: "Pictures",
    about_request: "Pictures about the whole request",
    open: "Open {{filename}}",
    close: "Close",
    details: "{{width}} × {{height}} · {{at}}",
    missing: "Not available",
    kind: {
      customer: "From the customer",
      sent: "As sent",
      received: "As received",
      found: "Found in the parcel",
      message: "With a message",
    },
    pair: "Photo pair",
    pair_hint: "What left the warehouse, and what came back. Customers do not see it.",
    add: { sent: "Add as sent", received: "Add as received" },
    added: "Picture added",
  },
}
