import Yams

extension Node {
  /// The node with every scalar that is one of the words read as the other, keys as well; places stay.
  ///
  /// The depth is bounded: the document has been accepted.
  func reworded(_ words: [String: String]) -> Node {
    switch self {
    case .scalar(var scalar):
      guard let other = words[scalar.string] else { return self }
      scalar.string = other
      return .scalar(scalar)
    case .sequence(var sequence):
      for index in sequence.indices { sequence[index] = sequence[index].reworded(words) }
      return .sequence(sequence)
    case .mapping(let mapping):
      let pairs = mapping.map { ($0.key.reworded(words), $0.value.reworded(words)) }
      return .mapping(Mapping(pairs, mapping.tag, mapping.style, mapping.mark))
    case .alias: return self
    }
  }
}
