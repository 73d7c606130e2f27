import FoundationEssentials
import GRDB

/// Bytes as GRDB binds and returns them.
enum Blob {
    static func value(_ bytes: [UInt8]?) -> Data? { bytes.map { Data($0) } }
    static func value(_ digest: Digest) -> Data { Data(digest.bytes) }
    static func bytes(_ value: Data?) -> [UInt8]? { value.map { [UInt8]($0) } }
}
