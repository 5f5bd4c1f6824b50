nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests09StoreFileB0V39fileAndFolderArePrivateWhateverTheUmask4TestfMp_.swift:4:194-4:204
