public import Dashboard
import Documents
public import Events
import Fetch
import Model

/// Reads what somebody tries on the page: a text, or an address that is fetched with all of the daemon's guards.
public struct TrialReader: Sendable {
    private let detector: Detector
    private let queue = AnalysisQueue(width: 1)

    public init(detector: Detector) { self.detector = detector }

    public func read(_ input: Trial.Input) async -> Result<Trial, Trial.Failure> {
        switch input {
        case .text(let text, let published): return .success(await read(Trial(published: published, text: text)))
        case .address(let address):
            switch await fetch(address) {
            case .success(let page): return .success(await read(page))
            case .failure(let failure): return .failure(failure)
            }
        }
    }

    private func read(_ page: Trial) async -> Trial {
        await queue.run { [detector] in
            var trial = page
            let reading = detector.read(page.text, title: page.title, published: page.published)
            (trial.events, trial.times) = (reading.events, reading.times)
            return trial
        }
    }

    private func fetch(_ address: String) async -> Result<Trial, Trial.Failure> {
        // Whoever may look at the page may not, through it, look at what else is on this machine or beside it: the fetcher connects to
        // public addresses only, whatever `allowNetworks` lets the daemon do.
        let fetcher = Fetcher(settings: FetcherSettings(userAgent: "Tocsin/\(Release.version)"))
        defer { Task { await fetcher.shutdown() } }
        do throws(FetchError) {
            let response = try await fetcher.send(Request(url: address))
            guard (200..<300).contains(response.status) else {
                return .failure(Trial.Failure(code: "http", message: "the server answered \(response.status)"))
            }
            return await queue.run {
                do throws(DocumentError) {
                    let article = try ArticleReader.read(
                        response.body, contentType: response.contentType, url: response.url, wantsLinks: false)
                    return .success(
                        Trial(
                            title: article.title, url: response.url, published: article.published, text: article.text))
                } catch { return .failure(Trial.Failure(code: error.code.rawValue, message: error.detail)) }
            }
        } catch { return .failure(Trial.Failure(code: error.code.rawValue, message: error.detail)) }
    }
}
