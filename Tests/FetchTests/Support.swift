import Fetch
import Glibc
import Testing

extension Fetcher {
    /// One as the daemon would make it, for servers on loopback.
    static func forTest(
        perHost: Int = 6, total: Int = 256, authorities: String? = nil,
        addresses: AddressGuard = .open
    ) -> Fetcher {
        Fetcher(
            settings: FetcherSettings(
                userAgent: "tocsin-test/1 (+https://tocsin.example/contact)", connectionsPerHost: perHost,
                totalConnections: total, authoritiesFile: authorities, addresses: addresses))
    }

    /// Sends and returns the code of the failure; nil when there was an answer.
    func failure(_ request: Request) async -> FetchError? {
        do {
            _ = try await send(request)
            return nil
        } catch {
            return error
        }
    }
}

extension Response {
    var text: String { String(decoding: body, as: UTF8.self) }
}

/// Ten milliseconds, on a server's own thread.
func sleepBriefly() {
    usleep(10_000)
}
