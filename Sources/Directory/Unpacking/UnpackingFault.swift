/// Why a container of files can't be opened, in words for whoever keeps it.
struct UnpackingFault: Error, Hashable {
  var fact: String
  var remedy: String
}
