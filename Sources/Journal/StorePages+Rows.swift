/// A value in a row, as the file holds it.
enum StoredValue {
  case null
  case integer(Int64)
  case real(Double)
  case text([UInt8])
}

/// A row found on a leaf of a table.
struct StoredRow {
  var id: Int64
  var values: [StoredValue]
  /// Every page it lies on has the right checksum.
  var isSound: Bool
}

extension StorePages {
  /// The rows of a table's leaf that can be read; none where the page is no such leaf.
  ///
  /// Format: sqlite.org/fileformat2.html, 1.6: the kind of page at 0, the number of cells at 3, and
  /// from 8 on where each begins. The first page begins with the header of the file.
  func rows(onPage number: Int) -> [StoredRow] {
    guard let page = page(number) else { return [] }
    let start = number == 1 ? 100 : 0
    guard page.bytes[start] == 0x0D else { return [] }
    let count = Int(page.bytes[start + 3]) << 8 | Int(page.bytes[start + 4])
    guard start + 8 + 2 * count <= page.usable else { return [] }
    return (0..<count).compactMap { index in
      let pointer = start + 8 + 2 * index
      return row(at: Int(page.bytes[pointer]) << 8 | Int(page.bytes[pointer + 1]), of: page)
    }
  }

  private func row(at offset: Int, of page: Page) -> StoredRow? {
    var reader = ByteReader(page.bytes[..<page.usable], at: offset)
    guard let size = reader.variableNumber(), let id = reader.variableNumber(),
      let payload = payload(size: size, at: reader.position, of: page),
      let values = StorePages.values(in: payload.bytes)
    else { return nil }
    return StoredRow(id: id, values: values, isSound: payload.isSound)
  }

  /// A long payload goes on along a chain of other pages. Format: 1.6, the paragraphs on overflow.
  private func payload(
    size: Int64, at start: Int, of page: Page
  ) -> (bytes: [UInt8], isSound: Bool)? {
    guard (0...Int64(StorePages.pageSize * count)).contains(size) else { return nil }
    let size = Int(size)
    let usable = page.usable
    var local = size
    if size > usable - 35 {
      let least = (usable - 12) * 32 / 255 - 23
      let fitting = least + (size - least) % (usable - 4)
      local = fitting <= usable - 35 ? fitting : least
    }
    guard start + local <= usable else { return nil }
    var bytes = Array(page.bytes[start..<start + local])
    var isSound = page.isSound
    var pointer = start + local
    var source = page
    while bytes.count < size {
      guard pointer + 4 <= usable else { return nil }
      let next = source.bytes[pointer..<pointer + 4].reduce(0) { $0 << 8 | Int($1) }
      guard next > 0, let page = self.page(next) else { return nil }
      bytes += page.bytes[4..<4 + min(size - bytes.count, usable - 4)]
      isSound = isSound && page.isSound
      (source, pointer) = (page, 0)
    }
    return (bytes, isSound)
  }

  /// The columns of a record; nil where the bytes are none. Format: 2.1 Record Format.
  private static func values(in record: [UInt8]) -> [StoredValue]? {
    var types = ByteReader(record[...], at: 0)
    guard let size = types.variableNumber(), (0...Int64(record.count)).contains(size) else {
      return nil
    }
    var body = ByteReader(record[...], at: Int(size))
    var values: [StoredValue] = []
    while types.position < Int(size) {
      guard let type = types.variableNumber(), let value = body.value(ofType: type) else {
        return nil
      }
      values.append(value)
    }
    return types.position == Int(size) ? values : nil
  }
}

/// Reads numbers off bytes that may be damaged: past the end there is nothing.
private struct ByteReader {
  private let bytes: ArraySlice<UInt8>
  private(set) var position: Int

  init(_ bytes: ArraySlice<UInt8>, at position: Int) {
    self.bytes = bytes
    self.position = position
  }

  private mutating func next(_ count: Int) -> ArraySlice<UInt8>? {
    guard position >= bytes.startIndex, count <= bytes.endIndex - position else { return nil }
    defer { position += count }
    return bytes[position..<position + count]
  }

  /// Seven bits a byte, the most significant first; of the ninth all eight.
  mutating func variableNumber() -> Int64? {
    var number: UInt64 = 0
    for index in 0..<9 {
      guard let byte = next(1)?.first else { return nil }
      if index == 8 { return Int64(bitPattern: number << 8 | UInt64(byte)) }
      number = number << 7 | UInt64(byte & 0x7F)
      if byte < 0x80 { return Int64(bitPattern: number) }
    }
    return nil
  }

  mutating func value(ofType type: Int64) -> StoredValue? {
    switch type {
    case 0: return .null
    case 1...6: return integer([1, 2, 3, 4, 6, 8][Int(type) - 1]).map(StoredValue.integer)
    case 7: return integer(8).map { .real(Double(bitPattern: UInt64(bitPattern: $0))) }
    case 8, 9: return .integer(type - 8)
    case 13...Int64(Int32.max) where type % 2 == 1:
      return next(Int(type - 13) / 2).map { .text(Array($0)) }
    default: return nil
    }
  }

  private mutating func integer(_ count: Int) -> Int64? {
    guard let bytes = next(count), let first = bytes.first else { return nil }
    let sign: Int64 = first >= 0x80 ? -1 : 0
    return bytes.reduce(sign) { $0 << 8 | Int64($1) }
  }
}
