internal import CSQLite

/// A SQLite file opened from its bytes, for reading alone.
///
/// It is the only place that speaks to SQLite. What the file itself asks to be run, such as a
/// trigger or an extension, is not run; work that never ends is stopped.
@safe struct SQLiteDatabase: ~Copyable {
  typealias Row = [String?]

  enum Limit {
    static let rows = 200_000
    static let columns = 200
    static let text = 1 << 20
    /// Virtual instructions, in thousands: some seconds of work.
    static let steps = 50_000
  }

  private let connection: OpaquePointer
  private let steps: UnsafeMutablePointer<Int>

  /// The bytes must outlive the connection, so they are lent for the length of `read`.
  static func reading<Result>(
    _ bytes: [UInt8],
    _ read: (borrowing SQLiteDatabase) throws(UnpackingFault) -> Result
  ) throws(UnpackingFault) -> Result {
    var bytes = bytes
    guard bytes.count >= 100 else { throw .noDatabase }
    // A database in write-ahead mode can't be opened in memory; its own pages are whole all the same.
    (bytes[18], bytes[19]) = (1, 1)
    let outcome = unsafe bytes.withUnsafeMutableBufferPointer {
      buffer -> Swift.Result<Result, UnpackingFault> in
      guard let database = unsafe SQLiteDatabase(buffer) else { return .failure(.noDatabase) }
      do throws(UnpackingFault) { return .success(try read(database)) } catch {
        return .failure(error)
      }
    }
    return try outcome.get()
  }

  private init?(_ buffer: UnsafeMutableBufferPointer<UInt8>) {
    var opened: OpaquePointer?
    guard unsafe noticeboard_open(&opened) == SQLITE_OK, let connection = unsafe opened else {
      unsafe sqlite3_close(opened)
      return nil
    }
    unsafe noticeboard_distrust(connection)
    let size = sqlite3_int64(buffer.count)
    let flags = UInt32(SQLITE_DESERIALIZE_READONLY)
    guard
      unsafe sqlite3_deserialize(connection, "main", buffer.baseAddress, size, size, flags)
        == SQLITE_OK
    else {
      unsafe sqlite3_close(connection)
      return nil
    }
    unsafe self.connection = connection
    unsafe steps = .allocate(capacity: 1)
    unsafe steps.initialize(to: 0)
    limit()
  }

  deinit {
    unsafe sqlite3_close(connection)
    unsafe steps.deallocate()
  }

  private func limit() {
    _ = unsafe sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, Int32(Limit.text))
    _ = unsafe sqlite3_limit(connection, SQLITE_LIMIT_SQL_LENGTH, 20_000)
    _ = unsafe sqlite3_limit(connection, SQLITE_LIMIT_ATTACHED, 0)
    _ = unsafe sqlite3_limit(connection, SQLITE_LIMIT_COLUMN, Int32(Limit.columns))
    _ = unsafe sqlite3_limit(connection, SQLITE_LIMIT_EXPR_DEPTH, 100)
    unsafe sqlite3_progress_handler(
      connection,
      1_000,
      { context in
        guard let steps = unsafe context?.assumingMemoryBound(to: Int.self) else { return 1 }
        let done = unsafe steps.pointee + 1
        unsafe steps.pointee = done
        return done > Limit.steps ? 1 : 0
      },
      steps
    )
  }

  /// The headings and rows that one question gives. Only questions are put: nothing is changed.
  func rows(_ question: String) throws(UnpackingFault) -> (header: [String], rows: [Row]) {
    let statement = unsafe try prepared(question)
    defer { unsafe sqlite3_finalize(statement) }
    let width = unsafe sqlite3_column_count(statement)
    let columns = 0..<width
    let header = columns.map { column in
      unsafe sqlite3_column_name(statement, column).map { unsafe String(cString: $0) } ?? ""
    }
    var rows: [Row] = []
    while true {
      switch unsafe sqlite3_step(statement) {
      case SQLITE_ROW:
        guard rows.count < Limit.rows else { throw .tooManyRows }
        rows.append(columns.map { unsafe Self.text(statement, $0) })
      case SQLITE_DONE: return (header, rows)
      case SQLITE_INTERRUPT: throw .endless
      default: throw said()
      }
    }
  }

  private func prepared(_ question: String) throws(UnpackingFault) -> OpaquePointer {
    var statement: OpaquePointer?
    var rest = ""
    let code = unsafe question.withCString { text in
      var tail: UnsafePointer<CChar>?
      let code = unsafe sqlite3_prepare_v2(connection, text, -1, &statement, &tail)
      rest = unsafe tail.map { unsafe String(cString: $0) } ?? ""
      return code
    }
    guard code == SQLITE_OK, let prepared = unsafe statement else { throw said() }
    let isAlone = rest.allSatisfy { $0.isWhitespace || $0 == ";" }
    guard isAlone, unsafe sqlite3_stmt_readonly(prepared) != 0 else {
      unsafe sqlite3_finalize(prepared)
      throw .noQuestion
    }
    return unsafe prepared
  }

  private static func text(_ statement: OpaquePointer, _ column: Int32) -> String? {
    let kind = unsafe sqlite3_column_type(statement, column)
    guard kind != SQLITE_NULL, kind != SQLITE_BLOB else { return nil }
    guard let text = unsafe sqlite3_column_text(statement, column) else { return nil }
    return unsafe String(cString: text)
  }

  private func said() -> UnpackingFault {
    let words = unsafe sqlite3_errmsg(connection).map { unsafe String(cString: $0) } ?? ""
    let isNoDatabase = [SQLITE_NOTADB, SQLITE_CORRUPT].contains(unsafe sqlite3_errcode(connection))
    return isNoDatabase ? .noDatabase : .said(words)
  }
}

extension UnpackingFault {
  static let noDatabase = Self(
    fact: "is not a whole SQLite database",
    remedy: "save it again, with the program that made it closed"
  )
  static let tooManyRows = Self(
    fact: "gives more than 200,000 rows",
    remedy: "ask for fewer, with `query:`"
  )
  static let endless = Self(
    fact: "takes too long to answer",
    remedy: "ask a simpler question, with `query:`"
  )
  static let noQuestion = Self(
    fact: "was asked for more than one thing, or to change something",
    remedy: "write one SELECT in `query:`"
  )

  static func said(_ words: String) -> Self {
    Self(fact: "answers “\(words.prefix(120))”", remedy: "correct `query:`, or save it again")
  }
}
