import Documents
import Model

/// Dates of feeds and pages, in both orders of figures.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    let text = String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    for dayFirst in [false, true] {
        guard let date = PublicationReader.read(text, evidence: .feed, dayFirst: dayFirst) else { continue }
        precondition((1990..<2101).contains(date.wall.date.year), "a year out of range")
        _ = date.description
    }
    return 0
}
