import PageExercise

/// What libFuzzer calls with every input; the name and signature are libFuzzer's.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let faults = PageExercise.faults(of: UnsafeBufferPointer(start: start, count: count))
  precondition(faults.isEmpty, faults.joined(separator: " "))
  return 0
}
