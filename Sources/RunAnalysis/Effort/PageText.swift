package import PageModel

/// How much text a page gives a citizen to read.
package struct PageText: Sendable, Equatable {
  /// Characters of everything that shows.
  package let all: Int
  /// Characters of what a citizen needs to answer: names, groups and descriptions of fields, and error messages.
  package let instructions: Int

  /// Counts a page.
  package init(_ page: Page) {
    let fields = page.forms.flatMap(\.entryFields)
    var groups: Set<String> = []
    var count = page.errors.reduce(0) { $0 + $1.text.count }
    for field in fields {
      count += field.label.text.count + field.description.count
      if groups.insert(field.group).inserted { count += field.group.count }
    }
    all = page.text.count
    // A name that is only heard (aria-label) is no part of the page's text; nobody reads more than there is.
    instructions = min(count, all)
  }

  /// Characters of everything else.
  package var surrounding: Int { all - instructions }
}
