import LuaVM

/// Whether a script is within the bounds of the pre-scan, so that walking it cannot run out of
/// stack.
func isReadable(_ surface: Surface) -> Bool { SourceScan.fault(in: surface.chunk) == nil }
