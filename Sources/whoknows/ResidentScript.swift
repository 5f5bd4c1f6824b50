/// A script that is part of the program: a static binary has no folder to look for files in.
struct ResidentScript {
  /// The file's name: "contacts.net".
  var name: String
  var text: String
}
