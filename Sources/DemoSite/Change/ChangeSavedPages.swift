/// Keeping a draft of "Skift læge" for later, and coming back to it.
struct ChangeSavedPages: Sendable {
  let site: SiteContext

  /// Says that the draft is kept, and how it is found again.
  func saved(_ request: SiteRequest, _ visit: Visit) -> SiteResponse {
    guard site.changes.savedDraft(of: visit.citizen.subject) != nil else { return .seeOther(ChangePath.data) }
    return .page(
      ChangeHeading(site: site, visit: visit, title: "Din kladde er gemt").page {
        el(.p) { "Du har ikke bestilt noget endnu. Log på igen, når du vil fortsætte. Så står dine svar klar." }
        el(.ul) {
          el(.li) { el(.a, .href(ChangePath.resume)) { "Fortsæt din kladde" } }
          el(.li) { el(.a, .href("/log-af")) { "Log af" } }
        }
      })
  }

  /// Takes the kept answers into the session, under the session's own draft number.
  func resume(_ request: SiteRequest, _ visit: Visit) -> SiteResponse {
    guard let saved = site.changes.savedDraft(of: visit.citizen.subject)?.draft else {
      return .seeOther(ChangePath.data)
    }
    site.state.updateChange(visit.session.id) { draft in
      (draft.errand, draft.followers, draft.typed) = (saved.errand, saved.followers, saved.typed)
      (draft.answers, draft.practice, draft.kilometres, draft.acceptsDistance) = (nil, nil, nil, nil)
    }
    return .seeOther(ChangePath.reason)
  }
}
