extension DemoSite.Defect {
  /// The facts of each defect.
  ///
  /// Cause codes: TEK technical error, FEJL error messages, TAB lost input, SES session,
  /// DEAD dead end, KON contact, TXT text, DATA needless or rigid entry, KVI receipt, A11Y accessibility,
  /// TIL privacy and trust, NAV flow.
  var facts: Facts {
    switch self {
    case .inputLostAfterError, .answersLostOnChange, .answersCut, .specialLettersLost, .silentRejection,
      .errorNotTiedToField, .genericErrorText, .rigidFormats, .checkDigitDemanded, .asksKnownData:
      entryFacts
    case .wrongContactPhone, .indirectContact, .noContactOnStep, .receiptWithoutReference, .receiptWithoutNextStep,
      .hardText, .conflictingFee, .deadEndRefusal, .wrongStepCount:
      informationFacts
    case .duplicateOrder, .cprInURL, .cacheablePersonalPages, .unlabelledField, .ungroupedChoices,
      .serverErrorForSome, .softErrorPage, .returnTargetLost:
      technicalFacts
    }
  }

  private var entryFacts: Facts {
    switch self {
    case .inputLostAfterError:
      Facts("TAB", "Svarene er væk, når siden kommer tilbage med en fejl", "Answers are gone after an error")
    case .answersLostOnChange:
      Facts("TAB", "Svarene er væk, når man retter fra opsummeringen", "Answers are gone when corrected from review")
    case .answersCut:
      Facts("TAB", "Lange svar bliver skåret af uden besked", "Long answers are cut without a word")
    case .specialLettersLost:
      Facts("TAB", "Æ, ø og å bliver til spørgsmålstegn", "Danish letters become question marks")
    case .silentRejection:
      Facts("FEJL", "Siden kommer igen uden at sige hvorfor", "The page comes back without saying why")
    case .errorNotTiedToField:
      Facts("FEJL", "Fejl står kun øverst og hører ikke til et felt", "Errors are tied to no field")
    case .genericErrorText:
      Facts("FEJL", "Alle fejl har den samme intetsigende besked", "Every fault has the same empty message")
    case .rigidFormats:
      Facts("DATA", "CPR og telefon tages kun i ét format", "CPR and telephone are taken in one format only")
    case .checkDigitDemanded:
      Facts("DATA", "CPR-numre uden gyldigt kontrolciffer afvises", "CPR numbers failing modulus 11 are refused")
    default:
      Facts("DATA", "Navn og adresse skal oplyses igen efter login", "Name and address are asked for after login")
    }
  }

  private var informationFacts: Facts {
    switch self {
    case .wrongContactPhone:
      Facts("KON", "Nogle sider viser et telefonnummer, som er nedlagt", "Some pages show a discontinued number")
    case .indirectContact:
      Facts("KON", "Kontaktlinket fører til forsiden", "The contact link ends at the front page")
    case .noContactOnStep:
      Facts("KON", "Trinnene viser ingen kontakt", "The steps show no contact route")
    case .receiptWithoutReference:
      Facts("KVI", "Kvitteringen har intet referencenummer", "The receipt has no reference number")
    case .receiptWithoutNextStep:
      Facts("KVI", "Kvitteringen siger ikke, hvad der sker nu", "The receipt doesn't say what happens now")
    case .hardText:
      Facts("TXT", "Teksten er lange sætninger i kancellistil", "The text is long sentences in official style")
    case .conflictingFee:
      Facts("TXT", "Informationssiden viser en gammel pris", "The information page states an old fee")
    case .deadEndRefusal:
      Facts("DEAD", "Afslaget giver ingen vej videre", "The refusal gives no way on")
    default:
      Facts("NAV", "Trintælleren tæller forkert", "The step indicator counts wrong")
    }
  }

  private var technicalFacts: Facts {
    switch self {
    case .duplicateOrder:
      Facts("TEK", "Et ekstra tryk giver en ekstra bestilling", "A second press gives a second order")
    case .cprInURL:
      Facts("TIL", "CPR-nummeret står i adresselinjen", "The CPR number stands in the address line")
    case .cacheablePersonalPages:
      Facts("TIL", "Personlige sider må gemmes undervejs", "Personal pages may be stored on the way")
    case .unlabelledField:
      Facts("A11Y", "Feltet til mobilnummer har intet navn i koden", "The mobile field has no programmatic name")
    case .ungroupedChoices:
      Facts("A11Y", "Årsagerne er ikke samlet i en gruppe", "The reasons form no group in code")
    case .serverErrorForSome:
      Facts("TEK", "Trinnet fejler for borgere uden læge", "A step fails for citizens without a doctor")
    case .softErrorPage:
      Facts("TEK", "Opsummeringen fejler ved navneændring", "The review fails after a change of name")
    default:
      Facts("SES", "Efter login lander man på informationssiden", "After login one lands on the information page")
    }
  }
}
