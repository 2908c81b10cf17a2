/// Reads and judges what was seen, and the photo of it.
struct RatSightingForm: Sendable {
  /// Names of the fields.
  enum Field {
    static let sign = "set"
    static let spot = "sted"
    static let photo = "billede"
    static let remarks = "bemaerkninger"
  }

  let site: SiteContext

  /// The accepted answers, or what is wrong with them: everything at once.
  func judge(_ form: FormFields) -> (answers: RatSighting?, errors: FormErrors) {
    var errors = FormErrors()
    let sign = RatSign(rawValue: form[Field.sign])
    if sign == nil { errors.add(Field.sign, target: Field.sign + "-1", "Vælg, hvad du har set") }
    let spot = RatSpot(rawValue: form[Field.spot])
    if spot == nil { errors.add(Field.spot, target: Field.spot + "-1", "Vælg, hvor du har set det") }
    let remarks = ContactAnswers.trimmed(form[Field.remarks])
    if remarks.unicodeScalars.count > RatFacts.maximumRemarks {
      errors.add(
        Field.remarks,
        "Beskrivelsen må højst fylde \(RatFacts.maximumRemarks) tegn. Du har skrevet \(remarks.unicodeScalars.count)")
    }
    guard errors.isEmpty, let sign, let spot else { return (nil, errors) }
    return (RatSighting(sign: sign, spot: spot, remarks: remarks), errors)
  }

  /// Why a file can't be taken, or `nil`.
  func fault(of file: UploadedFile) -> String? {
    if file.size == 0 { return told("Filen \(file.name) er tom. Vælg et andet billede") }
    if !file.isPhoto {
      return told("Filen \(file.name) er ikke et billede, vi kan åbne. Vælg en JPG- eller PNG-fil")
    }
    if file.size > RatFacts.maximumPhoto {
      return told("Billedet \(file.name) fylder \(file.sizeText). Vælg et, der højst fylder 2 MB")
    }
    return nil
  }

  private func told(_ message: String) -> String {
    if site.shows(.uploadRefusedInOtherWords) {
      return "Brug et foto, der ender på .jpg eller .png og fylder under 2 MB"
    }
    return site.has(.uploadRefusedWithoutReason) ? "Filen kunne ikke uploades" : message
  }
}
