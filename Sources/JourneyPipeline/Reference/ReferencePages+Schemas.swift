extension ReferencePages {
  /// The schemas of what is exported; a type that can't be described shows as the page's text, and fails its test.
  static var outputSchemas: [Page] {
    OutputSchema.all.map { name, title, type in
      let text: String
      do { text = try OutputSchema.text(name, title, type) } catch { text = "\(error)\n" }
      return Page(path: "schema/output/\(name).schema.json", text: text)
    }
  }
}
