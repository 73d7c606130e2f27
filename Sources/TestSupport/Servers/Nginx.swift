import Glibc

/// A real nginx on a free port of loopback, with its own configuration and folder; it ends with the value.
public final class Nginx: Sendable {
    public let port: Int
    /// Everything it owns: `www` with the files served, `error.log`, `access.log`, `nginx.conf`.
    public let folder: TemporaryDirectory
    private let process: ChildProcess

    /// - Parameters:
    ///   - files: what stands in the document root at the start, by path.
    ///   - server: more lines for the `server` block (locations and such); `{folder}` in them is the folder's path.
    ///   - listen: more parameters of `listen`, such as `ssl http2`.
    public init(files: [String: [UInt8]] = [:], server: String = "", listen: String = "") throws {
        folder = try TemporaryDirectory()
        port = try LoopbackPort.unused()
        try folder.write("www/.keep", "")
        for (name, bytes) in files { try folder.write("www/\(name)", bytes) }
        let lines = server.replacing("{folder}", with: folder.path)
        try folder.write("nginx.conf", Self.configuration(folder.path, port, listen, lines))
        let arguments = ["nginx", "-e", "\(folder.path)/error.log", "-p", folder.path, "-c", "nginx.conf"]
        process = try ChildProcess(arguments, outputFile: "\(folder.path)/output.log")
        for _ in 0..<1000 {
            if Loopback.accepts(port: port) { return }
            usleep(10_000)
        }
        let log = (try folder.read("error.log")) + (try folder.read("output.log"))
        throw LoopbackError(description: "nginx does not start: \(String(decoding: log, as: UTF8.self))")
    }

    /// The address of a path that begins with a slash.
    public func url(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

    /// Puts a file under the document root, replacing it in one step.
    public func write(_ path: String, _ text: String) throws {
        try folder.write("www/\(path)", text)
    }

    /// The requests it has logged, one line each: method, target, status, then If-None-Match and If-Modified-Since.
    public func requests() throws -> [String] {
        String(decoding: try folder.read("access.log"), as: UTF8.self).split(separator: "\n").map(String.init)
    }

    public func stop() {
        process.stop()
    }

    private static func configuration(_ path: String, _ port: Int, _ listen: String, _ server: String) -> String {
        """
        \(geteuid() == 0 ? "user root;" : "")
        daemon off;
        master_process off;
        pid \(path)/nginx.pid;
        events { worker_connections 4096; }
        http {
            log_format short '$request_method $request_uri $status "$http_if_none_match" "$http_if_modified_since"';
            access_log \(path)/access.log short;
            client_body_temp_path \(path)/body;
            proxy_temp_path \(path)/proxy;
            fastcgi_temp_path \(path)/fastcgi;
            scgi_temp_path \(path)/scgi;
            uwsgi_temp_path \(path)/uwsgi;
            keepalive_requests 100000;
            types { text/html html; application/rss+xml rss xml; application/json json; text/plain txt; }
            server {
                listen 127.0.0.1:\(port) backlog=4096 \(listen);
                root \(path)/www;
                \(server)
            }
        }
        """
    }
}
