/// Why a request is not answered.
enum Refusal: Error, Equatable {
  case foreign
  case unknownPath
  case wrongMethod(allowed: String)
  case wrongKind
  case tooLarge
  case unreadable
  case tooSlow

  /// The status.
  var code: Int {
    switch self {
    case .foreign: 403
    case .unknownPath: 404
    case .wrongMethod: 405
    case .wrongKind: 415
    case .tooLarge: 413
    case .unreadable: 400
    case .tooSlow: 503
    }
  }

  /// The protocol's own words for the status.
  var phrase: String {
    switch self {
    case .foreign: "Forbidden"
    case .unknownPath: "Not Found"
    case .wrongMethod: "Method Not Allowed"
    case .wrongKind: "Unsupported Media Type"
    case .tooLarge: "Payload Too Large"
    case .unreadable: "Bad Request"
    case .tooSlow: "Service Unavailable"
    }
  }

  /// The key of the page's word for it.
  var word: String { "refused-\(code)" }
}

/// Who may ask: a browser that was told this machine's own address, and pages that came from here.
enum Visitor {
  /// Refuses requests under another name (a name of somebody's that points here) and from other sites.
  ///
  /// - Parameters:
  ///   - host: the values of `Host`; there must be one.
  ///   - origin: the value of `Origin`, if the browser sends one.
  ///   - site: the value of `Sec-Fetch-Site`, where it matters: a link from elsewhere may open the page.
  /// - Throws: `Refusal.foreign`.
  static func check(host: [String], origin: String?, site: String?) throws(Refusal) {
    guard host.count == 1, let name = host.first?.lowercased(), isOwn(name) else { throw .foreign }
    if let origin, origin.lowercased() != "http://\(name)" { throw .foreign }
    if let site, site != "same-origin", site != "none" { throw .foreign }
  }

  private static func isOwn(_ host: String) -> Bool {
    let parts = host.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.first == "localhost" || parts.first == "127.0.0.1" else { return false }
    guard parts.count == 2 else { return true }
    return !parts[1].isEmpty && parts[1].utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
