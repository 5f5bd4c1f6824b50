import Relationships

/// What the files of a folder could hold after the power went.
///
/// The model: what was synchronised is there. Of what was written since, any part may be there, in
/// units of a sector (512 bytes): disks and file systems reorder and tear what nobody waited for.
struct PowerLoss {
  private struct FileState {
    /// As the last synchronisation left it.
    var safe: [UInt8] = []
    /// What was done since.
    var pending: [FaultyDisk.Change] = []
  }

  private var files: [String: FileState] = [:]
  /// Files that are gone, but may be there again: nobody waited for that.
  private var deleted: [String: [UInt8]] = [:]
  private var random: SplitMix64
  private static let sector = 512

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func apply(_ change: FaultyDisk.Change) {
    switch change {
    case .write(let file, _, _), .truncate(let file, _):
      deleted[file] = nil
      files[file, default: FileState()].pending.append(change)
    case .sync(let file):
      guard var state = files[file] else { return }
      for change in state.pending { Self.carryOut(change, on: &state.safe) }
      state.pending = []
      files[file] = state
      deleted = [:]
    case .delete(let file):
      deleted[file] = files.removeValue(forKey: file)?.safe
    }
  }

  /// One of the states that the files could be in if the power went now, by name.
  mutating func image() -> [String: [UInt8]] {
    var image = random.below(3) == 0 ? deleted : [:]
    // In a fixed order, so that a seed always gives the same image.
    for (name, state) in files.sorted(by: { $0.key < $1.key }) {
      var bytes = state.safe
      // Everything, nothing, or any part of it.
      let way = random.below(4)
      for change in state.pending where way != 0 {
        if way == 1 {
          Self.carryOut(change, on: &bytes)
        } else {
          carryOutPart(of: change, on: &bytes)
        }
      }
      image[name] = bytes
    }
    return image
  }

  private mutating func carryOutPart(of change: FaultyDisk.Change, on file: inout [UInt8]) {
    guard case .write(_, let offset, let bytes) = change else {
      if random.below(2) == 0 { Self.carryOut(change, on: &file) }
      return
    }
    var start = 0
    while start < bytes.count {
      let nextSector = ((offset + start) / Self.sector + 1) * Self.sector
      let end = min(bytes.count, nextSector - offset)
      if random.below(2) == 0 {
        Self.write(bytes[start..<end], at: offset + start, to: &file)
      }
      start = end
    }
  }

  private static func carryOut(_ change: FaultyDisk.Change, on file: inout [UInt8]) {
    switch change {
    case .write(_, let offset, let bytes): write(bytes[...], at: offset, to: &file)
    case .truncate(_, let size): file.removeLast(max(0, file.count - size))
    case .sync, .delete: break
    }
  }

  private static func write(_ bytes: ArraySlice<UInt8>, at offset: Int, to file: inout [UInt8]) {
    let end = offset + bytes.count
    if file.count < end { file += Array(repeating: 0, count: end - file.count) }
    file.replaceSubrange(offset..<end, with: bytes)
  }
}
