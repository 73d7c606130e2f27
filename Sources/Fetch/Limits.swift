/// The bounds of one request. Each is enforced while bytes arrive, not after.
public struct Limits: Sendable, Hashable {
    /// Most bytes of body, counted after decompression; one more ends the transfer with `tooLarge`.
    public var bodyBytes: Int
    /// Seconds for everything from the first connect to the last byte, redirects included. Waiting for a free place
    /// under the cap of connections does not count.
    public var totalSeconds: Double
    /// Seconds for name look-up, connect and TLS handshake of one hop.
    public var connectSeconds: Double
    /// Most redirects followed; one more ends with `tooManyRedirects`. With 0 a redirect is returned, not followed.
    public var redirects: Int
    /// Below this rate in bytes a second for `lowSpeedSeconds` on end the transfer is given up with `timeout`.
    public var lowSpeedBytesPerSecond: Int
    /// Seconds that the rate may stay low, the wait for the first byte included.
    public var lowSpeedSeconds: Int

    public init(
        bodyBytes: Int = 10_000_000, totalSeconds: Double = 30, connectSeconds: Double = 10, redirects: Int = 5,
        lowSpeedBytesPerSecond: Int = 100, lowSpeedSeconds: Int = 20
    ) {
        self.bodyBytes = bodyBytes
        self.totalSeconds = totalSeconds
        self.connectSeconds = connectSeconds
        self.redirects = redirects
        self.lowSpeedBytesPerSecond = lowSpeedBytesPerSecond
        self.lowSpeedSeconds = lowSpeedSeconds
    }
}
