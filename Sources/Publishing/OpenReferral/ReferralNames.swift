internal import Cataloguing

/// The ids of a site's objects: numbers made from their web addresses (UUID, version 5), the same at
/// every build and on every machine, and other than those of any other site.
struct ReferralNames: Sendable {
  /// Of the site, without a slash at the end.
  let address: String

  func id(_ path: String) -> String { ContentHash.uuid(ofAddress: "\(address)/\(path)") }
}
