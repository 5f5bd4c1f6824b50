nil                                                                                                                             

// original-source-range: @__swiftmacro_13TerminalTests010LineEditoraB0V018interruptClearsTheC16AndStopsAnAnswer4TestfMp_.swift:4:197-4:207
