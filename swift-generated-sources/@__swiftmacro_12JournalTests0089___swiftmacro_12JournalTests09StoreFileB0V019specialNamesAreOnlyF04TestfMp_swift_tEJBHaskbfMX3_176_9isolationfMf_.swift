nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests09StoreFileB0V019specialNamesAreOnlyF04TestfMp_.swift:4:177-4:187
