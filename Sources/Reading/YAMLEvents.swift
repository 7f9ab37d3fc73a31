internal import CYAML

/// One step of a YAML text: what stands there and where, in lines and characters from 0.
enum YAMLEvent {
  case scalar(String, isPlain: Bool)
  case listStart, listEnd, mapStart, mapEnd
  case documentStart
  /// Something that settings and front matter may not hold, named in plain words.
  case refused(String)
}

struct YAMLMark {
  var line: Int
  var character: Int
}

struct YAMLFault: Error {
  var problem: String
  var mark: YAMLMark
}

/// A text read by libyaml, step by step. libyaml's own types stay in this file.
@safe struct YAMLEvents: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>

  init(reading text: ArraySlice<UInt8>) {
    unsafe parser = .allocate(capacity: 1)
    unsafe input = .allocate(capacity: max(text.count, 1))
    _ = unsafe input.initialize(from: text)
    unsafe yaml_parser_initialize(parser)
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, input.baseAddress, text.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
    unsafe input.deallocate()
  }

  /// The next step, or nil at the end of the text.
  func next() throws(YAMLFault) -> (event: YAMLEvent, start: YAMLMark, end: YAMLMark)? {
    while true {
      var event = unsafe yaml_event_t()
      guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw fault() }
      defer { unsafe yaml_event_delete(&event) }
      let start = unsafe YAMLMark(event.start_mark)
      let end = unsafe YAMLMark(event.end_mark)
      if unsafe event.type == YAML_STREAM_END_EVENT { return nil }
      if let step = unsafe step(event) { return (step, start, end) }
    }
  }

  private func step(_ event: yaml_event_t) -> YAMLEvent? {
    switch unsafe event.type {
    case YAML_SCALAR_EVENT: return unsafe scalar(event.data.scalar)
    case YAML_SEQUENCE_START_EVENT:
      let start = unsafe event.data.sequence_start
      return unsafe mark(anchor: start.anchor, tag: start.tag) ?? .listStart
    case YAML_MAPPING_START_EVENT:
      let start = unsafe event.data.mapping_start
      return unsafe mark(anchor: start.anchor, tag: start.tag) ?? .mapStart
    case YAML_SEQUENCE_END_EVENT: return .listEnd
    case YAML_MAPPING_END_EVENT: return .mapEnd
    case YAML_DOCUMENT_START_EVENT: return .documentStart
    case YAML_ALIAS_EVENT: return .refused("a value that begins with * points to another value")
    case _: return nil
    }
  }

  private func scalar(_ scalar: yaml_event_s.__Unnamed_union_data.__Unnamed_struct_scalar)
    -> YAMLEvent
  {
    if let refused = unsafe mark(anchor: scalar.anchor, tag: scalar.tag) { return refused }
    let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    let text = unsafe String(decoding: bytes, as: UTF8.self)
    return unsafe .scalar(text, isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
  }

  private func mark(
    anchor: UnsafeMutablePointer<yaml_char_t>?,
    tag: UnsafeMutablePointer<yaml_char_t>?
  ) -> YAMLEvent? {
    if unsafe anchor != nil { return .refused("a value that begins with & is a YAML anchor") }
    if unsafe tag != nil { return .refused("a value that begins with ! is a YAML tag") }
    return nil
  }

  private func fault() -> YAMLFault {
    let problem = unsafe parser.pointee.problem.map { unsafe String(cString: $0) }
    return unsafe YAMLFault(
      problem: problem ?? "",
      mark: YAMLMark(parser.pointee.problem_mark)
    )
  }
}

extension YAMLMark {
  init(_ mark: yaml_mark_t) {
    line = mark.line
    character = mark.column
  }
}
