import Documents
import Model

/// Feeds of every format and encoding, and the keys by which their entries are known again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    do throws(DocumentError) {
        let feed = try FeedReader.read(bytes, contentType: nil, url: "https://news.example/feed")
        precondition(feed.entries.count <= Limits.entries)
        precondition(EntryKeys.of(feed).count == feed.entries.count)
    } catch {
        precondition(!error.detail.isEmpty)
    }
    return 0
}
