import Dispatch
import Glibc
public import Logging
public import Model

/// Tocsin as a daemon, and as a single pass.
public struct Service: Sendable {
    private let configuration: Configuration
    private let reload: @Sendable () throws(ConfigurationError) -> Configuration
    private let detect: Detect
    private let recognizer: any EventRecognizing
    private let environment: [String: String]
    private let logger: Logger
    private let page: PageParts?

    /// - Parameters:
    ///   - reload: reads the configuration again, on SIGHUP.
    ///   - page: what the page needs; without it none is opened.
    ///   - environment: where systemd says how to reach it.
    public init(
        configuration: Configuration, reload: @escaping @Sendable () throws(ConfigurationError) -> Configuration,
        detect: @escaping Detect, recognizer: any EventRecognizing, environment: [String: String], logger: Logger,
        page: PageParts? = nil
    ) {
        self.configuration = configuration
        self.reload = reload
        self.detect = detect
        self.recognizer = recognizer
        self.environment = environment
        self.logger = logger
        self.page = page
    }

    /// Watches until SIGTERM or SIGINT, and ends within five seconds of it.
    ///
    /// - Throws: `ServiceError` when it cannot start.
    public func run() async throws(ServiceError) {
        let notifier = ServiceNotifier(environment: environment, processID: getpid())
        let signals = SignalStream(queue: DispatchQueue(label: "tocsin.signals"))
        var parts = page
        parts?.environment = environment
        let watch = try Watch(
            configuration, detect: detect, recognizer: recognizer, logger: logger, asIf: WallClock.now(),
            parts: parts
        ) { _ in }
        await watch.start()
        do throws(ServiceError) { try await watch.openPage() } catch {
            _ = await watch.stop()
            throw error
        }
        notifier.ready(status: await watch.status())
        logger.notice("watching \(configuration.sources.count) sources")
        let heart = beat(watch, notifier)
        for await signal in signals.signals {
            if signal == .stop { break }
            notifier.reloading()
            await takeUpChanges(watch)
            notifier.ready(status: await watch.status())
        }
        notifier.stopping()
        heart.cancel()
        _ = await watch.stop()
        logger.notice("stopped")
    }

    /// Fetches what is due, once, delivers what that raised, and ends.
    ///
    /// - Parameters:
    ///   - all: every source, due or not.
    ///   - onProgress: called on a queue of the service whenever a source is done.
    /// - Returns: What was done, and whether it was interrupted by a signal.
    /// - Throws: `ServiceError` when it cannot start, or when the ledger fails under way.
    public func once(all: Bool, onProgress: @escaping @Sendable (Tally) -> Void) async throws(ServiceError)
        -> (tally: Tally, wasInterrupted: Bool)
    {
        let now = WallClock.now()
        let signals = SignalStream(queue: DispatchQueue(label: "tocsin.signals"))
        // New sources are spread over the half-minute after this moment; a single pass wants all of them now.
        let watch = try Watch(
            configuration, detect: detect, recognizer: recognizer, logger: logger, asIf: now.adding(seconds: -60),
            onProgress: onProgress)
        if all { try await watch.hasten(now: now) }
        let stream = signals.signals
        let interruption = Task {
            for await signal in stream where signal == .stop {
                await watch.interrupt()
                return true
            }
            return false
        }
        await watch.start(horizon: now)
        let failure = await watch.finishPass()
        interruption.cancel()
        let wasInterrupted = await interruption.value
        let tally = await watch.tally()
        _ = await watch.stop()
        if let failure { throw failure }
        // The signals stay ours until here.
        return withExtendedLifetime(signals) { (tally, wasInterrupted) }
    }

    /// A bad configuration changes nothing; the log files are reopened in any case.
    private func takeUpChanges(_ watch: Watch) async {
        do throws(ConfigurationError) {
            let new = try reload()
            do throws(ServiceError) { try await watch.reconfigure(new) } catch {
                logger.error("the new configuration could not be taken up: \(error)")
            }
        } catch {
            for problem in error.problems {
                logger.error("configuration not reloaded: \(problem.description(file: error.subject))")
            }
        }
        await watch.reopen()
    }

    /// Tells systemd how it goes, and that it goes, but only after the newsroom has answered.
    private func beat(_ watch: Watch, _ notifier: ServiceNotifier) -> Task<Void, Never> {
        let interval = min(notifier.watchdog.map { $0 / 3 } ?? 30, 30)
        return Task {
            while !Task.isCancelled {
                do { try await Task.sleep(for: .seconds(interval)) } catch { return }
                guard await watch.pulse(within: max(notifier.watchdog ?? 60, 30)) else { continue }
                notifier.alive()
                notifier.status(await watch.status())
            }
        }
    }
}
