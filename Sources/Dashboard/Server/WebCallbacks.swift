import CMicrohttpd
import Dispatch

// What libmicrohttpd calls, always within MHD_run and so on the server's queue.

extension WebServer {
    func begin(_ target: String) -> Int {
        let id = nextID
        nextID += 1
        exchanges[id] = Exchange(id: id, target: target)
        return id
    }

    /// - Parameter place: the connection, as a number.
    /// - Returns: false to close the connection.
    func handle(_ id: Int, at place: Int, method: String, bytes: [UInt8]) -> Bool {
        guard let exchange = exchanges[id], let connection = OpaquePointer(bitPattern: place) else { return false }
        switch exchange.state {
        case .reading where exchange.connection == nil:
            // The first call has the headers only.
            exchange.connection = connection
            return true
        case .reading where !bytes.isEmpty:
            exchange.isTooLarge = exchange.isTooLarge || exchange.body.count + bytes.count > Exchange.mostBody
            if !exchange.isTooLarge { exchange.body += bytes }
            return true
        case .reading:
            ask(exchange, method: method, connection)
            if case .answered(let answer) = exchange.state { return send(answer, exchange, connection) }
            return true
        case .answered(let answer):
            return send(answer, exchange, connection)
        case .waiting, .sent:
            return true
        }
    }

    func end(_ id: Int) {
        exchanges[id] = nil
        if !exchanges.values.contains(where: { $0.listener != nil }) {
            pulse?.cancel()
            pulse = nil
        }
    }

    /// More for a listener: nothing when it is put to sleep, nil at the end.
    func read(_ id: Int, atMost most: Int) -> [UInt8]? {
        guard let exchange = exchanges[id], var listener = exchange.listener, let connection = exchange.connection
        else {
            return nil
        }
        defer { exchange.listener = listener }
        if listener.outgoing.isEmpty {
            if listener.isEnding { return nil }
            listener.isAsleep = true
            MHD_suspend_connection(connection)
            return []
        }
        let bytes = Array(listener.outgoing.prefix(most))
        listener.outgoing.removeFirst(bytes.count)
        return bytes
    }
}

/// What the callbacks of a stream are given.
final class StreamContext: Sendable {
    let server: WebServer
    let id: Int

    init(server: WebServer, id: Int) {
        self.server = server
        self.id = id
    }
}

/// Gathers header fields of one request.
final class HeaderCollector {
    var fields: [String: String] = [:]
}

let collectHeader: MHD_KeyValueIterator = { context, _, name, value in
    guard let context, let name else { return tocsin_http_yes() }
    let headers = Unmanaged<HeaderCollector>.fromOpaque(context).takeUnretainedValue()
    headers.fields[String(cString: name).lowercased()] = value.map { String(cString: $0) } ?? ""
    return tocsin_http_yes()
}

let beginExchange: TocsinHTTPBegin = { context, target, _ in
    guard let context, let target else { return nil }
    let server = Unmanaged<WebServer>.fromOpaque(context).takeUnretainedValue()
    let text = String(cString: target)
    return UnsafeMutableRawPointer(bitPattern: server.assumeIsolated { $0.begin(text) })
}

// Pointers cross into the actor as numbers: they are good only within the call, and nobody keeps them but for the connection.

let handleExchange: MHD_AccessHandlerCallback = { context, connection, _, method, _, data, size, exchange in
    guard let context, let connection, let method, let size, let id = exchange?.pointee else { return tocsin_http_no() }
    let server = Unmanaged<WebServer>.fromOpaque(context).takeUnretainedValue()
    let name = String(cString: method)
    let bytes = [UInt8](UnsafeRawBufferPointer(start: data, count: size.pointee))
    // What is not taken at once is never offered again: the exchange bounds how much it keeps.
    size.pointee = 0
    let (number, place) = (Int(bitPattern: id), Int(bitPattern: connection))
    let taken = server.assumeIsolated { $0.handle(number, at: place, method: name, bytes: bytes) }
    return taken ? tocsin_http_yes() : tocsin_http_no()
}

let endExchange: MHD_RequestCompletedCallback = { context, _, exchange, _ in
    guard let context, let id = exchange?.pointee else { return }
    let server = Unmanaged<WebServer>.fromOpaque(context).takeUnretainedValue()
    let number = Int(bitPattern: id)
    server.assumeIsolated { $0.end(number) }
}

let readStream: MHD_ContentReaderCallback = { context, _, buffer, most in
    guard let context, let buffer else { return tocsin_http_end_of_stream() }
    let stream = Unmanaged<StreamContext>.fromOpaque(context).takeUnretainedValue()
    let id = stream.id
    guard let bytes = stream.server.assumeIsolated({ $0.read(id, atMost: most) }) else {
        return tocsin_http_end_of_stream()
    }
    UnsafeMutableRawPointer(buffer).copyMemory(from: bytes, byteCount: bytes.count)
    return bytes.count
}

let forgetStream: MHD_ContentReaderFreeCallback = { context in
    if let context { Unmanaged<StreamContext>.fromOpaque(context).release() }
}
