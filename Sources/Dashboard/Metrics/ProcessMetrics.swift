import Glibc

/// What the kernel says of this process (proc(5)), under the names that Prometheus' clients agreed on.
enum ProcessMetrics {
    static func families() -> [MetricFamily] {
        var families: [MetricFamily] = []
        let pages = numbers(in: "/proc/self/statm")
        if pages.count > 1 {
            let page = Double(sysconf(Int32(_SC_PAGESIZE)))
            families.append(
                MetricFamily(
                    "process_resident_memory_bytes", .gauge, "Resident memory.", unit: "bytes", pages[1] * page))
        }
        var usage = rusage()
        if getrusage(RUSAGE_SELF.rawValue, &usage) == 0 {
            let seconds = [usage.ru_utime, usage.ru_stime].reduce(0) {
                $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6
            }
            families.append(
                MetricFamily(
                    "process_cpu_seconds", .counter, "Processor time, user and system.", unit: "seconds", seconds))
        }
        if let descriptors = count(of: "/proc/self/fd") {
            families.append(MetricFamily("process_open_fds", .gauge, "Open file descriptors.", Double(descriptors)))
        }
        return families
    }

    private static func numbers(in path: String) -> [Double] {
        guard let file = fopen(path, "re") else { return [] }
        defer { fclose(file) }
        var buffer = [CChar](repeating: 0, count: 256)
        guard fgets(&buffer, Int32(buffer.count), file) != nil else { return [] }
        let text = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return text.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
    }

    private static func count(of folder: String) -> Int? {
        guard let directory = opendir(folder) else { return nil }
        defer { closedir(directory) }
        var count = 0
        while readdir(directory) != nil { count += 1 }
        // `.`, `..` and the descriptor that reads the folder.
        return max(0, count - 3)
    }
}
