import Documents
import Fetch
import Model

/// How a source is reached, and what its own server is shown.
struct SourceAccess: Sendable {
    /// A server that fetches in our place.
    struct Proxy: Sendable {
        var url: String
        var user: String?
        var password: Secret?
    }

    struct Certificate: Sendable {
        var file: String
        var key: String?
        var password: Secret?
    }

    var proxy: Proxy?
    var family = Way.Family.any
    var verifiesTLS = true
    var authorities: String?
    var certificate: Certificate?
    /// A Unix socket that stands for the source's own origin.
    var socket: String?
    /// Addresses beyond the public internet that the source itself may be at.
    var exceptions: [AddressGuard.Exception] = []
    /// Folders whose files may be read.
    var files: [String] = []

    /// For everything that is fetched on the source's account.
    var way: Way {
        Way(
            proxy: proxy.map { Way.Proxy(url: $0.url, user: $0.user, password: $0.password?.reveal()) }, family: family)
    }

    /// For the source's own document.
    var origin: OriginOptions {
        var options = trust
        options.certificate = certificate.map {
            OriginOptions.ClientCertificate(file: $0.file, key: $0.key, password: $0.password?.reveal())
        }
        return options
    }

    /// For other pages of the source's origin: how its server is reached and known, but nothing that opens doors there. What links lead
    /// to, others choose.
    var trust: OriginOptions {
        OriginOptions(verifiesTLS: verifiesTLS, authoritiesFile: authorities, socket: socket)
    }
}

extension Configuration.WatchedSource {
    /// Whether somebody on the way could read what opens its doors; on this machine nobody is on the way.
    var sendsSecretsInTheClear: Bool {
        guard source.url.lowercased().hasPrefix("http://"), access.socket == nil else { return false }
        guard let address = WebAddress.parse(source.url), !SourceSection.isLoopback(address) else { return false }
        return headers.contains { ["authorization", "cookie"].contains($0.name.lowercased()) }
    }
}
