internal import Glibc
internal import Subprocess
internal import SystemPackage

/// Another program, run for us: never through a shell, in a group of its own, with nothing of our
/// surroundings and no way to the network, and ended when it takes too long or we are stopped.
struct Errand: Sendable {
  enum End: Hashable, Sendable {
    case done
    /// It said that it could not, and what it said.
    case failed(String)
    case killed
    /// It set itself a time, which ran out.
    case gaveUp
    case tookTooLong
    case couldNotStart
    /// It said more than any such program says.
    case babbled
  }

  var program: String
  var arguments: [String]
  var limit: Duration

  /// A program that looks for packages on the network asks at an address where nobody answers. The
  /// C library is told to keep less memory than it likes to.
  private static let surroundings: [Environment.Key: String] = [
    "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "HTTP_PROXY": nowhere, "HTTPS_PROXY": nowhere,
    "ALL_PROXY": nowhere, "http_proxy": nowhere, "https_proxy": nowhere, "all_proxy": nowhere,
    "MALLOC_ARENA_MAX": "1", "MALLOC_MMAP_THRESHOLD_": "65536",
  ]
  private static let nowhere = "http://127.0.0.1:9"
  private static let mostWords = 100_000
  private static let mostOutput = 100_000_000

  /// What it says by the way is not kept.
  func run() async -> End { await answer().end }

  /// How it ended, and what it wrote.
  func answer() async -> (end: End, output: [UInt8]) {
    await withTaskGroup(of: (End, [UInt8])?.self) { group in
      group.addTask { await ending() }
      group.addTask {
        try? await Task.sleep(for: limit)
        return nil
      }
      let first = await group.next() ?? nil
      group.cancelAll()
      if let first { return first }
      // On a busy machine it may have ended in time, and nobody has looked.
      guard let late = await group.next() ?? nil else { return (.tookTooLong, []) }
      return switch late.0 {
      case .done, .failed, .gaveUp: late
      case .killed, .tookTooLong, .couldNotStart, .babbled: (.tookTooLong, [])
      }
    }
  }

  private func ending() async -> (End, [UInt8]) {
    let group = SharedValue<pid_t?>(nil)
    defer { if let ended = group.now { Interruption.ended(group: ended) } }
    var options = PlatformOptions()
    options.processGroupID = 0
    options.teardownSequence = [
      .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .milliseconds(100))
    ]
    do {
      let result = try await Subprocess.run(
        .path(FilePath(program)),
        arguments: Arguments(arguments),
        environment: .custom(Self.surroundings),
        platformOptions: options,
        input: .none,
        output: .bytes(limit: Self.mostOutput),
        error: .string(limit: Self.mostWords)
      ) { execution in
        let started = execution.processIdentifier.value
        group.change { $0 = started }
        Interruption.started(group: started)
      }
      return switch result.terminationStatus {
      case .exited(0): (.done, result.standardOutput)
      case .exited: (.failed(result.standardError), [])
      case .signaled(SIGALRM): (.gaveUp, [])
      case .signaled: (.killed, [])
      }
    } catch {
      let code = (error as? SubprocessError)?.code
      return (code == .outputLimitExceeded ? .babbled : .couldNotStart, [])
    }
  }
}
