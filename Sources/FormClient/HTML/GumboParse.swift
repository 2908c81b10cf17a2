import CGumbo
import PageModel

/// The only place that knows libgumbo: parses UTF-8 bytes into a `PageTree`.
///
/// The parser works in an arena with a bound on its memory and its processor time, so a page that slips through
/// `MarkupScan` ends as an empty tree that says so.
enum GumboParse {
  /// A parsed page.
  struct Result {
    var builder: PageTreeBuilder
    var parserOwners: [NodeID: NodeID]
    var truncation: TreeTruncation?
  }

  /// Processor seconds the parser gets; an honest page of 10 MB takes about one.
  private static let seconds = 8.0
  /// Bytes the parser gets for each byte of the page, and for a page of any size.
  private static let memory = (perByte: 40, atLeast: 64_000_000)

  /// Parses the scanned part of a page.
  static func parse(_ bytes: [UInt8], scan: MarkupScan, limits: ClientLimits) -> Result {
    let length = scan.length
    let arena = unsafe (bytes.isEmpty ? [0] : bytes).withUnsafeBytes { buffer in
      let text = unsafe buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
      return unsafe journey_parse(text, length, memory.atLeast + length * memory.perByte, seconds)
    }
    guard let arena = unsafe arena else {
      return Result(builder: PageTreeBuilder(), parserOwners: [:], truncation: scan.truncation)
    }
    defer { unsafe journey_free(arena) }
    guard let document = unsafe arena.pointee.output?.pointee.document else {
      return Result(builder: PageTreeBuilder(), parserOwners: [:], truncation: scan.truncation ?? .tooManyNodes)
    }
    var conversion = GumboConversion(scan: scan, limits: limits)
    unsafe conversion.convert(document)
    return Result(
      builder: conversion.builder, parserOwners: conversion.owners.outsideTheirForm,
      truncation: conversion.truncation ?? scan.truncation)
  }
}
