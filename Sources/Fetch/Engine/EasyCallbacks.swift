import CLibcurl
import Glibc

extension EasyOptions {
    /// Wires libcurl's calls to a transfer, unretained: the engine keeps it for as long as libcurl may call.
    ///
    /// The close callback gets the socket watch instead, because a kept-alive connection outlives its transfer.
    mutating func set(callbacksOf transfer: Transfer) {
        let context = Unmanaged.passUnretained(transfer).toOpaque()
        set(CURLOPT_PRIVATE, context)
        set(CURLOPT_WRITEDATA, context)
        set(CURLOPT_HEADERDATA, context)
        set(CURLOPT_OPENSOCKETDATA, context)
        set(CURLOPT_CLOSESOCKETDATA, Unmanaged.passUnretained(transfer.sockets).toOpaque())
        note(
            tocsin_easy_set_receiver(easy, CURLOPT_WRITEFUNCTION) { bytes, size, count, context in
                guard let context else { return 0 }
                let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
                let length = size * count
                return transfer.take(bodyBytes: UnsafeRawBufferPointer(start: bytes, count: length)) ? length : 0
            })
        note(
            tocsin_easy_set_receiver(easy, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
                guard let context else { return 0 }
                let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
                let length = size * count
                return transfer.take(headerLine: UnsafeRawBufferPointer(start: bytes, count: length)) ? length : 0
            })
        note(
            tocsin_easy_set_opener(easy) { context, _, address in
                guard let context, let address else { return CURL_SOCKET_BAD }
                return Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue().openSocket(address)
            })
        set(CURLOPT_PREREQDATA, context)
        note(
            tocsin_easy_set_gatekeeper(easy) { context, address, _, _, _ in
                guard let context else { return CURL_PREREQFUNC_ABORT }
                let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
                let mayGo = transfer.mayUse(connectionTo: address.map { String(cString: $0) } ?? "")
                return mayGo ? CURL_PREREQFUNC_OK : CURL_PREREQFUNC_ABORT
            })
        note(
            tocsin_easy_set_closer(easy) { context, socket in
                guard let context else { return 1 }
                return Unmanaged<SocketWatch>.fromOpaque(context).takeUnretainedValue().close(ours: socket)
            })
    }
}

extension SocketAddress {
    /// Reads what libcurl is about to connect to; nil for anything but IPv4 and IPv6.
    init?(_ address: UnsafePointer<curl_sockaddr>) {
        let offset = MemoryLayout<curl_sockaddr>.offset(of: \.addr) ?? 0
        // The structure ends in a sockaddr that is longer than declared; addrlen tells.
        let bytes = UnsafeRawBufferPointer(
            start: UnsafeRawPointer(address) + offset, count: Int(address.pointee.addrlen))
        self.init(family: address.pointee.family, bytes)
    }

    /// An IPv4 address mapped into IPv6 becomes its 4 bytes.
    init(unmapping host: [UInt8], port: Int = 0) {
        let isMapped = host.count == 16 && host.starts(with: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF])
        self.init(bytes: isMapped ? Array(host[12...]) : host, port: port)
    }
}
