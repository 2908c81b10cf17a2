import ArgumentParser
import Testing

@testable import rejse

/// What the estimate's options allow.
struct EstimateCommandTests {
  @Test func `the shipped assumptions hold unless others are named`() throws {
    let command = try #require(try RejseCommand.parseAsRoot(["estimate"]) as? EstimateCommand)
    #expect(command.assumptions == "Baselines/sundhedskort-laegeskift.economics.yaml")
  }
}
