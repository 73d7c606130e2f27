import CLibcurl
import Dispatch
import Glibc

/// The sockets that libcurl waits for: one epoll descriptor of our own, watched by one Dispatch source.
///
/// A Dispatch source per socket hangs, because libdispatch keeps notes by descriptor number while libcurl closes and
/// reuses descriptors; and it costs more. libcurl says "remove" after every request on a kept-alive connection, so for
/// sockets that we opened ourselves it is put off until an event shows that it was meant. Any other descriptor (the
/// resolver's) libcurl may close behind our back, so it goes at once.
final class SocketWatch {
    private struct Entry {
        var isOurs = false
        var wanted: UInt32 = 0
        var registered: UInt32 = 0
    }

    private static let batch = 128

    private let epoll: Int32
    private let source: any DispatchSourceRead
    private var entries: [Entry] = []
    private let events = UnsafeMutablePointer<epoll_event>.allocate(capacity: batch)

    /// - Parameter onReady: called on `queue` whenever `forEachReady` has something to report.
    /// - Returns: nil when the machine is out of descriptors.
    init?(queue: DispatchQueue, onReady: @escaping @Sendable () -> Void) {
        let epoll = epoll_create1(Int32(EPOLL_CLOEXEC))
        guard epoll >= 0 else {
            events.deallocate()
            return nil
        }
        self.epoll = epoll
        source = DispatchSource.makeReadSource(fileDescriptor: epoll, queue: queue)
        source.setEventHandler(handler: onReady)
        source.setCancelHandler { @Sendable in _ = Glibc.close(epoll) }
        source.activate()
    }

    deinit {
        source.cancel()
        events.deallocate()
    }

    /// A socket that we opened for libcurl, which will ask us to close it.
    func opened(_ socket: Int32) {
        reach(socket)
        entries[Int(socket)] = Entry(isOurs: true)
    }

    /// Closes a socket that we opened; the kernel forgets its registration with it.
    func close(ours socket: Int32) -> Int32 {
        reach(socket)
        entries[Int(socket)] = Entry()
        return Glibc.close(socket)
    }

    /// libcurl's wish for a socket: CURL_POLL_IN, OUT, INOUT, NONE or REMOVE.
    func want(_ socket: Int32, _ what: Int32) {
        reach(socket)
        let index = Int(socket)
        entries[index].wanted =
            switch what {
            case Int32(CURL_POLL_IN): EPOLLIN.rawValue
            case Int32(CURL_POLL_OUT): EPOLLOUT.rawValue
            case Int32(CURL_POLL_INOUT): EPOLLIN.rawValue | EPOLLOUT.rawValue
            default: 0
            }
        let entry = entries[index]
        if entry.wanted == 0 {
            if !entry.isOurs { forget(socket) }
        } else if entry.wanted != entry.registered {
            register(socket, entry.wanted, isKnown: entry.registered != 0)
        }
    }

    /// Hands over one batch of ready sockets, with CURL_CSELECT bits or 0 for "look yourself".
    func forEachReady(_ handle: (Int32, Int32) -> Void) {
        let count = epoll_wait(epoll, events, Int32(Self.batch), 0)
        guard count > 0 else { return }
        for index in 0..<Int(count) {
            let socket = events[index].data.fd
            let happened = events[index].events & entries[Int(socket)].wanted
            let broken = events[index].events & (EPOLLERR.rawValue | EPOLLHUP.rawValue) != 0
            if entries[Int(socket)].wanted == 0 {
                forget(socket)
            } else if broken {
                handle(socket, 0)
            } else {
                let readable = happened & EPOLLIN.rawValue != 0 ? Int32(CURL_CSELECT_IN) : 0
                let writable = happened & EPOLLOUT.rawValue != 0 ? Int32(CURL_CSELECT_OUT) : 0
                handle(socket, readable | writable)
            }
        }
    }

    private func register(_ socket: Int32, _ mask: UInt32, isKnown: Bool) {
        var event = epoll_event()
        event.events = mask
        event.data.fd = socket
        let first = isKnown ? EPOLL_CTL_MOD : EPOLL_CTL_ADD
        if epoll_ctl(epoll, first, socket, &event) != 0 {
            // Our note and the kernel's differ: the descriptor was closed and opened again unseen, or the reverse.
            _ = epoll_ctl(epoll, isKnown ? EPOLL_CTL_ADD : EPOLL_CTL_MOD, socket, &event)
        }
        entries[Int(socket)].registered = mask
    }

    private func forget(_ socket: Int32) {
        guard entries[Int(socket)].registered != 0 else { return }
        entries[Int(socket)].registered = 0
        var unused = epoll_event()
        _ = epoll_ctl(epoll, EPOLL_CTL_DEL, socket, &unused)
    }

    private func reach(_ socket: Int32) {
        while entries.count <= Int(socket) { entries.append(Entry()) }
    }
}
