nil                                                                                                                             

// original-source-range: @__swiftmacro_12JournalTests09StoreFileB0V019specialNamesAreOnlyF04TestfMp_.swift:5:99-5:109
