import CLibcurl
import Glibc

/// The one piece of process-wide state: libcurl's own initialisation, done once at first use.
enum CurlLibrary {
    /// The outcome of `curl_global_init`. SIGPIPE is ignored for the whole process with it: OpenSSL writes with plain
    /// `write`, and a server that hangs up during a TLS write would otherwise end the daemon.
    static let started: CURLcode = {
        signal(SIGPIPE, SIG_IGN)
        return curl_global_init(Int(CURL_GLOBAL_DEFAULT))
    }()
}
