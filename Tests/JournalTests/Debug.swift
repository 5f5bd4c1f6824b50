import Relationships
import Testing
@testable import Journal
@Test(arguments: 100..<112) func manyFlips(part: Int) throws { try StoreFileTests().flip(part: part, count: 1500) }
