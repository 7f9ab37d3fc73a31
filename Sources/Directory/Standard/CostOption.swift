/// One price, and whom or what it is for.
package struct CostOption: Sendable, Hashable {
  package var validFrom: String?
  package var validTo: String?
  package var option: String?
  package var currency: String?
  /// The standard's `amount`, in pence or cents.
  package var pence: Int?
  package var amountDescription: String?

  package init(pence: Int?) {
    self.pence = pence
  }

  init(reading fields: inout RecordFields) {
    _ = fields.line("id")
    _ = fields.line("service_id")
    validFrom = fields.date("valid_from")
    validTo = fields.date("valid_to")
    option = fields.line("option")
    currency = fields.line("currency")
    pence = fields.amount("amount")
    amountDescription = fields.line("amount_description", "cost_type")
  }
}
