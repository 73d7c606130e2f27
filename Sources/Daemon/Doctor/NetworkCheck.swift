import Delivery
import Documents
import Fetch
import Model

/// Whether names resolve, servers answer, and their clocks agree with ours.
struct NetworkCheck {
    /// Hosts that are asked, one request each.
    private static let most = 20
    /// Seconds by which clocks may differ: below that no date of an article is misread.
    private static let drift = 300.0

    let configuration: Configuration
    let now: Timestamp

    private typealias Answer = (host: String, url: String, result: Result<Response, FetchError>)

    func findings() async -> [Diagnosis] {
        let asked = hosts()
        guard !asked.isEmpty else { return [] }
        let network = configuration.network
        let fetcher = Watch.fetcher(network)
        let answers = await withTaskGroup(of: Answer.self) { group in
            for (host, watched) in asked {
                group.addTask { (host, watched.source.url, await NetworkCheck.ask(watched, fetcher, network)) }
            }
            return await group.reduce(into: [Answer]()) { $0.append($1) }
        }
        await fetcher.shutdown()
        return reachability(answers.sorted { $0.host < $1.host }) + clocks(answers)
    }

    /// The first source of each host.
    private func hosts() -> [(String, Configuration.WatchedSource)] {
        var seen: Set<String> = []
        var hosts: [(String, Configuration.WatchedSource)] = []
        for watched in configuration.sources where !LocalFile.isNamed(by: watched.source.url) {
            guard let host = WebAddress.parse(watched.source.url)?.host, seen.insert(host).inserted else { continue }
            hosts.append((host, watched))
        }
        return Array(hosts.prefix(NetworkCheck.most))
    }

    private static func ask(
        _ watched: Configuration.WatchedSource, _ fetcher: Fetcher, _ network: Configuration.Network
    ) async -> Result<
        Response, FetchError
    > {
        let errand = Errand(source: watched.source, watched: watched, network: network)
        let request = errand.request(source: watched.source.url, accept: watched.source.kind.accept)
        do throws(FetchError) { return .success(try await fetcher.send(request)) } catch { return .failure(error) }
    }

    private func reachability(_ answers: [Answer]) -> [Diagnosis] {
        var findings: [Diagnosis] = []
        var reached = 0
        for answer in answers {
            switch answer.result {
            case .success(let response) where (200..<400).contains(response.status): reached += 1
            case .success(let response):
                findings.append(
                    Diagnosis(
                        "host \(answer.host)", response.status == 429 || response.status >= 500 ? .doubtful : .bad,
                        "answers \(response.status) to \(answer.url)",
                        cure: "look whether the address is still right: tocsin init --sources \(answer.host)"))
            case .failure(let error):
                findings.append(
                    Diagnosis(
                        "host \(answer.host)", .bad, "\(error.code): \(error.detail)", cure: NetworkCheck.cure(error)))
            }
        }
        let errors = answers.compactMap { answer -> FetchError? in
            if case .failure(let error) = answer.result { error } else { nil }
        }
        if errors.count == answers.count, errors.allSatisfy({ $0.code == .dns }) {
            return [
                Diagnosis(
                    "network", .bad, "no name can be resolved: \(errors.first?.detail ?? "")",
                    cure: "see /etc/resolv.conf, or resolvectl status")
            ]
        }
        if reached > 0 {
            findings.insert(Diagnosis("network", .well, "\(reached) of \(answers.count) hosts answer"), at: 0)
        }
        return findings
    }

    static func cure(_ error: FetchError) -> String? {
        switch error.code {
        case .dns: "is the name spelt right? See also /etc/resolv.conf"
        case .connect, .timeout, .interrupted: "is the server up, and does a firewall let this machine out?"
        case .tls: "apt install ca-certificates, and see whether the clock is right"
        case .forbiddenAddress: "name the host in “allowNetworks” if it is meant to be inside"
        case .tooManyRedirects: "put the address where it leads to into the configuration"
        default: nil
        }
    }

    /// By the middle of the servers' own clocks: one of them may be wrong.
    private func clocks(_ answers: [Answer]) -> [Diagnosis] {
        // The reader of such dates counts forward only, so it is asked from a day ago.
        let day = 86_400.0
        let ahead = answers.compactMap { answer -> Double? in
            guard case .success(let response) = answer.result, let date = response.header("Date") else { return nil }
            return RetryAfter.seconds(date, now: now.adding(seconds: -day)).map { $0 - day }
        }.sorted()
        guard !ahead.isEmpty else { return [] }
        let middle = ahead[ahead.count / 2]
        guard abs(middle) > NetworkCheck.drift else {
            return [Diagnosis("clock", .well, "agrees with those of \(ahead.count) servers")]
        }
        let way = middle > 0 ? "behind" : "ahead of"
        return [
            Diagnosis(
                "clock", .bad, "\(DurationText.text(abs(middle).rounded())) \(way) the servers' clocks",
                cure: "timedatectl set-ntp true")
        ]
    }
}
