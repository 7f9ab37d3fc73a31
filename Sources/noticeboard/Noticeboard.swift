internal import ArgumentParser

/// The tool at the door: it reads the disk and the clock, and hands values to the rooms.
@main
struct Noticeboard: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Publishes community listings and leaflets as a website."
  )
}
