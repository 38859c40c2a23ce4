// swift-tools-version: 6.1
import PackageDescription

// A package of its own, as an embedder's would be: it knows the library by its product alone.
let package = Package(
  name: "embed",
  dependencies: [.package(name: "Yishi", path: "../..")],
  targets: [
    .executableTarget(name: "embed", dependencies: [.product(name: "Yishi", package: "Yishi")]),
    // The code of the articles in Sources/Yishi/Yishi.docc; .ci/docc.sh keeps the two the same.
    .executableTarget(name: "articles", dependencies: [.product(name: "Yishi", package: "Yishi")]),
  ],
  swiftLanguageModes: [.v6]
)
