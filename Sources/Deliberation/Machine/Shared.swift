/// A large value held by many: they share it, where a value by itself would be copied for each.
final class Shared<Value: Sendable>: Sendable {
  let value: Value

  init(_ value: Value) { self.value = value }
}
