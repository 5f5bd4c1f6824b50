import SourceText
struct FormatStandInError: Error { var diagnostics: [Diagnostic] }
enum FormatStandIn { static func format(_ t: String) -> Result<String, FormatStandInError> { .success(t) } }
